import { xlsxFiles } from "../../../functions/adapters/xlsx/xlsx-files.ts";
import type { Mailer } from "../../../functions/ports/mailer.ts";
import type { Outcome } from "../../../functions/ports/outcome.ts";
import type { Workbook } from "../../../functions/ports/workbooks.ts";
import { readJournal } from "../../../functions/sheets/journal-sheet.ts";
import { alert } from "../../../functions/use-cases/alert.ts";
import { consolidate } from "../../../functions/use-cases/consolidate.ts";
import type { Ports } from "../../../functions/use-cases/ports.ts";
import { type FixedClock, fixedClock } from "../../../local/memory/fixed-clock.ts";
import { type MemoryMailer, memoryMailer } from "../../../local/memory/memory-mailer.ts";
import { memoryWorkbooks } from "../../../local/memory/memory-workbooks.ts";
import { typeRecords } from "../../../local/sample/typed-rows.ts";
import { updateSpreadsheet } from "../../../local/workbook/drive/files.ts";
import { createStore, type Store } from "../../../local/workbook/drive/store.ts";
import type { Request } from "../../../local/workbook/wire.ts";
import { showCell } from "../../../schemas/cells/cell.ts";
import { decisionsTable } from "../../../schemas/control-workbook.ts";
import type { EmailEntry, Journal } from "../../../schemas/journal.ts";
import type { AlertReport, ConsolidateReport } from "../../../schemas/requests.ts";
import type { Columns, RecordOf, Table } from "../../../schemas/table/define-table.ts";
import { blankFile, fill, markAs, typeCells } from "./a-store-workbook.ts";
import { BUYER_NAMES, controlWorkbook, DECLARATIONS, type Declaration, declarantWorkbook } from "./a-story.ts";

/** 15 November 2025, 8:00 in Paris. */
export const MORNING = new Date("2025-11-15T07:00:00Z");

/** A small structure in memory, and everything that works on it. */
export type Structure = {
  readonly store: Store;
  readonly clock: FixedClock;
  /** Takes every message but the monthly digests, which have a mailer of their own: most stories are not theirs. */
  readonly mailer: MemoryMailer;
  readonly digests: MemoryMailer;
  readonly ports: Ports;
  readonly control: string;
  /** The workbook of a company or buyer. */
  readonly idOf: (name: string) => string;
};

/** Builds the story's workbooks, as a set-up and people would. */
export async function aStructure(
  declarations: Readonly<Record<string, Declaration>> = DECLARATIONS,
): Promise<Structure> {
  const clock = fixedClock(MORNING);
  const store = createStore({ now: clock.now });
  const workbooks = memoryWorkbooks(store);
  const mailer = memoryMailer();
  const digests = memoryMailer();
  const control = blankFile(store, "Pilotage");
  const ids = new Map<string, string>();
  for (const [name, declaration] of Object.entries(declarations)) {
    const laid = declarantWorkbook(name, declaration);
    const id = blankFile(store, laid.title);
    fill(store, id, laid);
    await markAs(workbooks, id, control, "declarant");
    ids.set(name, id);
  }
  for (const name of BUYER_NAMES) {
    const id = blankFile(store, name);
    await markAs(workbooks, id, control, "buyer");
    ids.set(name, id);
  }
  fill(store, control, controlWorkbook(ids));
  await markAs(workbooks, control, control, "control");
  const sorted: Mailer = { send: (email) => (isDigest(email) ? digests : mailer).send(email) };
  const ports = {
    workbooks,
    mailer: sorted,
    clock,
    ids: countedIds(),
    sender: "jalon@example.org",
    spreadsheets: xlsxFiles,
  };
  return { store, clock, mailer, digests, ports, control, idOf: (name) => ids.get(name) ?? "" };
}

export const isDigest = ({ key }: { readonly key: string }): boolean => key.startsWith("recap/");

/** Names that nothing else bears, the same in every world that does the same. */
function countedIds(): Ports["ids"] {
  let count = 0;
  return { run: () => `run-${++count}`, marker: () => 1_000 + ++count };
}

/** Runs `consolidate`; throws unless it went well. */
export const consolidated = async (
  { ports, control }: Structure,
  over: Ports = ports,
  dryRun = false,
): Promise<ConsolidateReport> => valueIn(await consolidate(over, { controlWorkbook: control, dryRun }));

/** Runs `alert`; throws unless it went well. */
export const alerted = async (
  { ports, control }: Structure,
  over: Ports = ports,
  dryRun = false,
): Promise<AlertReport> => valueIn(await alert(over, { controlWorkbook: control, dryRun, evenOnDaysOff: true }));

export function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.reason}: ${outcome.message}`);
  return outcome.value;
}

export const opened = async ({ ports }: Structure, id: string): Promise<Workbook> =>
  valueIn(await ports.workbooks.read(id));

/** The lines of a tab as a person sees them; none where the tab is gone. */
export async function linesOf(structure: Structure, id: string, title: string): Promise<string[][]> {
  const { sheets } = await opened(structure, id);
  return (sheets.find((each) => each.title === title)?.rows ?? []).map((row) => row.map(showCell));
}

/** A tab's lines under its headings. */
export async function recordsOf(structure: Structure, id: string, title: string): Promise<Record<string, string>[]> {
  const [headings = [], ...lines] = await linesOf(structure, id, title);
  return lines.map((line) => Object.fromEntries(headings.map((heading, column) => [heading, line[column] ?? ""])));
}

export const journalOf = async (structure: Structure): Promise<Journal> =>
  readJournal(await opened(structure, structure.control)) ?? [];

/** The journal's e-mails, but the monthly digests. */
export const emailsOf = async (structure: Structure): Promise<EmailEntry[]> =>
  (await journalOf(structure)).filter((entry): entry is EmailEntry => entry.kind === "email" && !isDigest(entry));

/** A person types one cell, named as a person would name it: `L3`. */
export function typeAt({ store }: Structure, id: string, sheet: string, cell: string, typed: string | boolean): void {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  typeCells(store, id, sheet, { row: Number(row) - 1, column }, [typed]);
}

/** The facilitator fills in a line of a table of the control workbook, counted from 0 under its headings. */
export function writeLine<C extends Columns>(
  { store, control }: Structure,
  table: Table<C>,
  line: number,
  record: RecordOf<Table<C>>,
): void {
  const [cells = []] = typeRecords(table, [record]).rows;
  typeCells(store, control, table.title, { row: 1 + line, column: 0 }, cells);
}

/** The facilitator decides. */
export const decide = (structure: Structure, line: number, decision: RecordOf<typeof decisionsTable>): void =>
  writeLine(structure, decisionsTable, line, decision);

/** A person changes a workbook's tabs. */
export function tamper({ store }: Structure, id: string, ...requests: readonly Request[]): void {
  updateSpreadsheet(store, id, requests, { now: store.now() });
}

const sheetIdIn = ({ store }: Structure, id: string, title: string): number =>
  store.files.get(id)?.spreadsheet?.sheets.find(({ properties }) => properties.title === title)?.properties.sheetId ??
  -1;

/** A person's own tab, with one line. */
export function addTab(structure: Structure, id: string, title: string, typed: string): void {
  tamper(structure, id, { addSheet: { properties: { sheetId: 777, title } } });
  typeAt(structure, id, title, "A1", typed);
}

export const removeTab = (structure: Structure, id: string, title: string): void =>
  tamper(structure, id, { deleteSheet: { sheetId: sheetIdIn(structure, id, title) } });

export const renameTab = (structure: Structure, id: string, from: string, to: string): void =>
  tamper(structure, id, {
    updateSheetProperties: { properties: { sheetId: sheetIdIn(structure, id, from), title: to }, fields: "title" },
  });

export const removeRow = (structure: Structure, id: string, title: string, row: number): void =>
  tamper(structure, id, { deleteDimension: { range: rowsOf(structure, id, title, row, 1) } });

export const insertRows = (structure: Structure, id: string, title: string, row: number, count: number): void =>
  tamper(structure, id, { insertDimension: { range: rowsOf(structure, id, title, row, count) } });

const rowsOf = (structure: Structure, id: string, title: string, row: number, count: number) => ({
  sheetId: sheetIdIn(structure, id, title),
  dimension: "ROWS" as const,
  startIndex: row - 1,
  endIndex: row - 1 + count,
});
