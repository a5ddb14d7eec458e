import { formatValue } from "../../../formats/format-value.ts";
import { localeOf } from "../../../formats/locale.ts";
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
  const spelled = type === "NUMBER" ? inAmerican(pattern, bare, book.localeName) : pattern;
  return formatValue({ numberValue: number ?? 0 }, { type, pattern: spelled }, book.localeName);
}

/** Where a comma parts the decimals, a pattern may be written as amounts are there: `# ##0,00`. */
function inAmerican(pattern: string, bare: string, localeName: string): string {
  if (localeOf(localeName).decimal !== "," || bare.includes(".") || bare.includes("#,##0")) return pattern;
  return pattern.replaceAll(/,(?=[0#?])/g, ".").replaceAll(/([0#?])[ \u00a0\u202f](?=[0#?]{3})/g, "$1,");
}
