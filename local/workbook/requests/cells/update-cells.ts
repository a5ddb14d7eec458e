import type { SheetDraft } from "../../draft.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Request } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { cellMask } from "./cell-mask.ts";
import { refusePast, type Target, writeRows } from "./write-rows.ts";

/**
 * Writes rows from `start`, or into `range`, whose cells that the rows do not reach are cleared. From `start` a shorter
 * row leaves the rest of its line alone. Only the fields of the mask are touched.
 */
export const updateCells: RequestHandler<"updateCells"> = (draft, request) => {
  const mask = cellMask(request.fields);
  const target = targetOf(request, (id) => draft.sheet(id));
  writeRows(draft, target, request.rows ?? [], mask);
  return undefined;
};

function targetOf(
  { range, start, rows }: NonNullable<Request["updateCells"]>,
  find: (id?: number | null) => SheetDraft,
): Target {
  const rowCount = rows?.length ?? 0;
  if (range) {
    const sheet = find(range.sheetId);
    const area = areaOf(range, sheet);
    refusePast("row", area.startRow + rowCount, area.endRow);
    return { sheet, area, whole: true };
  }
  if (!start) throw new InvalidRequest("Must specify either start or range.");
  const sheet = find(start.sheetId);
  const { startRow, startColumn } = placeOf(start);
  const { rowCount: lastRow, columnCount: endColumn } = sheet.properties;
  refusePast("row", startRow + rowCount, lastRow);
  return { sheet, area: { startRow, endRow: startRow + rowCount, startColumn, endColumn }, whole: false };
}

/** The zero-based place that a `GridCoordinate` tells. */
export function placeOf({ rowIndex, columnIndex }: { rowIndex?: number | null; columnIndex?: number | null }): {
  readonly startRow: number;
  readonly startColumn: number;
} {
  const place = { startRow: rowIndex ?? 0, startColumn: columnIndex ?? 0 };
  if (place.startRow < 0) throw new InvalidRequest(`Invalid rowIndex: ${place.startRow}`);
  if (place.startColumn < 0) throw new InvalidRequest(`Invalid columnIndex: ${place.startColumn}`);
  return place;
}
