import { type Overlap, overlapping } from "../../../schemas/contract-row/overlaps.ts";
import type { JudgedCell } from "./judged.ts";

/** Remarks hours that another contract of the same person may hold as well, until a decision settles them. */
export const remarkOverlap = (
  year: number,
  cells: readonly (JudgedCell | null)[],
  overlap: Overlap | undefined,
): readonly (JudgedCell | null)[] =>
  overlap === undefined
    ? cells
    : cells.map((cell, position) =>
        cell && !cell.decided && position === overlap.position
          ? { ...cell, findings: [...cell.findings, overlapping(year, overlap)] }
          : cell,
      );
