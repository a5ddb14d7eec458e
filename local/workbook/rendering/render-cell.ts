import { type Cell, effectiveValue, emptyBox, numberFormatOf, type Row } from "../cells/cell.ts";
import { hyperlinkOf } from "../cells/hyperlink.ts";
import { effectiveFormat } from "../formats/effective-format.ts";
import { formatValue } from "../formats/format-value.ts";
import { type FieldMask, maskBelow, selectFields } from "../masks/field-mask.ts";
import type { CellData, CellFormat, ExtendedValue } from "../wire.ts";

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
    const before = known.get(value);
    if (before !== undefined || known.has(value)) return before;
    const selected = selectFields(value, mask);
    known.set(value, selected);
    return selected;
  };
}

/** The blank cells that a row's values end with are left out, as everywhere in Google's output. */
export const renderRow = (row: Row, render: (cell: Cell | undefined) => CellData): { values?: CellData[] } =>
  row.length === 0 ? {} : { values: row.map(render) };

/** The text of a cell as a person sees it; `""` for a blank. */
export function formattedValue(cell: Cell | undefined, locale: string): string {
  const value = cell && effectiveValue(cell);
  return value === undefined ? "" : formatValue(value, numberFormatOf(cell), locale);
}

const RENDERERS: readonly (readonly [keyof CellData, (cell: Cell, locale: string) => unknown])[] = [
  ["userEnteredValue", (cell) => cell.userEnteredValue ?? emptyBox(cell)],
  ["effectiveValue", effectiveValue],
  ["formattedValue", (cell, locale) => formattedValue(cell, locale) || undefined],
  ["userEnteredFormat", (cell) => cell.userEnteredFormat],
  ["effectiveFormat", shownFormat],
  ["hyperlink", hyperlinkOf],
  ["note", (cell) => cell.note],
  ["textFormatRuns", (cell) => cell.textFormatRuns],
  ["dataValidation", (cell) => cell.dataValidation],
];

/** "If the effective format is the default format, effective format will not be written": so it is for a blank. */
function shownFormat(cell: Cell, locale: string): CellFormat | undefined {
  const value = effectiveValue(cell);
  const { userEnteredFormat, computedFormat: numberFormat } = cell;
  if (userEnteredFormat === undefined && cell.userEnteredValue === undefined && !cell.computedValue) return undefined;
  const format = numberFormat ? { numberFormat, ...userEnteredFormat } : userEnteredFormat;
  const linked = hyperlinkOf(cell) !== undefined && !cell.textFormatRuns;
  return effectiveFormat(format, locale, { alignment: value && alignmentOf(value), linked });
}

function alignmentOf(value: ExtendedValue): "LEFT" | "CENTER" | "RIGHT" {
  if (typeof value.stringValue === "string") return "LEFT";
  return typeof value.numberValue === "number" ? "RIGHT" : "CENTER";
}
