import { type A1Range, printA1 } from "./a1.ts";
import { type Cell, effectiveValue } from "./cell.ts";
import { formatValue } from "./formats/format-value.ts";
import { formattedValue } from "./render-cell.ts";

/** How values are read: as shown, as they are, or with formulas as their text. */
export type ReadOptions = {
  readonly render: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  readonly dates: "SERIAL_NUMBER" | "FORMATTED_STRING";
  readonly locale: string;
};

export type ValueRange = {
  readonly range: string;
  readonly majorDimension: "ROWS";
  readonly values?: readonly (readonly Value[])[];
};

type Value = string | number | boolean;

/** The values of a range, rows first; blank cells and rows at the end are left out, blanks within are `""`. */
export function readValues({ sheet, area }: A1Range, options: ReadOptions): ValueRange {
  const rows = sheet.rows
    .slice(area.startRow, area.endRow)
    .map((row) =>
      withoutTail(row.slice(area.startColumn, area.endColumn).map(reader(options)), (value) => value === ""),
    );
  const values = withoutTail(rows, (row) => row.length === 0);
  return { range: printA1(sheet, area), majorDimension: "ROWS", ...(values.length > 0 ? { values } : {}) };
}

function reader({ render, dates, locale }: ReadOptions): (cell: Cell | undefined) => Value {
  if (render === "FORMATTED_VALUE") return (cell) => formattedValue(cell, locale);
  return (cell) => {
    const formula = cell?.userEnteredValue?.formulaValue;
    if (render === "FORMULA" && formula) return formula;
    return unformatted(cell, dates, locale);
  };
}

function unformatted(cell: Cell | undefined, dates: ReadOptions["dates"], locale: string): Value {
  const value = cell && effectiveValue(cell);
  if (!value) return "";
  const format = cell.userEnteredFormat?.numberFormat;
  if (value.errorValue || (dates === "FORMATTED_STRING" && CALENDAR.has(format?.type ?? ""))) {
    return formatValue(value, format, locale);
  }
  return value.numberValue ?? value.boolValue ?? value.stringValue ?? "";
}

const CALENDAR: ReadonlySet<string> = new Set(["DATE", "TIME", "DATE_TIME"]);

const withoutTail = <T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] =>
  items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
