import { characterWidth, POINT } from "../../xlsx/text-width.ts";
import type { Cell } from "../cells/cell.ts";
import type { SheetDraft } from "../draft.ts";
import { formattedValue } from "../rendering/render-cell.ts";

/** Google's own row and column where nobody sized them, in pixels. */
const STANDARD_HEIGHT = 21;
const STANDARD_WIDTH = 100;

// In Arial, with the cells' padding of 2 and 3 pixels.
const LINE = 1.15;
const PADDING = 5;
const MARGIN = 6;

/** About how many pixels wide a column must be for its longest line; `null` when it shows nothing. */
export function fittedWidth({ rows }: Pick<SheetDraft, "rows">, column: number, locale: string): number | null {
  const widths = rows.flatMap((row) => {
    const cell = row[column];
    const lines = linesOf(cell, locale);
    return cell && lines.length > 0 ? [Math.max(...lines.map((line) => line.length)) * characterWidth(cell)] : [];
  });
  return widths.length === 0 ? null : Math.ceil(widths.reduce((a, b) => Math.max(a, b))) + MARGIN;
}

/** About how many pixels high a row must be for its cells' lines, wrapped where they wrap; `null` for a blank row. */
export function fittedHeight(
  sheet: Pick<SheetDraft, "rows" | "columnSizes">,
  row: number,
  locale: string,
): number | null {
  const heights = (sheet.rows[row] ?? []).flatMap((cell, column) => {
    const lines = linesOf(cell, locale);
    if (!cell || lines.length === 0) return [];
    const width = sheet.columnSizes[column]?.pixelSize ?? STANDARD_WIDTH;
    return [heightOf(cell, lines, width)];
  });
  return heights.length === 0 ? null : Math.max(STANDARD_HEIGHT, ...heights);
}

function heightOf(cell: Cell, lines: readonly string[], width: number): number {
  const wraps = cell.userEnteredFormat?.wrapStrategy === "WRAP";
  const perLine = Math.max(1, Math.floor((width - MARGIN) / characterWidth(cell)));
  const count = wraps
    ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
    : lines.length;
  const size = (cell.userEnteredFormat?.textFormat?.fontSize ?? 10) * POINT;
  return Math.ceil(count * size * LINE) + PADDING;
}

const linesOf = (cell: Cell | undefined, locale: string): readonly string[] => {
  const text = formattedValue(cell, locale);
  return text === "" ? [] : text.split("\n");
};
