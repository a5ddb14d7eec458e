import type { State } from "../../schemas/causes.ts";
import type { CellRemark } from "../../schemas/contract-row/check-tab.ts";
import { PAPER } from "../../schemas/paper.ts";
import { noteWith } from "./own-note.ts";
import type { Check, Tab, Watched } from "./tab.ts";

/** The colour of a cell by the state of what is typed there. */
const COLORS: Record<State, string> = { rejected: PAPER.alarm, pending: PAPER.waiting, accepted: PAPER.warning };

const OWN_COLORS: ReadonlySet<string> = new Set(Object.values(COLORS));

/** A cell without a colour of anybody's. */
const BARE = "#ffffff";

type Place = { readonly row: number; readonly column: number };

type Noted = Place & { readonly note: string };

/** Notes to write at once on cells under one another, from the first one on. */
export type NoteRun = Place & { readonly notes: string[] };

/**
 * What to write: the cells to paint, by colour (`null` takes ours away), and the notes that change: in runs, and
 * those of cells that stand alone by their text (`""` takes it away). No other cell's note is written, for somebody may have
 * changed it since the tab was read.
 */
export type Marks = {
  readonly paint: ReadonlyMap<string | null, readonly Place[]>;
  readonly sameNotes: ReadonlyMap<string, readonly Place[]>;
  readonly noteRuns: readonly NoteRun[];
};

/**
 * The difference between the marks that stand in a tab and those that a check wants. A cell of somebody's colour keeps
 * it and takes the note alone; only our very colours and our own line of a note are ever taken away.
 */
export function planMarks(tab: Tab, { watched, remarks }: Check): Marks {
  const wanted = wantedMarks(remarks);
  const paint = new Map<string | null, Place[]>();
  const changed: Noted[] = [];
  for (const area of watched) {
    for (const place of placesOf(area)) {
      const mark = wanted.get(keyOf(place)) ?? null;
      const color = newColor((tab.backgrounds[place.row]?.[place.column] ?? BARE).toLowerCase(), mark);
      if (color !== undefined) paint.set(color, addTo(paint.get(color), place));
      const present = tab.notes[place.row]?.[place.column] ?? "";
      const note = noteWith(present, mark?.message ?? null);
      if (note !== present) changed.push({ ...place, note });
    }
  }
  const runs = noteRuns(changed);
  const sameNotes = new Map<string, Place[]>();
  for (const { row, column, notes } of runs) {
    const [note, ...others] = notes;
    if (note !== undefined && others.length === 0) sameNotes.set(note, addTo(sameNotes.get(note), { row, column }));
  }
  return { paint, sameNotes, noteRuns: runs.filter(({ notes }) => notes.length > 1) };
}

function addTo(places: Place[] = [], place: Place): Place[] {
  places.push(place);
  return places;
}

type Mark = { readonly state: State; readonly message: string };

const keyOf = ({ row, column }: Place): string => `${row} ${column}`;

/** One mark a cell: the first remark gives the colour, all are said. */
function wantedMarks(remarks: readonly CellRemark[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const remark of remarks) {
    const first = marks.get(keyOf(remark));
    const { state, message } = remark;
    marks.set(keyOf(remark), first ? { ...first, message: `${first.message} ${message}` } : { state, message });
  }
  return marks;
}

function* placesOf({ firstRow, lastRow, columns }: Watched): Generator<Place> {
  for (let row = Math.max(0, firstRow); row <= lastRow; row++) for (const column of columns) yield { row, column };
}

/** The colour to give a cell; `undefined` leaves it as it is. */
function newColor(present: string, mark: Mark | null): string | null | undefined {
  const isOurs = OWN_COLORS.has(present);
  if (mark === null) return isOurs ? null : undefined;
  const color = COLORS[mark.state];
  return present !== color && (isOurs || present === BARE) ? color : undefined;
}

function noteRuns(changed: readonly Noted[]): NoteRun[] {
  const sorted = [...changed].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: NoteRun[] = [];
  for (const { row, column, note } of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.column === column && run.row + run.notes.length === row) run.notes.push(note);
    else runs.push({ row, column, notes: [note] });
  }
  return runs;
}
