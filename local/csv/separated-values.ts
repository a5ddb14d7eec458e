import { formattedValue } from "../workbook/rendering/render-cell.ts";
import type { Sheet } from "../workbook/spreadsheet.ts";

/**
 * One tab as CSV, its cells as they are shown: as wide and as long as anything is shown, quoted only where a text holds a
 * comma, a quote or a line's end. Google quotes no formula opener: what reads such a file must mind it.
 */
export const csvOf = (sheet: Sheet, locale: string): string =>
  shownCells(sheet, locale)
    .map((row) => row.map(quoted).join(","))
    .join("\r\n");

/** One tab as TSV; a tab or a line's end inside a cell becomes a space, for the form has no quotes. */
export const tsvOf = (sheet: Sheet, locale: string): string =>
  shownCells(sheet, locale)
    .map((row) => row.map((text) => text.replaceAll(/[\t\r\n]+/g, " ")).join("\t"))
    .join("\r\n");

function shownCells({ rows }: Sheet, locale: string): readonly (readonly string[])[] {
  const shown = rows.map((row) => row.map((cell) => formattedValue(cell, locale)));
  const height = shown.findLastIndex((row) => row.some((text) => text !== "")) + 1;
  const width = Math.max(0, ...shown.map((row) => row.findLastIndex((text) => text !== "") + 1));
  return shown.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
