import type { Cell, NumberKind } from "../../schemas/cells/cell.ts";
import { serialOfDate } from "../../schemas/cells/serial-date.ts";
import type { IsoDate } from "../../schemas/month.ts";

/** One cell as a script receives it: `getValues`, `getDisplayValues` and `getNumberFormats`. */
export type SheetCell = { readonly value: unknown; readonly shown: string; readonly pattern: string };

/** Sheets' errors, in English and in French: `#DIV/0!`, `#N/A`, `#NOM ?`. A mark such as `#3` is a text. */
const ERROR = /^#(?:N\/A|DIV\/0!|\p{Lu}+ ?[!?])$/u;
const CLOCK = /^(-?)(\d+):(\d\d)(?::(\d\d))?/;

/**
 * What one cell holds, exactly as the cloud reads it from the API. `dayOf` tells the day of a date in the workbook's
 * time zone; the time of a day and a duration are read from what is shown, for no zone moves that.
 */
export function cellFromSheet({ value, shown, pattern }: SheetCell, dayOf: (date: Date) => IsoDate): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return ERROR.test(value) ? { kind: "error", value, text: shown } : value;
  const kind = kindOfPattern(pattern);
  if (typeof value === "number")
    return kind === null ? value : { kind, value: daysShown(shown, kind) ?? value, text: shown };
  const dated = kind ?? (CLOCK.test(shown) ? "time" : "date");
  return { kind: dated, value: daysShown(shown, dated) ?? serialOfDate(dayOf(value as Date)), text: shown };
}

function daysShown(shown: string, kind: NumberKind): number | null {
  const found = kind === "time" || kind === "duration" ? CLOCK.exec(shown) : null;
  if (found === null) return null;
  const [, sign, hours, minutes, seconds = "0"] = found;
  const days = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return sign === "-" ? -days : days;
}

/** The pattern of a cell in the automatic format, whatever it holds, and the patterns of plain text. */
const PLAIN: ReadonlySet<string> = new Set(["", "0.###############", "General", "@"]);

/** The mark of a language alone, `[$-40C]`; with a sign, as in `[$€-40C]`, it is money. */
const LOCALE = /\[\$-[^\]]*\]/g;

/**
 * What a number format makes of a number; `null` for the automatic format and for plain text.
 * https://developers.google.com/workspace/sheets/api/guides/formats
 * @example kindOfPattern("[h]:mm:ss") //=> "duration"
 * @example kindOfPattern("dd/mm/yyyy") //=> "date"
 */
export function kindOfPattern(written: string): NumberKind | null {
  const pattern = written.replace(LOCALE, "");
  if (PLAIN.has(pattern)) return null;
  if (/[€$£]/.test(pattern)) return "currency";
  const unquoted = pattern.replace(/"[^"]*"|\\./g, "");
  if (/\[[hms]+\]/i.test(unquoted)) return "duration";
  const letters = unquoted.replace(/\[[^\]]*\]/g, "");
  const [day, hour] = [/[dy]/i.test(letters), /[hs]/i.test(letters)];
  if (hour) return day ? "date-time" : "time";
  if (day || /m/i.test(letters)) return "date";
  if (letters.includes("%")) return "percent";
  return /E[+-]/i.test(letters) ? "scientific" : "number";
}
