import { compare } from "../../coerce.ts";
import { FormulaError } from "../../formula-error.ts";
import type { Scalar } from "../../formula-value.ts";
import { type Expression, type ExpressionReader, unreadable } from "./expressions.ts";

/** Says whether a row is kept. */
export type Condition = (row: readonly Scalar[]) => boolean;

/** Reads what follows WHERE: `or` binds least, then `and`, then `not`. */
export function readCondition(reader: ExpressionReader): Condition {
  let left = readAll(reader);
  while (reader.takes("or")) left = either(left, readAll(reader));
  return left;
}

function readAll(reader: ExpressionReader): Condition {
  let left = readOne(reader);
  while (reader.takes("and")) left = both(left, readOne(reader));
  return left;
}

const either =
  (a: Condition, b: Condition): Condition =>
  (row) =>
    a(row) || b(row);

const both =
  (a: Condition, b: Condition): Condition =>
  (row) =>
    a(row) && b(row);

function readOne(reader: ExpressionReader): Condition {
  if (reader.takes("not")) {
    const condition = readOne(reader);
    return (row) => !condition(row);
  }
  if (reader.takes("(")) {
    const condition = readCondition(reader);
    return reader.takes(")") ? condition : unreadable();
  }
  return readComparison(reader);
}

function readComparison(reader: ExpressionReader): Condition {
  const left = reader.sum();
  if (reader.takes("is", "not", "null")) return (row) => left.value([row]) !== null;
  if (reader.takes("is", "null")) return (row) => left.value([row]) === null;
  if (reader.takes("starts", "with")) return textual(left, reader.sum(), (text, part) => text.startsWith(part));
  if (reader.takes("ends", "with")) return textual(left, reader.sum(), (text, part) => text.endsWith(part));
  if (reader.takes("contains")) return textual(left, reader.sum(), (text, part) => text.includes(part));
  if (reader.takes("matches")) return textual(left, reader.sum(), (text, part) => patternOf(part).test(text));
  if (reader.takes("like")) return textual(left, reader.sum(), (text, part) => likePattern(part).test(text));
  const holds = ORDERS[reader.peek()];
  if (!holds) return (row) => left.value([row]) === true;
  reader.next();
  const right = reader.sum();
  return (row) => {
    const [a, b] = [left.value([row]), right.value([row])];
    return isComparable(a) && isComparable(b) && typeof a === typeof b && holds(ordered(a, b));
  };
}

const isComparable = (value: Scalar): boolean => value !== null && !(value instanceof FormulaError);

/** Unlike everywhere else in Sheets, capitals matter in a query. */
const ordered = (a: Scalar, b: Scalar): number =>
  typeof a === "string" && typeof b === "string" ? Number(a > b) - Number(a < b) : compare(a, b);

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function textual(left: Expression, right: Expression, holds: (text: string, part: string) => boolean): Condition {
  return (row) => {
    const [text, part] = [left.value([row]), right.value([row])];
    return typeof text === "string" && typeof part === "string" && holds(text, part);
  };
}

function patternOf(source: string): RegExp {
  try {
    return new RegExp(`^(?:${source})$`, "su");
  } catch {
    return unreadable();
  }
}

/** `%` is any text, `_` any character. */
const likePattern = (text: string): RegExp =>
  patternOf(
    text
      .replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll("%", ".*")
      .replaceAll("_", "."),
  );
