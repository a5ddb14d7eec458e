import { type Cell, showCell } from "./cell.ts";

const LONGEST_QUOTE = 40;

/**
 * What was typed, between French quotation marks, on one line and cut at 40 characters.
 * @example quoteCell("env. 35") //=> "« env. 35 »", with no-break spaces inside the marks
 */
export function quoteCell(cell: Cell): string {
  const shown = showCell(cell)
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ");
  const characters = [...shown.trim()];
  const cut = characters.length > LONGEST_QUOTE;
  return `«\u00a0${characters.slice(0, LONGEST_QUOTE).join("")}${cut ? "…" : ""}\u00a0»`;
}
