import { isBlank } from "../../schemas/cells/cell.ts";
import { dateCell } from "../../schemas/cells/date-cell.ts";
import { serialOfDate } from "../../schemas/cells/serial-date.ts";
import { type Entry, entriesTable } from "../../schemas/entries.ts";
import { placeWrites } from "../../schemas/import/place-writes.ts";
import type { ImportWrite } from "../../schemas/import.ts";
import { findHeadings } from "../../schemas/table/find-headings.ts";
import { headingsOf } from "../../schemas/table/read-table.ts";
import { foldText } from "../../schemas/vocabulary.ts";
import type { Outcome } from "../ports/outcome.ts";
import type { Sheet, SheetEdit, Workbook, WrittenCell } from "../ports/workbooks.ts";
import { diffMarked } from "../sheets/diff-marked.ts";
import { STYLES } from "../sheets/styles.ts";
import { notPossible, openDeclarant } from "./open-declarant.ts";
import type { Ports } from "./ports.ts";
import { takeTurns } from "./take-turns.ts";

/** The cells that a person agreed to, in whose workbook, and the line that keeps where they came from. */
export type ImportWish = {
  readonly controlWorkbook: string;
  readonly workbook: string;
  readonly declarant: string;
  readonly writes: readonly ImportWrite[];
  readonly entry: Entry;
};

/** The `writes` really made, where they were made; `kept` is `false` where the workbook has no tab for the source. */
export type Applied = { readonly writes: readonly ImportWrite[]; readonly kept: boolean };

/**
 * Writes an import as the person who runs it, all of it or nothing, under the workbook's marker: each cell is found
 * again in the reading that is committed, and must still hold what stood there when the import was planned. What stands
 * there already is not written again, and where nothing is left to write no line is kept.
 */
export const applyImport = (ports: Pick<Ports, "workbooks" | "ids">, wish: ImportWish): Promise<Outcome<Applied>> =>
  takeTurns(() => takeTurn(ports, wish));

async function takeTurn(
  { workbooks, ids }: Pick<Ports, "workbooks" | "ids">,
  wish: ImportWish,
): Promise<Outcome<Applied>> {
  const opened = await openDeclarant(workbooks, wish);
  if (!opened.ok) return opened;
  const { workbook, marker } = opened.value;
  const placed = placeWrites(wish.writes, workbook.sheets, wish.declarant);
  if (!placed.ok) return notPossible(placed.message);
  const { left } = placed;
  if (left.length === 0) return { ok: true, value: { writes: [], kept: true } };
  const { stateSheetId, edits } = diffMarked(workbook, []);
  if (stateSheetId === null)
    return notPossible("L'onglet caché de Jalon a disparu de ce classeur : lancez npm run doctor.");
  const entry = entryEdits(workbook, wish.entry);
  const written = await workbooks.commit(wish.workbook, {
    expected: marker,
    next: { ...marker, id: ids.marker(), version: marker.version + 1, run: ids.run() },
    stateSheetId,
    edits: [...edits, ...cellEdits(workbook, left), ...entry],
  });
  return written.ok ? { ok: true, value: { writes: left, kept: entry.length > 0 } } : written;
}

const tabOf = ({ sheets }: Workbook, title: string): Sheet | undefined => sheets.find((each) => each.title === title);

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
