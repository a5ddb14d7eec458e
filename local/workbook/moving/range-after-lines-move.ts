import { boundsOf, type Dimension, rangeAfterDelete, rangeAfterInsert, withBounds } from "../ranges/grid-range.ts";
import type { GridRange } from "../wire.ts";

/** The rows or columns from `start` up to `end`, moved before what stood at `destination` while they were still there. */
export type LinesMove = {
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
  readonly destination: number;
};

/** Where the lines begin once they moved: "the data may end up in a different index than specified" (discovery text). */
export const startAfterMove = ({ start, end, destination }: LinesMove): number =>
  destination > start ? destination - (end - start) : destination;

/**
 * The range after rows or columns moved. One that lies wholly in them goes with them; one that they leave shrinks, one
 * that they come into grows, and one that they stay within is what it was.
 */
export function rangeAfterLinesMove(range: GridRange, move: LinesMove): GridRange {
  const { dimension, start, end, destination } = move;
  const [from = 0, to = Number.POSITIVE_INFINITY] = boundsOf(range, dimension);
  const target = startAfterMove(move);
  if (from >= start && to <= end) {
    return withBounds(range, dimension, { start: from + target - start, end: to + target - start });
  }
  if (from <= Math.min(start, destination) && to >= Math.max(end, destination)) return range;
  const left = rangeAfterDelete(range, dimension, start, end) ?? range;
  return rangeAfterInsert(left, dimension, target, end - start);
}
