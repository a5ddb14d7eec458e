import type { Cell as XlsxCell } from "hucre/xlsx";
import { type Cell, effectiveValue, isCheckBox } from "../workbook/cell.ts";
import { errorText } from "../workbook/formulas/error-text.ts";
import type { ExtendedValue } from "../workbook/wire.ts";
import { formulaToXlsx } from "./formula-to-xlsx.ts";
import { styleToXlsx } from "./style-to-xlsx.ts";

/** The two faces of a check box: Excel shows its own boxes in its newest version only, and as VRAI and FAUX elsewhere. */
export const BOXES = { ticked: "☑", empty: "☐" } as const;

/** One cell `width` pixels wide; `null` where there is nothing to see, not even a colour. */
export function cellToXlsx(cell: Cell, locale: string, width: number): Partial<XlsxCell> | null {
  const style = styleToXlsx(cell, locale, width);
  const shown: Partial<XlsxCell> = {
    ...contentOf(cell, locale),
    ...(style ? { style } : {}),
    ...(cell.note ? { comment: { text: cell.note } } : {}),
  };
  return Object.keys(shown).length > 0 ? shown : null;
}

function contentOf(cell: Cell, locale: string): Partial<XlsxCell> {
  const value = effectiveValue(cell);
  const formula = cell.userEnteredValue?.formulaValue;
  if (typeof formula === "string" && value?.errorValue?.type === "ERROR") return textContent(formula);
  if (typeof formula === "string" && !value?.errorValue) return formulaContent(formula, value, locale);
  return value ? valueContent(value, isCheckBox(cell)) : {};
}

function formulaContent(text: string, computed: ExtendedValue | undefined, locale: string): Partial<XlsxCell> {
  const formula = formulaToXlsx(text, locale);
  if (formula === null) return computed ? valueContent(computed, false) : textContent(text);
  const result = computed?.numberValue ?? computed?.boolValue ?? computed?.stringValue;
  return { value: null, formula, ...(result === undefined || result === null ? {} : { formulaResult: result }) };
}

function valueContent(value: ExtendedValue, box: boolean): Partial<XlsxCell> {
  if (typeof value.stringValue === "string") return textContent(value.stringValue);
  if (typeof value.numberValue === "number") return { value: value.numberValue };
  if (typeof value.boolValue === "boolean") return { value: box ? faceOf(value.boolValue) : value.boolValue };
  return { value: errorText(value.errorValue?.type) };
}

const faceOf = (ticked: boolean): string => (ticked ? BOXES.ticked : BOXES.empty);

// A plain text that spells an error would be written as that error; a rich text of one piece stays a text.
const textContent = (text: string): Partial<XlsxCell> =>
  text.startsWith("#") ? { value: text, richText: [{ text }] } : { value: text };
