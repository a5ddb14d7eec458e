import type { Locale } from "../formats/locale.ts";
import type { Typed } from "./typed-input.ts";

/**
 * A number, a percentage or an amount of money as typed; `null` for anything else.
 * @example typedNumber("1 234,5", FRENCH) //=> { value: { numberValue: 1234.5 } }
 */
export function typedNumber(text: string, locale: Locale): Typed | null {
  const percent = /[\s\u202f]*%$/.exec(text);
  if (percent) return asPercent(plainNumber(text.slice(0, percent.index), locale));
  if (locale.currency.typed.test(text))
    return asMoney(plainNumber(text.replace(locale.currency.typed, ""), locale), locale);
  const number = plainNumber(text, locale);
  if (number === null) return null;
  if (/e/i.test(text)) return formatted(number, { type: "SCIENTIFIC", pattern: "0.00E+00" });
  return isGrouped(text, locale)
    ? formatted(number, { type: "NUMBER", pattern: Number.isInteger(number) ? "#,##0" : "#,##0.00" })
    : { value: { numberValue: number } };
}

/** The number that the text spells in the locale; `null` when it spells none. */
export function plainNumber(text: string, locale: Locale): number | null {
  const groups = `[${locale.typedGroups}]`;
  const pattern = new RegExp(
    `^[+-]?(?:\\d{1,3}(?:${groups}\\d{3})+|\\d+)?(?:\\${locale.decimal}\\d*)?(?:[eE][+-]?\\d+)?$`,
  );
  if (!/\d/.test(text) || !pattern.test(text)) return null;
  const number = Number(text.replaceAll(new RegExp(groups, "g"), "").replace(locale.decimal, "."));
  return Number.isFinite(number) ? number : null;
}

function isGrouped(text: string, locale: Locale): boolean {
  return [...locale.typedGroups].some((separator) => text.includes(separator));
}

function asPercent(number: number | null): Typed | null {
  if (number === null) return null;
  const value = Number((number / 100).toPrecision(15));
  return formatted(value, { type: "PERCENT", pattern: Number.isInteger(number) ? "0%" : "0.00%" });
}

function asMoney(number: number | null, locale: Locale): Typed | null {
  return number === null ? null : formatted(number, { type: "CURRENCY", pattern: locale.currency.pattern });
}

function formatted(numberValue: number, numberFormat: { readonly type: string; readonly pattern: string }): Typed {
  return { value: { numberValue }, numberFormat };
}
