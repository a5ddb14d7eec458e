import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { ReadingNote } from "../../../schemas/state.ts";
import type { DeclarantReading, MergedHours, ReadingProblem } from "./readings.ts";

/**
 * Replaces in the mirror what was read anew. A tab that could not be read, or is no longer there, keeps its last good
 * reading and a note that says since when: hours never leave because a heading did.
 */
export function mergeReadings(
  mirror: readonly HoursSheet[],
  readings: readonly DeclarantReading[],
  notesBefore: ReadonlyMap<string, readonly ReadingNote[]>,
  now: string,
): MergedHours {
  const read = new Map(readings.map((reading) => [reading.declarant, reading]));
  const notes = new Map(notesBefore);
  const kept = mirror.filter((sheet) => !isReplaced(sheet, read.get(sheet.declarant)));
  for (const reading of readings) {
    const vanished = kept
      .filter((sheet) => sheet.declarant === reading.declarant)
      .flatMap((sheet) => missing(sheet, reading));
    const before = notesBefore.get(reading.declarant) ?? [];
    notes.set(
      reading.declarant,
      [...reading.problems, ...vanished].map((problem) => since(problem, before, now)),
    );
  }
  const sheets = [...kept, ...readings.flatMap((reading) => reading.sheets)].sort(byDeclarantAndYear);
  return { sheets, notes };
}

const isReplaced = (sheet: HoursSheet, reading: DeclarantReading | undefined): boolean =>
  reading?.sheets.some(({ year }) => year === sheet.year) ?? false;

/** A tab of the mirror that the reading neither gave nor explained. */
function missing(sheet: HoursSheet, reading: DeclarantReading): ReadingProblem[] {
  const explained = reading.problems.some((each) => each.unread && (each.sheet === "" || each.sheet === sheet.title));
  if (explained) return [];
  const message = `L'onglet « ${sheet.title} » a disparu ou changé de nom : rendez-lui ce nom. Ses heures restent comptées telles qu'elles ont été lues en dernier.`;
  return [{ sheet: sheet.title, cell: null, message, unread: true }];
}

/** The same problem keeps the day it was first met. */
function since(problem: ReadingProblem, before: readonly ReadingNote[], now: string): ReadingNote {
  const known = before.find((each) => each.sheet === problem.sheet && each.message === problem.message);
  return { ...problem, since: known?.since ?? now };
}

const byDeclarantAndYear = (left: HoursSheet, right: HoursSheet): number =>
  left.declarant.localeCompare(right.declarant, "fr") || left.year - right.year;
