import type { SheetDraft } from "../../draft.ts";
import { boundsInside, type Lines, sizeOf } from "../../lines/dimensions.ts";
import { moveRanges } from "../../moving/move-ranges.ts";
import { type LinesMove, rangeAfterLinesMove, startAfterMove } from "../../moving/range-after-lines-move.ts";
import { boundsOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Moves rows or columns before what stands at `destinationIndex` while they are still in the grid; all that refers to
 * their cells goes with them.
 */
export const moveDimension: RequestHandler<"moveDimension"> = (draft, { source, destinationIndex }) => {
  if (!source) throw new InvalidRequest("No source specified.");
  const sheet = draft.sheet(source.sheetId);
  const { dimension, start, end } = boundsInside(sheet, source);
  const move = { dimension, start, end, destination: destinationIndex ?? 0 };
  checkMove(sheet, move);
  moveLines({ draft, sheet, dimension }, move);
  return undefined;
};

function moveLines({ draft, sheet, dimension }: Lines, move: LinesMove): void {
  const { start, end } = move;
  const target = startAfterMove(move);
  if (target === start) return;
  if (dimension === "ROWS") sheet.moveRows(start, end, target);
  else sheet.moveColumns(start, end, target);
  const sizes = dimension === "ROWS" ? "rowSizes" : "columnSizes";
  sheet[sizes] = moved(sheet[sizes], move);
  moveRanges(draft, sheet, (range) => rangeAfterLinesMove(range, move));
}

function moved<T>(sizes: readonly (T | undefined)[], move: LinesMove): readonly (T | undefined)[] {
  const { start, end, destination } = move;
  if (sizes.length <= Math.min(start, destination)) return sizes;
  const all = Array.from({ length: Math.max(sizes.length, end, destination) }, (_, index) => sizes[index]);
  const rest = [...all.slice(0, start), ...all.slice(end)];
  const target = startAfterMove(move);
  return [...rest.slice(0, target), ...all.slice(start, end), ...rest.slice(target)];
}

function checkMove(sheet: SheetDraft, { dimension, start, end, destination }: LinesMove): void {
  const size = sizeOf(sheet, dimension);
  const line = dimension === "ROWS" ? "row" : "column";
  if (end > size) throw new InvalidRequest(`source.endIndex[${end}] is after last index in grid[${size - 1}]`);
  if (destination < 0 || destination > size) {
    throw new InvalidRequest(`destinationIndex[${destination}] is after last index in grid[${size - 1}]`);
  }
  if (destination > start && destination < end) {
    throw new InvalidRequest("destinationIndex must not be inside of the source.");
  }
  const merges = sheet.merges.map((merge) => boundsOf(merge, dimension));
  if (merges.some(([from = 0, to = size]) => from < end && to > start && (from < start || to > end))) {
    throw new InvalidRequest(
      `Sorry, it is not possible to move a ${line} that contains only part of a merged cell. Please unmerge and try again.`,
    );
  }
  if (merges.some(([from = 0, to = size]) => from < destination && destination < to)) {
    throw new InvalidRequest(
      `Sorry, it is not possible to move a ${line} to a position that crosses a merged cell. Please unmerge and try again.`,
    );
  }
}
