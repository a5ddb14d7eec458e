import type { RE2JS } from "re2js";
import { re2Pattern } from "../../../re2-pattern.ts";
import type { Arguments } from "../arguments.ts";
import { FormulaError } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import { Matrix, type Value } from "../formula-value.ts";

/** Regular expressions, which are RE2's: support.google.com/docs/answer/3098292. */
export const PATTERNS: FunctionTable = {
  REGEXMATCH: define("ss", (args) => patternOf(args).test(args.text(0))),
  REGEXEXTRACT: define("ss", extract),
  REGEXREPLACE: define("sss", replace),
};

function patternOf(args: Arguments): RE2JS {
  const source = args.text(1);
  const pattern = re2Pattern(source);
  if (pattern !== null) return pattern;
  throw new FormulaError(
    "REF",
    `Function ${args.name} parameter 2 value "${source}" is not a valid regular expression.`,
  );
}

function extract(args: Arguments): Value {
  const [match] = patternOf(args).matchAll(args.text(0));
  if (match === undefined) {
    throw new FormulaError(
      "N_A",
      `Function REGEXEXTRACT parameter 2 value "${args.text(1)}" does not match text of Function REGEXEXTRACT parameter 1 value "${args.text(0)}".`,
    );
  }
  const [whole, ...groups] = textsOf(match);
  if (groups.length === 0) return whole ?? "";
  return groups.length === 1 ? (groups[0] ?? "") : new Matrix([groups]);
}

/** `$1` stands for the first group and `$0` for all that matched; any other `$` for itself. */
function replace(args: Arguments): string {
  const [text, template] = [args.text(0), args.text(2)];
  const pieces: string[] = [];
  let from = 0;
  for (const match of patternOf(args).matchAll(text)) {
    const at = match.index ?? 0;
    const texts = textsOf(match);
    pieces.push(
      text.slice(from, at),
      template.replaceAll(/\$(\d)/g, (written, digit) => texts[Number(digit)] ?? written),
    );
    from = at + (texts[0]?.length ?? 0);
  }
  return [...pieces, text.slice(from)].join("");
}

/** All that matched, then its groups; a group that took no part is empty. */
const textsOf = (match: readonly (string | undefined)[]): readonly string[] => Array.from(match, (text) => text ?? "");
