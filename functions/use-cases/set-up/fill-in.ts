import type { Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";
import type { Workbook, WrittenCell } from "../../ports/workbooks.ts";
import { diffMarked } from "../../sheets/diff-marked.ts";
import { takeTurns } from "../take-turns.ts";
import { inWords } from "./in-words.ts";
import type { SetUpPorts } from "./set-up-ports.ts";

/** A blank cell that a person wants filled in, zero-based. */
export type Blank = {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly value: NonNullable<WrittenCell["value"]>;
};

/**
 * Fills in blank cells of a control workbook as the person who asked: they are found in the workbook as it is now, and
 * written under its marker. Answers how many there were.
 */
export const fillIn = (
  { workbooks, ids }: SetUpPorts,
  controlId: string,
  find: (workbook: Workbook) => readonly Blank[],
): Promise<Outcome<number>> =>
  takeTurns(async () => {
    const read = await workbooks.read(controlId);
    if (!read.ok) return inWords(read, {});
    const blanks = find(read.value);
    const { marker } = read.value;
    const { stateSheetId, edits } = diffMarked(read.value, []);
    if (blanks.length === 0) return { ok: true, value: 0 };
    if (marker === null || marker.workbook !== controlId || stateSheetId === null) return UNMARKED;
    const written = await workbooks.commit(controlId, {
      expected: marker,
      next: { ...marker, id: ids.marker(), version: marker.version + 1, run: ids.run() },
      stateSheetId,
      edits: [...edits, ...blanks.map(({ value, ...at }) => ({ kind: "write", ...at, cells: [[{ value }]] }) as const)],
    });
    return written.ok ? { ok: true, value: blanks.length } : inWords(written, {});
  });

const UNMARKED = refusal(
  "not-possible",
  "Ce classeur n'est pas, ou n'est plus, un pilotage de Jalon : lancez d'abord npm run setup.",
);
