import { type Cell, isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { CONTRACT_ATTRIBUTES, type ContractRow, type HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { JournalEntry } from "../../../schemas/journal.ts";
import { month } from "../../../schemas/month.ts";

/**
 * What the journal must tell about a tab that was read anew: hours that changed in a month already closed, and rows
 * with hours that are gone. Rows are recognised by what identifies them, wherever they stand now; a row whose key
 * changed is gone and, under its new key, new.
 */
export function journalChanges(before: HoursSheet, after: HoursSheet, at: string): JournalEntry[] {
  const was = byKey(before.rows);
  const is = byKey(after.rows);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const rowsBefore = was.get(key) ?? [];
    const rowsAfter = is.get(key) ?? [];
    const changed = rowsAfter.flatMap((row, place) => changedCells(before, rowsBefore[place] ?? null, row, at));
    return [...changed, ...rowsBefore.slice(rowsAfter.length).flatMap((row) => gone(before, row, at))];
  });
}

const KEY_POSITIONS = (["participant", "market", "lot", "company", "nature", "start"] as const).map((key) =>
  CONTRACT_ATTRIBUTES.indexOf(key),
);

function byKey(rows: readonly ContractRow[]): Map<string, ContractRow[]> {
  const found = new Map<string, ContractRow[]>();
  for (const row of rows) {
    const key = nameOf(row);
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return found;
}

/** A row that was not there before held nothing. */
function changedCells(before: HoursSheet, was: ContractRow | null, is: ContractRow, at: string): JournalEntry[] {
  const { declarant, year } = before;
  return before.closed.flatMap((closed, position): JournalEntry[] => {
    const from = shown(was?.months[position]);
    const to = shown(is.months[position]);
    if (!closed || from === to) return [];
    return [{ kind: "change", at, declarant, month: month(year, position + 1), row: nameOf(is), from, to }];
  });
}

/** A row without hours may come and go. */
function gone(before: HoursSheet, row: ContractRow, at: string): JournalEntry[] {
  if (row.months.every((cell) => isBlank(cell))) return [];
  const hours = row.months.map(shown).join(" · ");
  return [{ kind: "disappearance", at, declarant: before.declarant, year: before.year, row: nameOf(row), hours }];
}

/** The row's identity as typed: codes, market, lot, company, nature and start. */
const nameOf = (row: ContractRow): string =>
  KEY_POSITIONS.map((position) => shown(row.attributes[position])).join(" | ");

/** What a person sees in the cell, cut where it is no more than noise: a line of the journal has to fit in a cell. */
const shown = (cell: Cell | undefined): string => {
  const text = showCell(cell ?? null).trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

const LONGEST = 200;
