import type { Cell } from "../cells/cell.ts";
import type { RowFinding } from "./finding.ts";

/** A row by its identity; `""` for one that is not understood. */
export type Keyed = { readonly key: string };

/** The rows that share a key with another one, by key. */
export function findTwins<R extends Keyed>(rows: readonly R[]): Map<string, R[]> {
  const firsts = new Map<string, R>();
  const twins = new Map<string, R[]>();
  for (const row of rows) {
    if (row.key === "") continue;
    const first = firsts.get(row.key);
    const known = twins.get(row.key);
    if (!first) firsts.set(row.key, row);
    else if (known) known.push(row);
    else twins.set(row.key, [first, row]);
  }
  return twins;
}

/** How many of a row's twins are named: a row filled down a whole column has hundreds. */
const TWINS_NAMED = 3;

/** Says of a row, whose participant is `typed`, where its twins are. */
export function twinFinding<R extends Keyed>(
  row: R,
  typed: Cell,
  twins: readonly R[],
  place: (twin: R) => string,
): RowFinding {
  const near = twins.slice(0, TWINS_NAMED + 2).filter((twin) => twin !== row);
  const named = near.slice(0, TWINS_NAMED);
  const more = twins.length - 1 - named.length;
  const others = more > 0 ? [`à ${more} autre${more > 1 ? "s" : ""} endroit${more > 1 ? "s" : ""}`] : [];
  const detail = [...new Set(named.map(place)), ...others].join(" et ");
  return { cause: "same-key-twice", column: "participant", facts: { typed, detail } };
}

/**
 * @example rowPlace(12, "Heures 2025") //=> "à la ligne 12 de « Heures 2025 »"
 */
export const rowPlace = (row: number, title: string): string => `à la ligne ${row} de « ${title} »`;
