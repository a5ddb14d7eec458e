// Number formats: ECMA-376 part 1, 18.8.30 and 18.8.31.
import type { CellValue, Cell as XlsxCell } from "hucre/xlsx";
import { type Cell, type NumberKind, UNCOMPUTED } from "../../../schemas/cells/cell.ts";
import { dateOfSerial } from "../../../schemas/cells/serial-date.ts";
import { showDate } from "../../../schemas/month.ts";

const DAY = 86_400_000;
/** Excel's calendars, and the days that the second is behind the first. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const BEHIND = 1_462;

/** Excel believes that 1900 had a 29 February: before it, its days are one less than Sheets'. */
const AFTER_THE_DAY_THAT_NEVER_WAS = 61;

/** One cell as Jalon reads cells: what a number format makes of a number says so by its kind. */
export function cellFromXlsx(value: CellValue, cell: XlsxCell | undefined, since1904: boolean): Cell {
  if (value === null && cell?.type === "formula") return { kind: "error", value: UNCOMPUTED, text: "formule" };
  if (value === null || value === undefined || value === "") return null;
  const pattern = cell?.style?.numFmt ?? "General";
  if (value instanceof Date) return fromDate(value, pattern, since1904);
  if (typeof value === "string") return isError(value, cell) ? errorCell(value) : value;
  if (typeof value === "boolean") return value;
  const kind = kindOfNumber(pattern);
  return kind === null ? value : { kind, value, text: showNumber(value, kind) };
}

const ERROR = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** A text that merely spells an error is a text. */
const isError = (value: string, cell: XlsxCell | undefined): boolean =>
  ERROR.test(value) && (cell?.type === "error" || cell?.type === "formula");

const errorCell = (text: string): Cell => ({ kind: "error", value: text.replace(/[#!?]/g, ""), text });

function fromDate(date: Date, pattern: string, since1904: boolean): Cell {
  const days = (date.getTime() - FIRST_DAY) / DAY;
  const kind = kindOfDate(pattern);
  if (kind === "date" || kind === "date-time") {
    const day = dateOfSerial(days);
    return { kind, value: days, text: day === null ? date.toISOString().slice(0, 10) : showDate(day) };
  }
  const early = days < AFTER_THE_DAY_THAT_NEVER_WAS ? days - 1 : days;
  const value = since1904 ? days - BEHIND : early;
  return { kind, value, text: showDuration(value) };
}

function kindOfDate(pattern: string): Extract<NumberKind, "date" | "time" | "date-time" | "duration"> {
  const letters = bare(pattern);
  if (/\[(?:h+|m+|s+)\]/i.test(pattern)) return "duration";
  const day = /[dy]/i.test(letters) || /mmm/i.test(letters);
  const hour = /[hs]/i.test(letters);
  if (hour) return day ? "date-time" : "time";
  return "date";
}

function kindOfNumber(pattern: string): NumberKind | null {
  const letters = bare(pattern);
  if (pattern === "@" || /^(?:general)?$/i.test(letters.trim())) return null;
  if (letters.includes("%")) return "percent";
  if (/[€$£]/.test(pattern)) return "currency";
  return /e[+-]/i.test(letters) ? "scientific" : "number";
}

/** A pattern without what it merely shows: quoted text, escaped signs, colours and languages. */
const bare = (pattern: string): string => pattern.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");

/** @example showDuration(1.5) //=> "36:00" */
function showDuration(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function showNumber(value: number, kind: NumberKind): string {
  const french = (shown: number) => String(Number(shown.toPrecision(12))).replace(".", ",");
  if (kind === "percent") return `${french(value * 100)} %`;
  return kind === "currency" ? `${french(value)} €` : french(value);
}
