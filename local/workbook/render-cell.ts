import { type Cell, effectiveValue, type Row } from "./cell.ts";
import { type FieldMask, maskBelow, selectFields } from "./field-mask.ts";
import { effectiveFormat } from "./formats/effective-format.ts";
import { formatValue } from "./formats/format-value.ts";
import type { CellData } from "./wire.ts";

/** Turns cells of one locale into what the mask asks for; what it does not name is not computed. */
export function cellRenderer(mask: FieldMask, locale: string): (cell: Cell | undefined) => CellData {
  const steps = RENDERERS.flatMap(([field, render]) => {
    const inner = maskBelow(mask, field);
    return inner === null ? [] : [{ field, render, select: selector(inner) }];
  });
  const renderOne = (cell: Cell): CellData => {
    const data: Record<string, unknown> = {};
    for (const { field, render, select } of steps) {
      const value = select(render(cell, locale));
      if (value !== undefined) data[field] = value;
    }
    return data;
  };
  // Blank cells of a column are one and the same, thousands of times.
  const blanks = new Map<Cell, CellData>();
  return (cell) => {
    if (cell === undefined) return {};
    if (cell.userEnteredValue !== undefined) return renderOne(cell);
    const known = blanks.get(cell) ?? renderOne(cell);
    blanks.set(cell, known);
    return known;
  };
}

/** Selects from values that come up again and again, as formats do, only once. */
function selector(mask: FieldMask): (value: unknown) => unknown {
  if (mask === true) return (value) => value;
  const known = new Map<unknown, unknown>();
  return (value) => {
    if (!known.has(value)) known.set(value, selectFields(value, mask));
    return known.get(value);
  };
}

/** The blank cells that a row's values end with are left out, as everywhere in Google's output. */
export const renderRow = (row: Row, render: (cell: Cell | undefined) => CellData): { values?: CellData[] } =>
  row.length === 0 ? {} : { values: row.map(render) };

/** The text of a cell as a person sees it; `""` for a blank. */
export function formattedValue(cell: Cell | undefined, locale: string): string {
  const value = cell && effectiveValue(cell);
  return value === undefined ? "" : formatValue(value, cell?.userEnteredFormat?.numberFormat, locale);
}

const RENDERERS: readonly (readonly [keyof CellData, (cell: Cell, locale: string) => unknown])[] = [
  ["userEnteredValue", (cell) => cell.userEnteredValue ?? effectiveValue(cell)],
  ["effectiveValue", effectiveValue],
  ["formattedValue", (cell, locale) => formattedValue(cell, locale) || undefined],
  ["userEnteredFormat", (cell) => cell.userEnteredFormat],
  ["effectiveFormat", (cell, locale) => effectiveFormat(cell.userEnteredFormat, locale)],
  ["note", (cell) => cell.note],
  ["dataValidation", (cell) => cell.dataValidation],
];
