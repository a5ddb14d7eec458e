/**
 * What one cell of a workbook holds, as Jalon reads it. A blank is `null`; plain text, numbers in the automatic
 * format and ticks stay plain values; anything that Sheets made out of what was typed says so by its `kind`.
 */
export type Cell = null | string | number | boolean | FormattedCell;

/**
 * A value behind a number format, or a formula's error. `value` is the unformatted value (dates, times and durations
 * in days, dates since 30 December 1899; for an error its name), `text` what a person sees in the cell.
 */
export type FormattedCell =
  | { readonly kind: NumberKind; readonly value: number; readonly text: string }
  | { readonly kind: "error"; readonly value: string; readonly text: string };

/** The error of a formula of which a file keeps no result: its program never computed it. */
export const UNCOMPUTED = "UNCOMPUTED";

/** Google's `NumberFormatType`, less `TEXT` and the automatic format, whose cells are plain values. */
export type NumberKind = "number" | "percent" | "currency" | "scientific" | "date" | "time" | "date-time" | "duration";

/** What a person sees in the cell; `""` for a blank. Ticks read as Sheets shows them in French. */
export function showCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "boolean") return cell ? "VRAI" : "FAUX";
  return cell.text;
}

/** A cell without content: empty, or nothing but white space of any kind. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}
