import type { SheetChart } from "hucre/xlsx";
import type { Chart, Sheet } from "../workbook/spreadsheet.ts";
import { rowHeights, STANDARD_HEIGHT, STANDARD_WIDTH } from "./row-heights.ts";
import { POINT } from "./text-width.ts";

/** A chart on a tab of its own is about as large as a page. */
const PAGE = { from: { row: 0, col: 0 }, to: { row: 32, col: 12 } } as const;

/** The cells that a chart covers, from its corner and its size in pixels. */
export function chartAnchor(sheet: Sheet, position: Chart["position"]): SheetChart["anchor"] {
  const overlay = position?.overlayPosition;
  if (!overlay) return PAGE;
  const from = { row: overlay.anchorCell?.rowIndex ?? 0, col: overlay.anchorCell?.columnIndex ?? 0 };
  const heights = rowHeights(sheet);
  const heightOf = (row: number): number => (heights.get(row)?.height ?? STANDARD_HEIGHT / POINT) * POINT;
  const widthOf = (column: number): number => sheet.columnSizes[column]?.pixelSize ?? STANDARD_WIDTH;
  return {
    from,
    to: {
      row: reach(from.row, overlay.heightPixels ?? 371, heightOf),
      col: reach(from.col, overlay.widthPixels ?? 600, widthOf),
    },
  };
}

/** The first row or column that begins past so many pixels from the start of one. */
function reach(start: number, pixels: number, sizeOf: (index: number) => number): number {
  let index = start;
  for (let covered = 0; covered < pixels; index += 1) covered += sizeOf(index);
  return index;
}
