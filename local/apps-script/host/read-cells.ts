import { type Cell, effectiveValue, numberFormatOf } from "../../workbook/cells/cell.ts";
import { effectiveFormat } from "../../workbook/formats/effective-format.ts";
import { completeFormat, formatValue } from "../../workbook/formats/format-value.ts";
import type { Area } from "../../workbook/ranges/grid-range.ts";
import { formattedValue } from "../../workbook/rendering/render-cell.ts";
import type { Sheet } from "../../workbook/spreadsheet.ts";
import type { CellPart, WireValue } from "../calls.ts";
import { hexOfColor } from "./colors.ts";

/** One part of the cells of an area, rows first, blanks included. */
export function readCells(sheet: Sheet, area: Area, part: CellPart, locale: string): WireValue[][] {
  const read = READERS[part];
  return Array.from({ length: area.endRow - area.startRow }, (_, down) =>
    Array.from({ length: area.endColumn - area.startColumn }, (_, right) =>
      read(sheet.rows[area.startRow + down]?.[area.startColumn + right], locale),
    ),
  );
}

type Reader = (cell: Cell | undefined, locale: string) => WireValue;

const READERS: Readonly<Record<CellPart, Reader>> = {
  values: scriptValue,
  displayValues: formattedValue,
  formulas: (cell) => cell?.userEnteredValue?.formulaValue ?? "",
  backgrounds: (cell, locale) => hexOfColor(effectiveFormat(cell?.userEnteredFormat, locale).backgroundColorStyle),
  notes: (cell) => cell?.note ?? "",
  numberFormats: patternOf,
  dataValidations: (cell) => cell?.dataValidation ?? null,
};

/** A date, an hour and a duration are dates to a script; an error is its text. */
function scriptValue(cell: Cell | undefined, locale: string): WireValue {
  const value = cell && effectiveValue(cell);
  if (!value) return null;
  const format = numberFormatOf(cell);
  if (typeof value.numberValue === "number" && CALENDAR.has(format?.type ?? "")) return { date: value.numberValue };
  if (value.errorValue) return formatValue(value, format, locale);
  return value.numberValue ?? value.boolValue ?? value.stringValue ?? null;
}

const CALENDAR: ReadonlySet<string> = new Set(["DATE", "TIME", "DATE_TIME"]);

/** What Apps Script calls the format of a cell that has none. */
const AUTOMATIC = "0.###############";

function patternOf(cell: Cell | undefined, locale: string): string {
  const format = completeFormat(numberFormatOf(cell), locale);
  if (!format) return AUTOMATIC;
  return format.type === "TEXT" ? "@" : (format.pattern ?? AUTOMATIC);
}
