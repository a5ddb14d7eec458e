import type { Cell } from "../../cells/cell.ts";
import { changeCells } from "../../cells/change-cells.ts";
import { withFormat } from "../../cells/write-cell.ts";
import type { SheetDraft } from "../../draft.ts";
import { type Border, keptBorder, SIDES, type Side, withBorder } from "../../formats/borders.ts";
import { checkCellFormat } from "../../formats/cell-format.ts";
import { type Area, areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Request } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";

type Borders = NonNullable<Request["updateBorders"]>;

/**
 * Draws the borders of a range, around and inside: one that is left out stays as it was, NONE takes it away. The
 * neighbour across an edge gives up its own side of it.
 */
export const updateBorders: RequestHandler<"updateBorders"> = (draft, request) => {
  if (!request.range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(request.range.sheetId);
  const area = areaOf(request.range, sheet);
  for (const name of [...SIDES, "innerHorizontal", "innerVertical"] as const) {
    if (request[name]) checkCellFormat({ borders: { top: request[name] } });
  }
  changeCells(sheet, area, (cell, row, column) =>
    SIDES.reduce((drawn, side) => draw(drawn, side, borderAt(request, area, side, { row, column })), cell),
  );
  for (const side of SIDES) if (request[side]) freeAcross(sheet, area, side);
  return undefined;
};

type Place = { readonly row: number; readonly column: number };

function borderAt(request: Borders, area: Area, side: Side, { row, column }: Place): Border | undefined {
  const isOuter = {
    top: row === area.startRow,
    bottom: row === area.endRow - 1,
    left: column === area.startColumn,
    right: column === area.endColumn - 1,
  }[side];
  if (isOuter) return request[side];
  return side === "top" || side === "bottom" ? request.innerHorizontal : request.innerVertical;
}

const draw = (cell: Cell | undefined, side: Side, border: Border | undefined): Cell | undefined =>
  border ? withFormat(cell, withBorder(cell?.userEnteredFormat, side, keptBorder(border))) : cell;

/** The strip of cells across an edge of the area, and the side that they share with it. */
const ACROSS: Readonly<Record<Side, (area: Area) => readonly [Area, Side]>> = {
  top: (area) => [{ ...area, startRow: area.startRow - 1, endRow: area.startRow }, "bottom"],
  bottom: (area) => [{ ...area, startRow: area.endRow, endRow: area.endRow + 1 }, "top"],
  left: (area) => [{ ...area, startColumn: area.startColumn - 1, endColumn: area.startColumn }, "right"],
  right: (area) => [{ ...area, startColumn: area.endColumn, endColumn: area.endColumn + 1 }, "left"],
};

function freeAcross(sheet: SheetDraft, area: Area, edge: Side): void {
  const [strip, side] = ACROSS[edge](area);
  if (strip.startRow < 0 || strip.startColumn < 0) return;
  changeCells(sheet, strip, (cell) =>
    cell?.userEnteredFormat?.borders?.[side]
      ? withFormat(cell, withBorder(cell.userEnteredFormat, side, undefined))
      : cell,
  );
}
