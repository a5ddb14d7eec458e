import { localeOf } from "../formats/locale.ts";
import { formattedValue } from "../rendering/render-cell.ts";
import type { Cell } from "./cell.ts";

/**
 * What a person would see while editing the cell: a formula's text, an automatic number with all its digits, anything
 * else as it is shown; `""` for a blank.
 */
export function editingText(cell: Cell | undefined, locale: string): string {
  const { formulaValue, stringValue, numberValue } = cell?.userEnteredValue ?? {};
  const text = formulaValue ?? stringValue;
  if (typeof text === "string") return text;
  if (typeof numberValue !== "number" || cell?.userEnteredFormat?.numberFormat) return formattedValue(cell, locale);
  return String(numberValue).replace(".", localeOf(locale).decimal);
}
