import type { SpreadsheetDraft } from "../../draft.ts";
import { findTable } from "../../objects/tables.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { GridRange } from "../../wire.ts";
import { findNamedRange, rangeOnSheet } from "./named-range.ts";

/** What says which cells something covers: the cells themselves, a name, or a table. */
export type Backing = {
  readonly range?: GridRange;
  readonly namedRangeId?: string | null;
  readonly tableId?: string | null;
};

/**
 * The cells that a backing covers. "When writing, only one of range or named_range_id or table_id may be set": discovery
 * text of `ProtectedRange` and `FilterView`.
 */
export function backedRange(draft: SpreadsheetDraft, { range, namedRangeId, tableId }: Backing): GridRange {
  if ([range, namedRangeId, tableId].filter((backing) => backing).length > 1) {
    throw new InvalidRequest("Only one of range, namedRangeId and tableId may be set.");
  }
  if (namedRangeId) return findNamedRange(draft, namedRangeId).range;
  return tableId ? findTable(draft, tableId).found.range : rangeOnSheet(draft, range);
}

/** The backing that a mask names; the present one where it names none. A new backing replaces whichever there was. */
export function updatedBacking(present: Backing, sent: Backing, mask: ReadonlyMap<string, unknown>): Backing {
  const named = BACKINGS.filter((name) => mask.has(name) && sent[name]);
  if (named.length > 0) return Object.fromEntries(named.map((name) => [name, sent[name]]));
  if (present.namedRangeId) return { namedRangeId: present.namedRangeId };
  return present.tableId ? { tableId: present.tableId } : present.range ? { range: present.range } : {};
}

const BACKINGS = ["range", "namedRangeId", "tableId"] as const;
