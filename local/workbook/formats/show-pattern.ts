import { automaticNumber } from "./automatic-number.ts";
import { dateSection } from "./date-section.ts";
import { literalText } from "./literal-text.ts";
import type { Locale } from "./locale.ts";
import { numberSection } from "./number-section.ts";
import { type PatternSection, patternSections } from "./pattern-sections.ts";

/**
 * A number behind a pattern, in the first section that applies; a number that no condition takes fills its cell with `#`.
 * `calendar` says that the format's type is a date's, a time's or both.
 * @example showPattern(1.4583333333333333, "[h]:mm", true, FRENCH) //=> "35:00"
 */
export function showPattern(value: number, pattern: string, calendar: boolean, locale: Locale): string {
  const { numbers } = compiled(pattern, calendar);
  const section = numbers.find(({ applies }) => applies(value));
  return section ? section.show(value, locale) : "#".repeat(8);
}

/** A text behind a pattern's own section for text; as it is where there is none. */
export function showText(text: string, pattern: string): string {
  const { text: section } = compiled(pattern, false);
  return section === null ? text : section.map((piece) => (piece === "@" ? text : literalText(piece))).join("");
}

type Show = (value: number, locale: Locale) => string;
type Compiled = {
  readonly numbers: readonly { readonly applies: (value: number) => boolean; readonly show: Show }[];
  readonly text: readonly string[] | null;
};

const numberPatterns = new Map<string, Compiled>();
const calendarPatterns = new Map<string, Compiled>();

function compiled(pattern: string, calendar: boolean): Compiled {
  const known = calendar ? calendarPatterns : numberPatterns;
  const before = known.get(pattern);
  if (before) return before;
  const { numbers, text } = patternSections(pattern, calendar);
  const result = { numbers: numbers.map((section) => ({ applies: section.applies, show: showOf(section) })), text };
  known.set(pattern, result);
  return result;
}

function showOf({ kind, pieces, signed }: PatternSection): Show {
  if (kind === "automatic") return automaticNumber;
  if (kind === "date") {
    const show = dateSection(pieces);
    return (value, locale) =>
      isInCalendar(value) ? show(signed ? value : Math.abs(value), locale) : automaticNumber(value, locale);
  }
  const show = numberSection(pieces);
  return (value, locale) => (value < 0 ? (signed ? "-" : "") + show(-value, locale) : show(value, locale));
}

/** From the year 0 to the year 99999; Sheets shows any other serial as a plain number. */
const isInCalendar = (serial: number): boolean => serial >= -693_959 && serial < 35_830_291;
