import { localeOf } from "../formats/locale.ts";
import { yearAt } from "../formats/serial-date.ts";
import { ERROR_LITERALS } from "../formulas/engine/error-literals.ts";
import type { ExtendedValue, NumberFormat } from "../wire.ts";
import { typedDate } from "./typed-date.ts";
import { typedNumber } from "./typed-number.ts";
import { typedTime } from "./typed-time.ts";

/** What Sheets makes of a typed text: the value, and the number format that it implies. */
export type Typed = {
  readonly value: ExtendedValue;
  readonly numberFormat?: NumberFormat;
};

/** Where and when something is typed: `1/5` is a day of this year, in the spreadsheet's own zone. */
export type TypingPlace = { readonly locale: string; readonly timeZone: string; readonly now: Date };

/**
 * What a cell holds after a person typed this text (`USER_ENTERED`). Developers' guide "Reading & writing cell values".
 * @example typedInput("7,5", fr) //=> { value: { numberValue: 7.5 } }
 * @example typedInput("35:00", fr) //=> 1.4583333333333333, a TIME shown as [h]:mm:ss
 */
export function typedInput(text: string, place: TypingPlace): Typed {
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return { value: { formulaValue: text } };
  const trimmed = text.trim();
  const locale = localeOf(place.locale);
  const upper = trimmed.toUpperCase();
  if (upper === locale.yes || upper === "TRUE") return { value: { boolValue: true } };
  if (upper === locale.no || upper === "FALSE") return { value: { boolValue: false } };
  return (
    typedNumber(trimmed, locale) ??
    typedTime(trimmed, locale) ??
    typedDate(trimmed, locale, () => yearAt(place.now, place.timeZone)) ??
    typedPlus(trimmed) ??
    typedError(upper) ?? { value: { stringValue: text } }
  );
}

/** A plus that begins no number begins a formula (nithinmurali/pygsheets#373); a minus does not. */
function typedPlus(text: string): Typed | null {
  return text.startsWith("+") && text.length > 1 ? { value: { formulaValue: `=${text}` } } : null;
}

/** `#REF!` typed by itself is kept by Sheets as the formula of that error. */
function typedError(text: string): Typed | null {
  return ERROR_LITERALS[text] ? { value: { formulaValue: `=${text}` } } : null;
}
