import { compare } from "../coerce.ts";
import type { Book } from "../environment.ts";
import { FormulaError } from "../formula-error.ts";
import type { Scalar } from "../formula-value.ts";
import { numberInText } from "../typed-text.ts";

/** Says whether a cell meets a criterion. */
export type Criterion = (value: Scalar) => boolean;

/**
 * A criterion as COUNTIF reads it: `>5`, `<>x`, `a*` with `?` and `*` (`~` before them takes them as they are), a number
 * or a text whatever its capitals. Source: support.google.com/docs/answer/3093480
 */
export function criterionOf(criterion: Scalar, book: Book): Criterion {
  if (typeof criterion !== "string") return equalTo(criterion);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (operator === "" || operator === "=") return matching(operand, operator, book);
  if (operator === "<>") {
    const isSame = matching(operand, "=", book);
    return (value) => !isSame(value);
  }
  const bound = valueIn(operand, book);
  const holds = ORDERS[operator] ?? (() => false);
  return (value) => value !== null && typeof value === typeof bound && holds(compare(value, bound));
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function equalTo(wanted: Scalar): Criterion {
  if (wanted instanceof FormulaError) return (value) => value instanceof FormulaError && value.type === wanted.type;
  if (typeof wanted === "number") return (value) => value === wanted;
  return wanted === null ? (value) => value === 0 : (value) => value === wanted;
}

function matching(operand: string, operator: string, book: Book): Criterion {
  if (operand === "") return operator === "=" ? (value) => value === null : (value) => value === null || value === "";
  const wanted = valueIn(operand, book);
  if (typeof wanted !== "string")
    return (value) => value === wanted || (typeof value === "string" && value === operand);
  const pattern = wildcard(wanted);
  return (value) => typeof value === "string" && pattern.test(value);
}

function valueIn(text: string, book: Book): number | boolean | string {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "VRAI") return true;
  if (upper === "FALSE" || upper === "FAUX") return false;
  return numberInText(text, book) ?? text;
}

/** A text with `?` and `*` as a pattern over whole texts. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([?*~])|[?*]|[.+^${}()|[\]\\]/g, (piece, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (piece === "*") return ".*";
    return piece === "?" ? "." : `\\${piece}`;
  });
  return new RegExp(`^${source}$`, "isu");
}
