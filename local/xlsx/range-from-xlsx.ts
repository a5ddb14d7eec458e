import { parseCellRef } from "hucre/xlsx";
import type { GridRange } from "../workbook/wire.ts";

/** The cells that Excel's text of ranges names, `A1:B2 D4`; the tab's whole columns and rows are left without bounds. */
export const rangesFromXlsx = (text: string, sheetId: number): readonly GridRange[] =>
  text
    .replaceAll("$", "")
    .split(/\s+/)
    .flatMap((one) => rangeOf(one, sheetId) ?? []);

function rangeOf(text: string, sheetId: number): GridRange | null {
  const [first = "", last = first] = text.split(":");
  if (!CELL.test(first) || !CELL.test(last)) return null;
  const [from, to] = [parseCellRef(first), parseCellRef(last)];
  return {
    sheetId,
    startRowIndex: from.row,
    ...(to.row >= LAST_ROW ? {} : { endRowIndex: to.row + 1 }),
    startColumnIndex: from.col,
    ...(to.col >= LAST_COLUMN ? {} : { endColumnIndex: to.col + 1 }),
  };
}

const CELL = /^[A-Z]{1,3}[1-9]\d*$/i;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
