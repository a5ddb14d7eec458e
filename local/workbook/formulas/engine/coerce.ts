import { localeOf } from "../../formats/locale.ts";
import { errorText } from "../error-text.ts";
import type { Book } from "./environment.ts";
import { FormulaError } from "./formula-error.ts";
import type { Scalar } from "./formula-value.ts";
import { numberInText, textOfNumber } from "./typed-text.ts";

/** The function and its parameter, from 1, that asks for a value: errors name them. */
export type Asking = { readonly name: string; readonly parameter: number };

/** A number; a blank is 0, TRUE is 1, a text the number that it spells. */
export function toNumber(value: Scalar, book: Book, asking: Asking): number {
  if (typeof value === "number") return value;
  if (value instanceof FormulaError) throw value;
  if (typeof value !== "string") return value === true ? 1 : 0;
  const number = numberInText(value, book);
  if (number !== null) return number;
  throw cannotCoerce(value, "number", asking);
}

/** A text as a person reads it. */
export function toText(value: Scalar, { localeName }: Book): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (value instanceof FormulaError) throw value;
  if (typeof value === "number") return textOfNumber(value, localeName);
  const { yes, no } = localeOf(localeName);
  return value ? yes : no;
}

/** TRUE or FALSE; a number is TRUE unless it is 0, a text must say which. */
export function toBoolean(value: Scalar, { localeName }: Book, asking: Asking): boolean {
  if (typeof value === "boolean") return value;
  if (value instanceof FormulaError) throw value;
  if (typeof value !== "string") return value !== null && value !== 0;
  const { yes, no } = localeOf(localeName);
  const word = value.toUpperCase();
  if (word === yes || word === "TRUE") return true;
  if (word === no || word === "FALSE") return false;
  throw cannotCoerce(value, "boolean", asking);
}

/**
 * The order that sorting and comparing follow: numbers, then texts whatever their capitals, then booleans. A blank equals
 * 0, "" and FALSE.
 */
export function compare(a: Scalar, b: Scalar): number {
  if (a instanceof FormulaError) throw a;
  if (b instanceof FormulaError) throw b;
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof left !== typeof right) return rank(left) - rank(right);
  if (typeof left === "string") return compareTexts(left, String(right));
  return Number(left) - Number(right);
}

/** Whether two values are the same to `=`: capitals do not matter. */
export const same = (a: Scalar, b: Scalar): boolean => compare(a, b) === 0;

/** What an error message shows of a value. */
export const shownText = (value: Scalar, book: Book): string =>
  value instanceof FormulaError ? errorText(value.type) : toText(value, book);

function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return 0;
  return collator.compare(left, right) || (left < right ? -1 : 1);
}

const collator = new Intl.Collator("en", { sensitivity: "variant" });

function blankLike(other: Scalar): Exclude<Scalar, null> {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };
const rank = (value: Scalar): number => RANKS[typeof value] ?? 3;

const cannotCoerce = (text: string, wanted: "number" | "boolean", { name, parameter }: Asking): FormulaError =>
  new FormulaError(
    "VALUE",
    `Function ${name} parameter ${parameter} expects ${wanted} values. But '${text}' is a text and cannot be coerced to a ${wanted}.`,
  );
