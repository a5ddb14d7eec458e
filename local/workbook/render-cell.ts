import { type Cell, effectiveValue, type Row } from "./cell.ts";
import { effectiveFormat } from "./effective-format.ts";
import { type FieldMask, names, selectFields } from "./field-mask.ts";
import { formatValue } from "./format-value.ts";
import type { CellData } from "./wire.ts";

/** Turns cells of one locale into what the mask asks for; what it does not name is not computed. */
export function cellRenderer(mask: FieldMask, locale: string): (cell: Cell | undefined) => CellData {
  const renderers = RENDERERS.filter(([field]) => names(mask, field));
  return (cell) => {
    const data: CellData = {};
    if (cell === undefined) return data;
    for (const [field, render] of renderers) {
      const value = selectFields(render(cell, locale), mask === true ? true : (mask.get(field) ?? true));
      if (value !== undefined) Object.assign(data, { [field]: value });
    }
    return data;
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
