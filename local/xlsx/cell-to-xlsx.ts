import type { Cell as XlsxCell } from "hucre/xlsx";
import { type Cell, effectiveValue, isCheckBox } from "../workbook/cells/cell.ts";
import { errorText } from "../workbook/formulas/error-text.ts";
import type { ExtendedValue } from "../workbook/wire.ts";
import { formulaToXlsx, type KnownNames } from "./formula-to-xlsx.ts";
import { fontToXlsx, styleToXlsx } from "./style-to-xlsx.ts";

/** The two faces of a check box: Excel shows its own boxes in its newest version only, and as VRAI and FAUX elsewhere. */
export const BOXES = { ticked: "☑", empty: "☐" } as const;

/** What a cell must know of its spreadsheet: its language, and what formulas may name. */
export type CellPlace = KnownNames & { readonly locale: string };

/** One cell `width` pixels wide; `null` where there is nothing to see, not even a colour. */
export function cellToXlsx(cell: Cell, place: CellPlace, width: number): Partial<XlsxCell> | null {
  const style = styleToXlsx(cell, place.locale, width);
  const shown: Partial<XlsxCell> = {
    ...contentOf(cell, place),
    ...linkOf(cell),
    ...(style ? { style } : {}),
    ...(cell.note ? { comment: { text: cell.note } } : {}),
  };
  return Object.keys(shown).length > 0 ? shown : null;
}

/** One link for the whole cell, which is all that Excel has; a link to another tab stays behind. */
function linkOf({ userEnteredFormat, textFormatRuns = [] }: Cell): Partial<XlsxCell> {
  const runs = textFormatRuns.map(({ format }) => format?.link?.uri);
  const target = userEnteredFormat?.textFormat?.link?.uri ?? runs.find((uri) => uri);
  return target && !target.startsWith("#") ? { hyperlink: { target } } : {};
}

function contentOf(cell: Cell, place: CellPlace): Partial<XlsxCell> {
  const value = effectiveValue(cell);
  const formula = cell.userEnteredValue?.formulaValue;
  if (typeof formula === "string" && value?.errorValue?.type === "ERROR") return textContent(formula);
  if (typeof formula === "string") return formulaContent(formula, value, place);
  if (typeof value?.stringValue === "string" && cell.textFormatRuns?.length)
    return richContent(cell, value.stringValue);
  return value ? valueContent(value, isCheckBox(cell)) : {};
}

function formulaContent(text: string, computed: ExtendedValue | undefined, place: CellPlace): Partial<XlsxCell> {
  const formula = formulaToXlsx(text, place.locale, place);
  if (formula === null) return computed ? valueContent(computed, false) : textContent(text);
  const error = computed?.errorValue ? errorText(computed.errorValue.type) : undefined;
  const result = computed?.numberValue ?? computed?.boolValue ?? computed?.stringValue ?? error;
  return { value: null, formula, ...(result === undefined || result === null ? {} : { formulaResult: result }) };
}

function valueContent(value: ExtendedValue, box: boolean): Partial<XlsxCell> {
  if (typeof value.stringValue === "string") return textContent(value.stringValue);
  if (typeof value.numberValue === "number") return { value: value.numberValue };
  if (typeof value.boolValue === "boolean") return { value: box ? faceOf(value.boolValue) : value.boolValue };
  return { value: errorText(value.errorValue?.type) };
}

/** A text whose pieces look each in their own way, over the look of the cell. */
function richContent({ textFormatRuns = [], userEnteredFormat }: Cell, text: string): Partial<XlsxCell> {
  const starts = textFormatRuns.map(({ startIndex }) => startIndex ?? 0);
  const first = (starts[0] ?? 0) > 0 ? [{ text: text.slice(0, starts[0]), format: {} }] : [];
  const pieces = textFormatRuns.map(({ format }, index) => ({
    text: text.slice(starts[index], starts[index + 1]),
    format: format ?? {},
  }));
  const richText = [...first, ...pieces].flatMap(({ text: piece, format }) => {
    const font = fontToXlsx({ ...userEnteredFormat?.textFormat, ...format });
    return piece === "" ? [] : [{ text: piece, ...(font ? { font } : {}) }];
  });
  return { value: text, richText };
}

const faceOf = (ticked: boolean): string => (ticked ? BOXES.ticked : BOXES.empty);

// A plain text that spells an error would be written as that error; a rich text of one piece stays a text.
const textContent = (text: string): Partial<XlsxCell> =>
  text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
