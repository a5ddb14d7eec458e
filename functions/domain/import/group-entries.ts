import { isBlank } from "../../../schemas/cells/cell.ts";
import { hoursCell } from "../../../schemas/cells/hours-cell.ts";
import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import type { Month } from "../../../schemas/month.ts";
import type { ImportContext } from "./import-context.ts";
import type { Ledger } from "./ledger.ts";
import { mergedValues, noteDifferences } from "./merge-lines.ts";
import type { StatementCell, StatementRow } from "./read-statement.ts";
import { readHoursInFile } from "./refuse-in-file.ts";
import { type KnownRow, settleStarts } from "./settle-starts.ts";
import { keyOf, type SheetRow } from "./sheet-rows.ts";
import { type Remark, type RowValues, understandRow } from "./understand-row.ts";

/** One contract row of the file: what identifies and describes it, and its hours by month, each with where it stands. */
export type Entry = {
  readonly values: RowValues;
  readonly remarks: readonly (Remark & { readonly row: number })[];
  readonly rows: readonly StatementRow[];
  readonly months: readonly EntryMonth[];
};

export type EntryMonth = {
  readonly month: Month;
  readonly hours: Hundredths;
  readonly cells: readonly StatementCell[];
};

/** `long`: a line is one month or day; `held`: the rows that the workbook has already. */
type Grouping = {
  readonly long: boolean;
  readonly context: ImportContext;
  readonly ledger: Ledger;
  readonly held: readonly SheetRow[];
};

/**
 * The contract rows of a file, in its order; what cannot be taken is entered in the ledger. A key twice is never a sum:
 * both are left out; only lines dated of different days of a month are parts of one.
 */
export function groupEntries(rows: readonly StatementRow[], { long, context, ledger, held }: Grouping): Entry[] {
  const groups = new Map<string, KnownRow[]>();
  const understood = rows.flatMap((row) => understand(row, long, context, ledger));
  for (const known of settleStarts(understood, { held, declarant: context.declarant, ledger })) {
    const key = keyOf(known.values, context.declarant);
    groups.set(key, [...(groups.get(key) ?? []), known]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (!long && group.length > 1) return leaveTwins(group, ledger);
    const own = group.map(({ row }) => row);
    const months = monthsOf(
      own.flatMap(({ cells }) => cells),
      ledger,
    );
    noteDifferences(group, ledger);
    const remarks = group.flatMap((each) => each.remarks.map((remark) => ({ ...remark, row: each.row.row })));
    return [{ values: mergedValues(first.values, group), remarks, rows: own, months }];
  });
}

function understand(row: StatementRow, long: boolean, context: ImportContext, ledger: Ledger): KnownRow[] {
  if (row.isEmpty) ledger.leaveRow(row, "Rien n'est rempli dans les colonnes reprises.");
  if (row.isEmpty) return [];
  const understood = understandRow(row.attributes, context);
  if (!understood.ok) ledger.leaveRow(row, understood.message);
  else if (long && row.cells.length === 0) ledger.leaveRow(row, "Aucune heure sur cette ligne.");
  else return [{ row, values: understood.values, remarks: understood.remarks }];
  return [];
}

function leaveTwins(group: readonly KnownRow[], ledger: Ledger): [] {
  for (const { row } of group) {
    const others = group.filter((each) => each.row !== row).map((each) => each.row.row);
    const shown = others.slice(0, 3).join(", ");
    ledger.leaveRow(
      row,
      `Même personne, même marché et même début ligne ${shown}${others.length > 3 ? "…" : ""} : gardez une seule ligne. Rien n'est additionné.`,
    );
  }
  return [];
}

function monthsOf(cells: readonly StatementCell[], ledger: Ledger): EntryMonth[] {
  const groups = new Map<Month, StatementCell[]>();
  for (const cell of cells) {
    if (cell.month === null) ledger.leaveCells([cell], "Le mois de cette ligne n'est pas lisible : tapez 10/2025.");
    else groups.set(cell.month, [...(groups.get(cell.month) ?? []), cell]);
  }
  return [...groups].flatMap(([month, own]) => {
    const reason = refusalOf(own);
    if (reason !== null) ledger.leaveCells(own, reason);
    const hours = own.reduce((sum, each) => sum + each.hours, 0);
    return reason === null ? [{ month, hours, cells: own }] : [];
  });
}

/** Why the hours of a month cannot be taken: they are not hours, or nobody knows whether they add up. */
function refusalOf(cells: readonly StatementCell[]): string | null {
  const days = new Set(cells.map(({ day }) => day));
  if (cells.length > 1 && (days.has(null) || days.size < cells.length))
    return "Deux lignes de la même personne pour le même mois ou le même jour : gardez-en une seule. Rien n'est additionné.";
  for (const { typed } of cells) {
    const parsed = isBlank(typed) ? null : readHoursInFile(typed);
    if (parsed?.ok === false) return cells.length > 1 ? `${parsed.message} Tout ce mois attend.` : parsed.message;
  }
  const total = cells.reduce((sum, { hours }) => sum + hours, 0);
  return hoursCell.schema.safeParse(total).success
    ? null
    : `Le total du mois (${quoteCell(total / 100)} h) dépasse ce que compte un mois : vérifiez les lignes.`;
}
