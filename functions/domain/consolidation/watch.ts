import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import type { KnownWorkbook, SavedCursor, State } from "../../../schemas/state.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { workbookIdOf } from "../../../schemas/workbook-link.ts";
import type { Control } from "../control.ts";

/** Drive tells an edit up to about ten minutes late: the change list is read again over this time. */
const OVERLAP_MINUTES = 15;

/**
 * The workbooks that the control workbook names, with what is remembered of each; one never read under its name is
 * due. Of two lines with the same name or the same workbook counts the declarant's under whose name the workbook is
 * known, or else the first: hours are kept under their declarant's name.
 */
export function listWorkbooks(control: Control, state: State): Map<string, KnownWorkbook> {
  const named = [
    ...control.companies.map(({ name, workbook }) => ({ role: "declarant" as const, name, workbook })),
    ...control.buyers.map(({ name, workbook }) => ({ role: "buyer" as const, name, workbook })),
  ];
  const linked = named.flatMap(({ role, name, workbook }) => {
    const id = workbook === null ? null : workbookIdOf(workbook);
    const known = id === null ? undefined : state.workbooks.get(id);
    return id === null ? [] : [{ id, role, name, known: known?.role === role ? known : undefined }];
  });
  const settled = linked.filter(({ role, name, known }) => role === "declarant" && known?.name === name);
  const listed = new Map<string, KnownWorkbook>();
  const taken = new Set<string>();
  for (const { id, role, name, known } of new Set([...settled, ...linked])) {
    const owner = `${role} ${foldText(name)}`;
    if (listed.has(id) || taken.has(owner)) continue;
    taken.add(owner);
    listed.set(id, known ? { ...known, name, due: known.due || known.name !== name } : { ...UNKNOWN, id, role, name });
  }
  return listed;
}

/** A workbook that nobody has looked at yet. */
const UNKNOWN: Omit<KnownWorkbook, "id" | "role" | "name"> = {
  version: 0,
  due: true,
  read: false,
  marked: false,
  published: null,
  notes: [],
  requests: [],
  turnedTo: null,
};

/** The newest cursor that is old enough to see late changes again, or the oldest there is. */
export function chooseCursor(cursors: readonly SavedCursor[], now: Date): SavedCursor | null {
  const before = new Date(now.getTime() - OVERLAP_MINUTES * 60_000).toISOString();
  return cursors.findLast(({ at }) => at <= before) ?? cursors[0] ?? null;
}

/** The cursors worth keeping once a new one is there: the one in use and those after it. */
export function keepCursors(
  cursors: readonly SavedCursor[],
  used: SavedCursor | null,
  fresh: SavedCursor,
): SavedCursor[] {
  return [...cursors.filter(({ at }) => used === null || at >= used.at), fresh];
}

/** What Drive said: the version of each changed file, or that everything must be read. */
export type Listed = ReadonlyMap<string, number> | "everything";

/**
 * Marks as due what changed since it was last read. A version that was already listed before the last reading says
 * nothing new, however often it is listed again.
 */
export function markDue(workbooks: ReadonlyMap<string, KnownWorkbook>, listed: Listed): Map<string, KnownWorkbook> {
  return new Map(
    [...workbooks].map(([id, known]) => {
      if (listed === "everything") return [id, { ...known, due: true }];
      const version = listed.get(id) ?? 0;
      return [id, version > known.version ? { ...known, version, due: true } : known];
    }),
  );
}

/** Once a day everything is read, for what Drive never told. */
export const isFullReadingDue = (state: State, today: IsoDate): boolean => state.readInFullOn !== today;

/**
 * The mirror under the declarants' present names: who renames a company keeps its hours. A name that would come to bear
 * the hours of two workbooks is given to neither: each keeps the name it has, and the workbook is read anew.
 */
export function relabel(mirror: readonly HoursSheet[], before: State, after: State): HoursSheet[] {
  const names = new Map(mirror.map(({ declarant }) => [declarant, declarant]));
  for (const [id, { role, name }] of before.workbooks) {
    const present = after.workbooks.get(id);
    if (role === "declarant" && present?.role === role && names.has(name)) names.set(name, present.name);
  }
  const apart = keepApart(names);
  return mirror.map((sheet) => ({ ...sheet, declarant: apart.get(sheet.declarant) ?? sheet.declarant }));
}

/** Takes back the new names that two would bear, until no two do. */
function keepApart(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = [...names.values()];
  const shared = new Set(all.filter((name, place) => all.indexOf(name) !== place));
  if (shared.size === 0) return names;
  return keepApart(new Map([...names].map(([old, name]) => [old, shared.has(name) ? old : name])));
}
