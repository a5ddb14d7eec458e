import { type Cell, isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { emailsCell } from "../../../schemas/cells/emails-cell.ts";
import { buyersTable, companiesTable, facilitatorsTable } from "../../../schemas/control-workbook.ts";
import { SETTINGS, type SettingKey, settingsTable } from "../../../schemas/settings.ts";
import { findHeadings } from "../../../schemas/table/find-headings.ts";
import { headingsOf, readTable } from "../../../schemas/table/read-table.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Sheet, Workbook } from "../../ports/workbooks.ts";
import type { Blank } from "./fill-in.ts";

/** The cell of a link that a declarant's or buyer's line has not got yet. */
export function blankLink(workbook: Workbook, role: "declarant" | "buyer", name: string, link: string): Blank[] {
  const table = role === "declarant" ? companiesTable : buyersTable;
  const sheet = tabOf(workbook, table.title);
  if (sheet === undefined) return [];
  const { records, columns } = readTable<typeof companiesTable.columns | typeof buyersTable.columns>(table, sheet);
  const line = records.find(({ value }) => foldText(value.name) === foldText(name));
  const column = columns.get("workbook");
  if (line === undefined || column === undefined || line.value.workbook !== null) return [];
  return [{ sheetId: sheet.sheetId, row: line.row - 1, column, value: link }];
}

/** The cell of a setting's value, where it is blank. */
export function blankSetting(workbook: Workbook, key: SettingKey, value: string): Blank[] {
  const sheet = tabOf(workbook, settingsTable.title);
  if (sheet === undefined) return [];
  const { records, columns } = readTable(settingsTable, sheet);
  const line = records.find((each) => foldText(each.value.label) === foldText(SETTINGS[key].label));
  const column = columns.get("value");
  if (line === undefined || column === undefined || !isBlank(line.value.value)) return [];
  return [{ sheetId: sheet.sheetId, row: line.row - 1, column, value }];
}

/** Who follows the markets, by name and address. */
export type Person = { readonly name: string; readonly email: string };

/** The first blank line of `Facilitateurs`, where neither the name nor the address is there yet. */
export function blankFacilitator(workbook: Workbook, { name, email }: Person): Blank[] {
  const sheet = tabOf(workbook, facilitatorsTable.title);
  if (sheet === undefined) return [];
  const { row, columns } = findHeadings(headingsOf(facilitatorsTable.columns), sheet.rows);
  const [names, emails] = [columns.get("name"), columns.get("emails")];
  if (row === null || names === undefined || emails === undefined) return [];
  const lines = sheet.rows.slice(row + 1);
  const isThere = lines.some(
    (cells) => isName(cells[names] ?? null, name) || holdsAddress(cells[emails] ?? null, email),
  );
  if (isThere) return [];
  const last = lines.findLastIndex((cells) => !cells.every(isBlank));
  const at = { sheetId: sheet.sheetId, row: row + last + 2 };
  return [
    { ...at, column: names, value: name },
    { ...at, column: emails, value: emailsCell.print([email]) },
  ];
}

const isName = (cell: Cell, name: string): boolean => !isBlank(cell) && foldText(showCell(cell)) === foldText(name);

const holdsAddress = (cell: Cell, email: string): boolean =>
  !isBlank(cell) &&
  showCell(cell)
    .toLowerCase()
    .split(/[\s,;]+/)
    .includes(email.toLowerCase());

const tabOf = ({ sheets }: Workbook, title: string): Sheet | undefined =>
  sheets.find((each) => foldText(each.title) === foldText(title));
