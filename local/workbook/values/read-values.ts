import { type Cell, effectiveValue, numberFormatOf } from "../cells/cell.ts";
import { formatValue, isCalendar } from "../formats/format-value.ts";
import { type A1Range, printA1 } from "../ranges/a1.ts";
import type { Dimension } from "../ranges/grid-range.ts";
import { formattedValue } from "../rendering/render-cell.ts";
import type { ExtendedValue } from "../wire.ts";

/** How values are read: as shown, as they are, or with formulas as their text; rows first unless told. */
export type ReadOptions = {
  readonly render: "FORMATTED_VALUE" | "UNFORMATTED_VALUE" | "FORMULA";
  readonly dates: "SERIAL_NUMBER" | "FORMATTED_STRING";
  readonly locale: string;
  readonly majorDimension?: Dimension;
};

export type ValueRange = {
  readonly range: string;
  readonly majorDimension: Dimension;
  readonly values?: readonly (readonly Value[])[];
};

type Value = string | number | boolean;

/** The values of a range; blank cells, rows and columns at the end are left out, blanks within are `""`. */
export function readValues({ sheet, area }: A1Range, options: ReadOptions): ValueRange {
  const { majorDimension = "ROWS" } = options;
  const read = reader(options);
  const rows = sheet.rows
    .slice(area.startRow, area.endRow)
    .map((row) => withoutTail(row.slice(area.startColumn, area.endColumn).map(read), (value) => value === ""));
  const lines = majorDimension === "ROWS" ? rows : columnsOf(rows);
  const values = withoutTail(lines, (line) => line.length === 0);
  return { range: printA1(sheet, area), majorDimension, ...(values.length > 0 ? { values } : {}) };
}

const columnsOf = (rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    withoutTail(
      rows.map((row) => row[column] ?? ""),
      (value) => value === "",
    ),
  );

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
  const format = numberFormatOf(cell);
  if (value.errorValue) return errorWithMessage(value.errorValue, formatValue(value, format, locale));
  if (dates === "FORMATTED_STRING" && isCalendar(format)) return formatValue(value, format, locale);
  return value.numberValue ?? value.boolValue ?? value.stringValue ?? "";
}

/** An error read unformatted tells why: `#N/A (Did not find value 'x' in VLOOKUP evaluation.)`, brekkylab/backlot#159. */
const errorWithMessage = ({ message }: NonNullable<ExtendedValue["errorValue"]>, code: string): string =>
  message ? `${code} (${message})` : code;

const withoutTail = <T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] =>
  items.slice(0, items.findLastIndex((item) => !isBlank(item)) + 1);
