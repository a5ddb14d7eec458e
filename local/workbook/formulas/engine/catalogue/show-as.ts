import { formatValue } from "../../../formats/format-value.ts";
import { toText } from "../coerce.ts";
import type { Book } from "../environment.ts";
import type { Scalar } from "../formula-value.ts";
import { numberInText } from "../typed-text.ts";

/** A value behind a pattern of TEXT: a calendar one where it holds days or hours and no digit, else one of numbers. */
export function shownAs(value: Scalar, pattern: string, book: Book): string {
  const number = typeof value === "string" ? numberInText(value, book) : value;
  if (typeof number !== "number" && number !== null) return toText(value, book);
  if (typeof value === "string" && number === null) return value;
  const bare = pattern.replaceAll(/"[^"]*"|\\./g, "");
  const type = /[dyhms]/i.test(bare) && !/[0#?]/.test(bare.replaceAll(/\.0+/g, "")) ? "DATE_TIME" : "NUMBER";
  return formatValue({ numberValue: number ?? 0 }, { type, pattern }, book.localeName);
}
