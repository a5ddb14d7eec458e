import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { ReadingNote } from "../../../schemas/state.ts";
import { holdsAllOf } from "./holds-all-of.ts";
import type { DeclarantReading, MergedHours, ReadingProblem } from "./readings.ts";

/** Two tabs of one declarant and year were about to be one: Jalon itself is broken and nothing may be written. */
export class SheetTwiceError extends Error {
  override readonly name = "SheetTwiceError";
  readonly declarant: string;
  readonly year: number;

  constructor({ declarant, year }: HoursSheet) {
    super(`two tabs of ${year} for the same declarant`);
    this.declarant = declarant;
    this.year = year;
  }
}

/**
 * Replaces in the mirror what was read anew. A tab that could not be read, or is no longer there, keeps its last good
 * reading and a note that says since when: hours never leave because a heading did. `notesBefore` has an entry for
 * every declarant that has a workbook; the tab of one that has none goes once another workbook holds all of it.
 */
export function mergeReadings(
  mirror: readonly HoursSheet[],
  readings: readonly DeclarantReading[],
  notesBefore: ReadonlyMap<string, readonly ReadingNote[]>,
  now: string,
): MergedHours {
  const read = new Map(readings.map((reading) => [reading.declarant, reading]));
  const notes = new Map(notesBefore);
  const isOrphan = ({ declarant }: HoursSheet): boolean => !notesBefore.has(declarant) && !read.has(declarant);
  const found = readings.flatMap(({ sheets }) => sheets);
  const kept = mirror.filter(
    (sheet) =>
      !isReplaced(sheet, read.get(sheet.declarant)) &&
      !(isOrphan(sheet) && found.some((each) => each.year === sheet.year && holdsAllOf(each, sheet))),
  );
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
  const sheets = [...kept, ...found].sort(byDeclarantAndYear);
  refuseTwice(sheets);
  return { sheets, notes };
}

function refuseTwice(sheets: readonly HoursSheet[]): void {
  const seen = new Set<string>();
  for (const sheet of sheets) {
    const key = `${sheet.year} ${sheet.declarant}`;
    if (seen.has(key)) throw new SheetTwiceError(sheet);
    seen.add(key);
  }
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
