import type { Sheet as XlsxSheet } from "hucre/xlsx";
import type { Sheet } from "../workbook/spreadsheet.ts";
import type { DimensionGroup } from "../workbook/wire.ts";

type Outline = { readonly outlineLevel?: number; readonly collapsed?: boolean; readonly hidden?: boolean } | undefined;

/** Excel gives each row and column a depth; Google keeps the runs of each depth. */
export function groupsFromXlsx(
  { rowDefs, columns = [] }: XlsxSheet,
  sheetId: number,
): Pick<Sheet, "rowGroups" | "columnGroups"> {
  const height = Math.max(0, ...[...(rowDefs?.keys() ?? [])].map((row) => row + 1));
  const rows = Array.from({ length: height }, (_, row) => rowDefs?.get(row));
  return { rowGroups: groupsOf(rows, "ROWS", sheetId), columnGroups: groupsOf(columns, "COLUMNS", sheetId) };
}

function groupsOf(outlines: readonly Outline[], dimension: string, sheetId: number): DimensionGroup[] {
  const deepest = Math.max(0, ...outlines.map((outline) => outline?.outlineLevel ?? 0));
  return Array.from({ length: deepest }, (_, index) => index + 1).flatMap((depth) =>
    runsOf(outlines, depth).map(([startIndex, endIndex]) => ({
      range: { sheetId, dimension, startIndex, endIndex },
      depth,
      ...(outlines[endIndex]?.collapsed || outlines[startIndex - 1]?.collapsed ? { collapsed: true } : {}),
    })),
  );
}

function runsOf(outlines: readonly Outline[], depth: number): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const [index, outline] of outlines.entries()) {
    if ((outline?.outlineLevel ?? 0) < depth) continue;
    const last = runs.at(-1);
    if (last?.[1] === index) runs[runs.length - 1] = [last[0], index + 1];
    else runs.push([index, index + 1]);
  }
  return runs;
}
