import type { Arguments } from "../arguments.ts";
import { FormulaError } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import { Matrix, type Value } from "../formula-value.ts";

/**
 * Regular expressions: support.google.com/docs/answer/3098292. Sheets reads RE2; what JavaScript reads otherwise is
 * refused as an invalid expression (looking around, references to groups).
 */
export const PATTERNS: FunctionTable = {
  REGEXMATCH: define("ss", (args) => patternOf(args, "").test(args.text(0))),
  REGEXEXTRACT: define("ss", extract),
  REGEXREPLACE: define("sss", (args) =>
    args.text(0).replaceAll(
      patternOf(args, "g"),
      args
        .text(2)
        .replaceAll("$&", "$$&")
        .replaceAll(/\$(\d)/g, "$$$1"),
    ),
  ),
};

function patternOf(args: Arguments, flags: string): RegExp {
  const source = args.text(1);
  const [, inline = "", rest = ""] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(source) ?? [];
  if (/\(\?<?[=!]|\\[1-9]/.test(source)) throw invalid(args, source);
  try {
    return new RegExp(rest.replaceAll("(?P<", "(?<"), `${flags}${inline}u`);
  } catch {
    throw invalid(args, source);
  }
}

const invalid = ({ name }: Arguments, source: string): FormulaError =>
  new FormulaError("REF", `Function ${name} parameter 2 value "${source}" is not a valid regular expression.`);

function extract(args: Arguments): Value {
  const match = patternOf(args, "").exec(args.text(0));
  if (match === null) {
    throw new FormulaError(
      "N_A",
      `Function REGEXEXTRACT parameter 2 value "${args.text(1)}" does not match text of Function REGEXEXTRACT parameter 1 value "${args.text(0)}".`,
    );
  }
  const [whole, ...groups] = match;
  if (groups.length === 0) return whole;
  return groups.length === 1 ? (groups[0] ?? "") : new Matrix([groups.map((group) => group ?? "")]);
}
