import { isBlank } from "../../schemas/cells/cell.ts";
import { dateCell } from "../../schemas/cells/date-cell.ts";
import { serialOfDate } from "../../schemas/cells/serial-date.ts";
import { type Entry, entriesTable } from "../../schemas/entries.ts";
import type { ImportWrite } from "../../schemas/import.ts";
import { a1 } from "../../schemas/table/a1.ts";
import { findHeadings } from "../../schemas/table/find-headings.ts";
import { headingsOf } from "../../schemas/table/read-table.ts";
import { foldText } from "../../schemas/vocabulary.ts";
import { standing } from "../domain/import/sheet-rows.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import type { Sheet, SheetEdit, Workbook, WrittenCell } from "../ports/workbooks.ts";
import { diffMarked } from "../sheets/diff-marked.ts";
import { STYLES } from "../sheets/styles.ts";
import type { Ports } from "./ports.ts";
import { takeTurns } from "./take-turns.ts";

/** The cells that a person agreed to, in whose workbook, and the line that keeps where they came from. */
export type ImportWish = {
  readonly controlWorkbook: string;
  readonly workbook: string;
  readonly writes: readonly ImportWrite[];
  readonly entry: Entry;
};

/** `kept` is `false` where the workbook has no tab to keep the source in. */
export type Applied = { readonly written: number; readonly kept: boolean };

/**
 * Writes an import as the person who runs it, all of it or nothing, under the workbook's marker: each cell must still
 * hold what stood there when the import was planned. What stands there already is not written again, and where nothing
 * is left to write no line is kept.
 */
export const applyImport = (ports: Pick<Ports, "workbooks" | "ids">, wish: ImportWish): Promise<Outcome<Applied>> =>
  takeTurns(() => takeTurn(ports, wish));

async function takeTurn(
  { workbooks, ids }: Pick<Ports, "workbooks" | "ids">,
  wish: ImportWish,
): Promise<Outcome<Applied>> {
  const read = await workbooks.read(wish.workbook);
  if (!read.ok) return read;
  const { marker } = read.value;
  if (marker?.role !== "declarant" || marker.workbook !== wish.workbook || marker.owner !== wish.controlWorkbook)
    return refused("Ce classeur n'est pas, ou n'est plus, celui d'un déclarant de cette structure.");
  const left = wish.writes.filter((write) => !isHeld(read.value, write, write.value));
  if (left.length === 0) return { ok: true, value: { written: 0, kept: true } };
  const moved = left.filter((write) => !isHeld(read.value, write, write.before));
  if (moved.length > 0) return refused(`${TYPED_MEANWHILE} (${moved.slice(0, 5).map(placeOf).join(" ; ")}).`);
  const { stateSheetId, edits } = diffMarked(read.value, []);
  if (stateSheetId === null)
    return refused("L'onglet caché de Jalon a disparu de ce classeur : lancez npm run doctor.");
  const entry = entryEdits(read.value, wish.entry);
  const written = await workbooks.commit(wish.workbook, {
    expected: marker,
    next: { ...marker, id: ids.marker(), version: marker.version + 1, run: ids.run() },
    stateSheetId,
    edits: [...edits, ...cellEdits(read.value, left), ...entry],
  });
  return written.ok ? { ok: true, value: { written: left.length, kept: entry.length > 0 } } : written;
}

const TYPED_MEANWHILE = "Quelqu'un a tapé dans ce classeur depuis la lecture du fichier : relancez. Rien n'a été écrit";

const placeOf = ({ sheet, row, column }: ImportWrite): string => `« ${sheet} », ${a1(row, column)}`;

const tabOf = ({ sheets }: Workbook, title: string): Sheet | undefined => sheets.find((each) => each.title === title);

/** Whether a cell holds a value, an unticked box being as good as a blank. */
export function isHeld(workbook: Workbook, { sheet, row, column }: ImportWrite, value: ImportWrite["value"]): boolean {
  const cell = tabOf(workbook, sheet)?.rows[row]?.[column] ?? null;
  const held = standing(cell);
  return (isBlank(held) || held === false ? null : held) === (value === false || value === "" ? null : value);
}

function cellEdits(workbook: Workbook, writes: readonly ImportWrite[]): SheetEdit[] {
  const titles = [...new Set(writes.map(({ sheet }) => sheet))];
  return titles.flatMap((title) => {
    const sheet = tabOf(workbook, title);
    const own = writes.filter((write) => write.sheet === title);
    if (!sheet) return [];
    return [
      ...grown(sheet, Math.max(...own.map(({ row }) => row))),
      ...own.map(({ row, column, value }): SheetEdit => writeAt(sheet, row, column, value)),
    ];
  });
}

/** Room for one more row, and some to spare. */
function grown({ sheetId, rowCount, columnCount }: Sheet, lastRow: number): SheetEdit[] {
  return lastRow < rowCount ? [] : [{ kind: "resize", sheetId, rowCount: lastRow + 50, columnCount }];
}

const writeAt = ({ sheetId }: Sheet, row: number, column: number, value: ImportWrite["value"]): SheetEdit => ({
  kind: "write",
  sheetId,
  row,
  column,
  cells: [[styled(value)]],
});

const DAY = /^\d\d\/\d\d\/\d{4}$/;

/** A day is written as a day, a tick as the boxes look; hours stay in the automatic format. */
function styled(value: ImportWrite["value"]): WrittenCell {
  if (typeof value === "boolean") return { value, style: { ...STYLES.section, align: "center" } };
  const day = typeof value === "string" && DAY.test(value) ? dateCell.parse(value) : null;
  return day?.ok ? { value: serialOfDate(day.value), style: STYLES.date } : { value };
}

/** One line under the last one of « Saisie pour le compte de »; none where the tab or its headings are gone. */
function entryEdits(workbook: Workbook, entry: Entry): SheetEdit[] {
  const sheet = workbook.sheets.find(({ title }) => foldText(title) === foldText(entriesTable.title));
  const found = sheet && findHeadings(headingsOf(entriesTable.columns), sheet.rows);
  if (!sheet || !found?.readable) return [];
  const row = sheet.rows.findLastIndex((cells) => cells.some((cell) => !isBlank(cell))) + 1;
  const cells = Object.entries(entriesTable.columns).flatMap(([key, { codec }]) => {
    const column = found.columns.get(key as keyof Entry);
    const value = entry[key as keyof Entry];
    return column === undefined || value === null ? [] : [writeAt(sheet, row, column, codec.print(value as never))];
  });
  return [...grown(sheet, row), ...cells];
}

const refused = (say: string): Failure => ({
  ok: false,
  reason: "not-possible",
  message: "an import that cannot be written",
  say,
  retryable: false,
  ambiguous: false,
});
