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

/** Notes to write at once on a block of cells, from its first one on. */
export type NoteBlock = Place & { readonly notes: readonly (readonly string[])[] };

/** What to write: the cells to paint, by colour (`null` takes ours away), and the notes, one block for each watched area. */
export type Marks = {
  readonly paint: ReadonlyMap<string | null, readonly Place[]>;
  readonly notes: readonly NoteBlock[];
};

/**
 * The difference between the marks that stand in a tab and those that a check wants. A cell of somebody's colour keeps
 * it and takes the note alone; only our very colours and our own line of a note are ever taken away.
 */
export function planMarks(tab: Tab, { watched, remarks }: Check): Marks {
  const wanted = wantedMarks(remarks);
  const paint = new Map<string | null, Place[]>();
  const notes: NoteBlock[] = [];
  for (const area of watched) {
    const changed: (Place & { readonly note: string })[] = [];
    for (const place of placesOf(area)) {
      const mark = wanted.get(keyOf(place)) ?? null;
      const color = newColor((tab.backgrounds[place.row]?.[place.column] ?? BARE).toLowerCase(), mark);
      if (color !== undefined) paint.set(color, addTo(paint.get(color), place));
      const present = tab.notes[place.row]?.[place.column] ?? "";
      const note = noteWith(present, mark?.message ?? null);
      if (note !== present) changed.push({ ...place, note });
    }
    if (changed.length > 0) notes.push(blockOf(tab, changed));
  }
  return { paint, notes };
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

/** The smallest block that holds every changed note; the notes between them are written back as they are. */
function blockOf(tab: Tab, changed: readonly (Place & { readonly note: string })[]): NoteBlock {
  const rows = changed.map(({ row }) => row);
  const columns = changed.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const width = Math.max(...columns) + 1 - column;
  const notes = tab.notes.slice(row, Math.max(...rows) + 1).map((line) => line.slice(column, column + width));
  for (const each of changed) {
    const line = notes[each.row - row];
    if (line) line[each.column - column] = each.note;
  }
  return { row, column, notes };
}
