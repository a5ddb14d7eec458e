import type { Cell } from "../../schemas/cells/cell.ts";
import { serialOfDate } from "../../schemas/cells/serial-date.ts";
import {
  CONTRACT_ATTRIBUTES,
  type ContractAttribute,
  type ContractRow,
  HOURS_HEADINGS,
  type HoursSheet,
  hoursSheetTitle,
} from "../../schemas/declarant-workbook.ts";
import { type IsoDate, showDate } from "../../schemas/month.ts";
import { columnLetter } from "../../schemas/table/a1.ts";

/** A day as Sheets hands it over. */
export const dateTyped = (date: IsoDate): Cell => ({ kind: "date", value: serialOfDate(date), text: showDate(date) });

const USUAL: Partial<Record<ContractAttribute, Cell>> = {
  participant: "P-001",
  market: "ARQ-2024",
  start: dateTyped("2024-01-01"),
};

/** What differs in a row: any attribute as typed, and hours by number of the month, January being 1. */
type RowChanges = Partial<Record<ContractAttribute, Cell>> & {
  readonly row?: number;
  readonly months?: Readonly<Record<number, Cell>>;
};

/** P-001 at Arques since January 2024, without hours; in row 3, under the boxes and the headings. */
export function aContractRow({ row = 3, months = {}, ...typed }: RowChanges = {}): ContractRow {
  const attributes: Partial<Record<ContractAttribute, Cell>> = { ...USUAL, ...typed };
  return {
    row,
    attributes: CONTRACT_ATTRIBUTES.map((key) => attributes[key] ?? null),
    months: Array.from({ length: 12 }, (_, position) => months[position + 1] ?? null),
  };
}

/** The tab `Heures 2025` of Bâti Falaises, every box ticked, laid out as it was created. */
export function anHoursSheet(changes: Partial<HoursSheet> = {}): HoursSheet {
  const year = changes.year ?? 2025;
  return {
    declarant: "Bâti Falaises",
    year,
    title: hoursSheetTitle(year),
    columns: HOURS_HEADINGS.map((_, column) => columnLetter(column)),
    boxRow: 1,
    closed: Array.from({ length: 12 }, () => true),
    rows: [],
    ...changes,
  };
}

/** A tab of rows placed one under the other from row 3 on. */
export const sheetOf = (rows: readonly ContractRow[], changes: Partial<HoursSheet> = {}): HoursSheet =>
  anHoursSheet({ ...changes, rows: rows.map((row, place) => ({ ...row, row: place + 3 })) });
