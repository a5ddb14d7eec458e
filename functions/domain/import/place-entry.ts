import { isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import { readHours } from "../../../schemas/cells/read-hours.ts";
import {
  CONTRACT_ATTRIBUTES,
  type ContractAttribute,
  contractTable,
  type HoursSheet,
} from "../../../schemas/declarant-workbook.ts";
import { contractOf } from "../../../schemas/import/contract-key.ts";
import type { ImportWrite } from "../../../schemas/import.ts";
import { MONTH_NAMES, monthNumber, ofMonth, showMonth } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Entry, EntryMonth } from "./group-entries.ts";
import type { ImportContext } from "./import-context.ts";
import type { Ledger } from "./ledger.ts";
import { DESCRIBING } from "./merge-lines.ts";
import { nearbyContract } from "./nearby-contract.ts";
import { columnIndex, keyOf, type SheetRow, standing } from "./sheet-rows.ts";

/** One tab while an import is planned. `next` gives the zero-based index of a blank row, each time a new one. */
export type OpenSheet = {
  readonly sheet: HoursSheet;
  readonly rows: readonly SheetRow[];
  readonly next: () => number;
};

type Around = { readonly context: ImportContext; readonly ledger: Ledger };

/** What one contract row of the file changes in a tab, over the months of its year. */
export function placeEntry(
  entry: Entry,
  months: readonly EntryMonth[],
  open: OpenSheet,
  around: Around,
): readonly ImportWrite[] {
  const { context, ledger } = around;
  const match = matchOf(entry, months, open, context);
  if (typeof match === "string") {
    leave(entry, months, match, ledger);
    return [];
  }
  const hours = months.flatMap((each) => hoursWrite(each, match, open, ledger));
  return match === null ? newRow(entry, months, hours, open, around) : sameRow(entry, match, hours, open, around);
}

/** Everything of this entry in this year. */
function leave({ rows }: Entry, months: readonly EntryMonth[], reason: string, ledger: Ledger): void {
  const cells = months.flatMap((each) => each.cells);
  if (cells.length > 0) ledger.leaveCells(cells, reason);
  else for (const row of rows) ledger.leaveRow(row, reason);
}

/** The row of the tab that is this contract, `null` for a new one, or why it cannot be told. */
function matchOf(
  { values }: Entry,
  months: readonly EntryMonth[],
  { rows }: OpenSheet,
  { declarant }: ImportContext,
): SheetRow | null | string {
  const found = rows.filter((row) => keyOf(row.values, declarant) === keyOf(values, declarant));
  const nearby =
    found.length === 0
      ? nearbyContract(
          values,
          months.map(({ month }) => month),
          { rows, declarant },
        )
      : undefined;
  if (nearby) return sameUnderAnotherStart(nearby);
  if (found.length < 2) return found[0] ?? null;
  const lines = found.map(({ index }) => index + 1).join(" et ");
  return `Le classeur a déjà cette ligne plusieurs fois (lignes ${lines}) : gardez-en une seule.`;
}

const sameUnderAnotherStart = ({ index, values }: SheetRow): string =>
  `${values.participant} est déjà sur la ligne ${index + 1} du classeur, dont le début est ${values.start === null ? "vide" : `le ${values.start}`} : corrigez l'un des deux débuts, puis reprenez le fichier.`;

type HoursWrite = EntryMonth & Pick<ImportWrite, "heading" | "column" | "before" | "value">;

/** The row of an entry as its writes name it. */
type Row = Pick<ImportWrite, "contract" | "isNew" | "row">;

function hoursWrite(each: EntryMonth, match: SheetRow | null, { sheet }: OpenSheet, ledger: Ledger): HoursWrite[] {
  const place = monthNumber(each.month) - 1;
  const column = columnIndex(sheet.columns[CONTRACT_ATTRIBUTES.length + place] ?? "");
  const held = match?.months[place] ?? null;
  const reading = isBlank(held) ? null : readHours(held);
  if (reading?.kind === "hours" && reading.hundredths === each.hours) ledger.settle(each.cells, "same");
  else if (column < 0) ledger.leaveCells(each.cells, `La colonne ${ofMonth(each.month)} manque dans le classeur.`);
  else if (sheet.closed[place]) ledger.leaveCells(each.cells, closedReason(each, held));
  else return [{ ...each, heading: MONTH_NAMES[place] ?? "", column, before: standing(held), value: each.hours / 100 }];
  return [];
}

function closedReason({ month }: EntryMonth, held: SheetRow["months"][number]): string {
  const there = isBlank(held) ? "" : ` et ${quoteCell(held)} y est écrit`;
  return `${showMonth(month)} est terminé dans le classeur (case cochée)${there} : décochez la case, puis reprenez le fichier.`;
}

function newRow(
  entry: Entry,
  months: readonly EntryMonth[],
  hours: readonly HoursWrite[],
  open: OpenSheet,
  { context, ledger }: Around,
): ImportWrite[] {
  if (hours.length === 0 && months.length > 0) return [];
  const typed = CONTRACT_ATTRIBUTES.map((key) => entry.values[key]);
  const row = { contract: contractOf(typed, context.declarant), isNew: true, row: open.next() };
  for (const each of hours) ledger.settle(each.cells, "taken");
  for (const each of entry.rows) if (each.cells.length === 0) ledger.mark(each.row, "taken");
  const own = foldText(entry.values.company ?? "") === foldText(context.declarant);
  const attributes = CONTRACT_ATTRIBUTES.flatMap((key) =>
    key === "company" && own ? [] : attributeWrite(open, row, { key, before: null, value: entry.values[key] }),
  );
  return [...attributes, ...hours.map((each) => writeOf(open, row, each))];
}

function sameRow(
  { values, rows }: Entry,
  match: SheetRow,
  hours: readonly HoursWrite[],
  open: OpenSheet,
  { context, ledger }: Around,
): ImportWrite[] {
  const row = { contract: contractOf(match.attributes, context.declarant), isNew: false, row: match.index };
  for (const each of hours) ledger.settle(each.cells, "taken");
  const described = DESCRIBING.flatMap((key) => describe({ key, value: values[key] }, match, rows, ledger)).flatMap(
    (each) => attributeWrite(open, row, each),
  );
  if (described.length > 0) for (const line of rows) ledger.mark(line.row, "taken");
  return [...described, ...hours.map((each) => writeOf(open, row, each))];
}

/** What is blank is filled in, an end that moved is written over what stood there; the rest of what people wrote stays. */
function describe(
  { key, value }: { readonly key: (typeof DESCRIBING)[number]; readonly value: string | null },
  match: SheetRow,
  rows: Entry["rows"],
  ledger: Ledger,
): AttributeWrite[] {
  const held = match.attributes[CONTRACT_ATTRIBUTES.indexOf(key)] ?? null;
  const shown = match.values[key] ?? showCell(held);
  if (value === null || foldText(value) === foldText(shown)) return [];
  if (isBlank(held) || key === "end") return [{ key, before: standing(held), value }];
  const reason = `Le classeur a ${quoteCell(held)} à cet endroit (ligne ${match.index + 1}) : c'est gardé.`;
  ledger.note({ row: rows[0]?.row ?? 1, cell: null, content: value, reason });
  return [];
}

type AttributeWrite = Pick<ImportWrite, "before"> & { readonly key: ContractAttribute; readonly value: string | null };

function attributeWrite({ sheet }: OpenSheet, row: Row, { key, before, value }: AttributeWrite): ImportWrite[] {
  const column = columnIndex(sheet.columns[CONTRACT_ATTRIBUTES.indexOf(key)] ?? "");
  const { heading } = contractTable.columns[key];
  return value === null || column < 0 ? [] : [{ sheet: sheet.title, ...row, heading, column, before, value }];
}

const writeOf = ({ sheet }: OpenSheet, row: Row, { heading, column, before, value }: HoursWrite): ImportWrite => ({
  sheet: sheet.title,
  ...row,
  heading,
  column,
  before,
  value,
});
