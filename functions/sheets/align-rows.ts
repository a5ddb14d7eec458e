/** Rows put in or taken out at one place, counted where they stand once the earlier moves are done. */
export type Move = { readonly kind: "insert-rows" | "delete-rows"; readonly row: number; readonly count: number };

/** `rows` is what stands in each row once the moves are done; a row that was put in is `null`. */
export type Alignment<R> = { readonly moves: readonly Move[]; readonly rows: readonly (R | null)[] };

/** Rows that are looked ahead for the next one in common; a change beyond is written over row by row. */
const HORIZON = 500;

/**
 * The moves after which as many rows as possible stand where they are wanted: a row put in or taken out shifts those
 * below, which then need not be written again. What is beyond the end of either is left where it stands, less the rows put in above it.
 * @example alignRows(["a", "c"], ["a", "b", "c"], (x, y) => x === y).rows //=> ["a", null, "c"]
 */
export function alignRows<R, W>(
  present: readonly R[],
  wanted: readonly W[],
  isSame: (present: R, wanted: W) => boolean,
): Alignment<R> {
  const moves: Move[] = [];
  const rows: (R | null)[] = [];
  let from = 0;
  while (from < present.length && rows.length < wanted.length) {
    const row = rows.length;
    const { inserted, deleted } = nextInCommon(present, wanted, { from, row }, isSame);
    if (inserted > 0) moves.push({ kind: "insert-rows", row, count: inserted });
    if (deleted > 0) moves.push({ kind: "delete-rows", row, count: deleted });
    for (let step = 0; step < inserted; step += 1) rows.push(null);
    from += deleted;
    if (inserted === 0 && deleted === 0) rows.push(present[from++] as R);
  }
  const surplus = Math.min(present.length - from, netOf(moves));
  if (surplus > 0) moves.push({ kind: "delete-rows", row: rows.length, count: surplus });
  return { moves, rows: [...rows, ...present.slice(from + Math.max(0, surplus))] };
}

/** Rows that the moves add in all; as many as are left over at the end are taken out, or the grid would grow for ever. */
const netOf = (moves: readonly Move[]): number =>
  moves.reduce((sum, { kind, count }) => sum + (kind === "insert-rows" ? count : -count), 0);

/** How far the nearest row in common is, on one side or the other; nowhere when both rows differ for good. */
function nextInCommon<R, W>(
  present: readonly R[],
  wanted: readonly W[],
  { from, row }: { readonly from: number; readonly row: number },
  isSame: (present: R, wanted: W) => boolean,
): { readonly inserted: number; readonly deleted: number } {
  const old = present[from] as R;
  const next = wanted[row] as W;
  for (let step = 0; step <= HORIZON; step += 1) {
    if (row + step < wanted.length && isSame(old, wanted[row + step] as W)) return { inserted: step, deleted: 0 };
    if (from + step < present.length && isSame(present[from + step] as R, next)) return { inserted: 0, deleted: step };
    if (row + step >= wanted.length && from + step >= present.length) break;
  }
  return { inserted: 0, deleted: 0 };
}
