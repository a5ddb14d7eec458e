import type { SheetDraft } from "../draft.ts";
import type { Dimension } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import type { DimensionGroup, DimensionRange } from "../wire.ts";
import { boundsInside, sizeOf } from "./dimensions.ts";

/** Rows or columns of a tab, all bounds known and inside the grid. */
export type Span = { readonly dimension: Dimension; readonly start: number; readonly end: number };

/** "Has no effect when it would go above eight": Apps Script's reference of `shiftRowGroupDepth`. */
const DEEPEST = 8;

/** The rows or columns that a request names. */
export function spanOf(sheet: SheetDraft, range: DimensionRange | undefined): Span {
  if (!range) throw new InvalidRequest("No range specified.");
  const span = boundsInside(sheet, range);
  const size = sizeOf(sheet, span.dimension);
  if (span.end > size) {
    throw new InvalidRequest(`range.endIndex[${span.end}] is after last index in grid[${size - 1}]`);
  }
  return span;
}

/** The groups of the rows, or of the columns. */
export const groupsOf = (sheet: SheetDraft, dimension: Dimension): readonly DimensionGroup[] =>
  dimension === "ROWS" ? sheet.rowGroups : sheet.columnGroups;

/** Puts others in their place. */
export function setGroups(sheet: SheetDraft, dimension: Dimension, groups: readonly DimensionGroup[]): void {
  if (dimension === "ROWS") sheet.rowGroups = groups;
  else sheet.columnGroups = groups;
}

/**
 * Makes rows or columns one level deeper, or shallower, and answers all groups of the dimension: each is a run of
 * neighbours at least as deep. Less where there is no group changes nothing: the live tests of gas-fakes take ten levels off
 * in one batch. Reference of `AddDimensionGroupRequest` and `DeleteDimensionGroupRequest`.
 * @example [C:D] + [B:E] //=> [B:E, depth 1], [C:D, depth 2]
 * @example [B:E], [C:D, depth 2] less [D:E] //=> [B:D, depth 1], [C:C, depth 2]
 */
export function shiftDepth(sheet: SheetDraft, { dimension, start, end }: Span, by: 1 | -1): readonly DimensionGroup[] {
  const before = groupsOf(sheet, dimension);
  const depths = depthsOf(before, sizeOf(sheet, dimension));
  const within = (at: number): boolean => at >= start && at < end;
  const shifted = depths.map((depth, at) => (within(at) ? Math.max(0, depth + by) : depth));
  if (shifted.some((depth) => depth > DEEPEST)) {
    throw new InvalidRequest(`A group can be at most ${DEEPEST} levels deep.`);
  }
  const { sheetId } = sheet.properties;
  const runs = runsOf(shifted).map(({ depth, ...run }) => ({ range: { sheetId, dimension, ...run }, depth }));
  const collapsed = new Set(before.flatMap((group) => (group.collapsed ? (heirOf(group, runs) ?? []) : [])));
  const after = runs.map((group) => (collapsed.has(group) ? { ...group, collapsed: true } : group));
  setGroups(sheet, dimension, after);
  return after;
}

function depthsOf(groups: readonly DimensionGroup[], size: number): readonly number[] {
  const depths = Array.from({ length: size }, () => 0);
  for (const { range, depth } of groups) {
    for (let at = range?.startIndex ?? 0; at < (range?.endIndex ?? size); at += 1) {
      depths[at] = Math.max(depths[at] ?? 0, depth ?? 1);
    }
  }
  return depths;
}

type Run = { readonly startIndex: number; readonly endIndex: number };

function runsOf(depths: readonly number[]): readonly (Run & { readonly depth: number })[] {
  const deepest = Math.max(0, ...depths);
  const levels = Array.from({ length: deepest }, (_, level) => level + 1);
  const runs = levels.flatMap((depth) => runsAt(depths, depth));
  return runs.toSorted((a, b) => a.startIndex - b.startIndex || a.depth - b.depth);
}

function runsAt(depths: readonly number[], depth: number): (Run & { readonly depth: number })[] {
  const runs: (Run & { readonly depth: number })[] = [];
  let startIndex = -1;
  for (const [at, reached] of [...depths, 0].entries()) {
    if (reached >= depth && startIndex < 0) startIndex = at;
    if (reached >= depth || startIndex < 0) continue;
    runs.push({ startIndex, endIndex: at, depth });
    startIndex = -1;
  }
  return runs;
}

/** A group stays collapsed where it keeps its range, or its depth over what is left or made of it. */
function heirOf<T extends DimensionGroup>({ range, depth }: DimensionGroup, groups: readonly T[]): T | undefined {
  const start = range?.startIndex ?? 0;
  const end = range?.endIndex ?? 0;
  const isSame = (other: T): boolean => other.range?.startIndex === start && other.range.endIndex === end;
  const isNear = (other: T): boolean =>
    other.depth === depth && (other.range?.startIndex ?? 0) < end && (other.range?.endIndex ?? 0) > start;
  return groups.findLast(isSame) ?? groups.find(isNear);
}
