import { hoursSheetTitle } from "../../../schemas/declarant-workbook.ts";
import type { ImportMapping, ImportPlan, ImportWrite } from "../../../schemas/import.ts";
import { yearOf } from "../../../schemas/month.ts";
import { type Entry, groupEntries } from "./group-entries.ts";
import type { ImportContext, ImportTab, ImportTarget } from "./import-context.ts";
import { keptHours } from "./kept-hours.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { type OpenSheet, placeEntry } from "./place-entry.ts";
import { planBoxes } from "./plan-boxes.ts";
import { readStatement } from "./read-statement.ts";
import { sheetRows } from "./sheet-rows.ts";

/** One tab of a file and how its columns read. `proposal` says so in French. */
export type ImportSource = {
  readonly tab: ImportTab;
  readonly mapping: ImportMapping;
  readonly proposal: readonly string[];
};

/**
 * What taking a file back would write in the declarant's workbook as it stands now. Rows are matched by what identifies
 * them, new ones go under the last; nothing is ever cleared; a closed month is left alone. Taken a second time, a file
 * changes nothing.
 */
export function planImport(source: ImportSource, target: ImportTarget, context: ImportContext): ImportPlan {
  const { tab, mapping, proposal } = source;
  const rows = readStatement(tab, mapping);
  const ledger = openLedger(tab.title, rows);
  const open = openSheets(target, context);
  const held = [...open.values()].flatMap((each) => each.rows);
  const entries = groupEntries(rows, { long: mapping.long !== null, context, ledger, held });
  const hours = entries.flatMap((entry) => writesOf(entry, { mapping, context, ledger, open }));
  const boxes =
    mapping.long === null
      ? planBoxes({ tab, mapping, kept: keptHours(entries, open, context.declarant) }, target.sheets, ledger)
      : [];
  return {
    workbook: target.workbook,
    declarant: context.declarant,
    mapping,
    proposal: [...proposal],
    writes: [...hours, ...boxes],
    ...ledger.totals(),
  };
}

type Around = {
  readonly mapping: ImportMapping;
  readonly context: ImportContext;
  readonly ledger: Ledger;
  readonly open: ReadonlyMap<number, OpenSheet>;
};

function writesOf(entry: Entry, { mapping, context, ledger, open }: Around): ImportWrite[] {
  noteRemarks(entry, ledger);
  const years = yearsOf(entry, mapping);
  if (years.length === 0)
    for (const row of entry.rows) if (row.cells.length === 0) ledger.leaveRow(row, "Aucune heure sur cette ligne.");
  return years.flatMap((year) => {
    const months = entry.months.filter(({ month }) => yearOf(month) === year);
    const sheet = open.get(year);
    if (sheet) return placeEntry(entry, months, sheet, { context, ledger });
    const reason = `Le classeur n'a pas d'onglet « ${hoursSheetTitle(year)} » lisible : ajoutez-le, puis reprenez le fichier.`;
    const cells = months.flatMap((each) => each.cells);
    if (cells.length > 0) ledger.leaveCells(cells, reason);
    else for (const row of entry.rows) ledger.leaveRow(row, reason);
    return [];
  });
}

/** A contract without hours is of the only year that the file is about, if there is one. */
function yearsOf({ months, rows }: Entry, mapping: ImportMapping): number[] {
  if (months.length > 0) return [...new Set(months.map(({ month }) => yearOf(month)))];
  const years = [...new Set(Object.keys(mapping.months).map(yearOf))];
  return years.length === 1 && rows.every(({ cells }) => cells.length === 0) ? years : [];
}

function noteRemarks({ remarks }: Entry, ledger: Ledger): void {
  for (const { message, typed, row } of remarks) {
    const content = typed !== null && typeof typed === "object" ? typed.text : String(typed);
    ledger.note({ row, cell: null, content, reason: `${message} Le reste de la ligne est repris.` });
  }
}

/** Each tab is understood once, and gives its blank rows away one by one. */
function openSheets({ sheets }: ImportTarget, context: ImportContext): Around["open"] {
  return new Map(
    sheets.map((sheet): [number, OpenSheet] => {
      let last = Math.max(sheet.boxRow, ...sheet.rows.map(({ row }) => row - 1));
      return [sheet.year, { sheet, rows: sheetRows(sheet, context), next: () => ++last }];
    }),
  );
}
