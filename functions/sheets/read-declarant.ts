import { type Cell, isBlank } from "../../schemas/cells/cell.ts";
import { yesNoCell } from "../../schemas/cells/yes-no-cell.ts";
import {
  CONTRACT_ATTRIBUTES,
  type ContractAttribute,
  type ContractRow,
  contractTable,
  type HoursSheet,
  hoursSheetTitle,
  yearOfHoursSheet,
} from "../../schemas/declarant-workbook.ts";
import { MONTH_NAMES } from "../../schemas/month.ts";
import { a1, columnLetter } from "../../schemas/table/a1.ts";
import { findHeadings, type Heading } from "../../schemas/table/find-headings.ts";
import { headingsOf } from "../../schemas/table/read-table.ts";
import type { DeclarantReading, ReadingProblem } from "../domain/consolidation/readings.ts";
import type { Sheet, Workbook } from "../ports/workbooks.ts";

/** What no hour is judged by: a tab without these columns is read all the same, and no other one may be missing. */
const DISPENSABLE: readonly ContractAttribute[] = ["mark", "hiringMode", "contractType", "job"];

const HEADINGS: readonly Heading[] = [
  ...headingsOf(contractTable.columns).map((each) => ({ ...each, required: !DISPENSABLE.includes(each.key) })),
  ...MONTH_NAMES.map((heading) => ({ key: heading, heading, required: true })),
];

/** Every tab of hours in a declarant's workbook, exactly as it stands, and what could not be read. */
export function readDeclarant(declarant: string, workbook: Workbook): DeclarantReading {
  const tabs = hoursSheets(workbook).map(({ year, sheet, first }) =>
    first === sheet ? readHoursSheet(declarant, year, sheet) : secondOfItsYear(year, sheet, first),
  );
  return {
    declarant,
    sheets: tabs.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])),
    problems: [...tabs.flatMap(({ problems }) => problems), ...workbook.sheets.flatMap(misnamedHours)],
  };
}

/** A tab that holds hours under another title: people believe them counted. */
function misnamedHours({ title, rows }: Sheet): ReadingProblem[] {
  if (yearOfHoursSheet(title) !== null) return [];
  const { row, columns, readable } = findHeadings(HEADINGS, rows);
  const places = MONTH_NAMES.map((name) => columns.get(name) ?? -1);
  const holdsHours = rows.slice((row ?? 0) + 1).some((cells) => places.some((place) => !isBlank(cells[place] ?? null)));
  if (!readable || !holdsHours) return [];
  const message = `Cet onglet ressemble à des heures mais n'est pas lu : appelez-le ${usualTitle(title)}, ou supprimez-le si c'est une copie.`;
  return [{ sheet: title, cell: null, message, unread: true }];
}

/** @example usualTitle("Copie de heures 26") //=> "« Heures 2026 »" */
function usualTitle(title: string): string {
  const year = /20\d\d/.exec(title)?.[0] ?? /(?<!\d)\d\d(?!\d)/.exec(title)?.[0].padStart(4, "20");
  return year === undefined ? "« Heures » suivi de l'année" : `« ${hoursSheetTitle(Number(year))} »`;
}

type YearTab = { readonly year: number; readonly sheet: Sheet };

/** The tabs of hours, each with the one that counts for its year: the one of the usual title, else the first. */
function hoursSheets({ sheets }: Workbook): (YearTab & { readonly first: Sheet })[] {
  const tabs = sheets.flatMap((sheet): YearTab[] => {
    const year = yearOfHoursSheet(sheet.title);
    return year === null ? [] : [{ year, sheet }];
  });
  return tabs.map((tab) => {
    const same = tabs.filter(({ year }) => year === tab.year);
    const usual = same.find(({ sheet }) => sheet.title === hoursSheetTitle(tab.year));
    return { ...tab, first: (usual ?? same[0] ?? tab).sheet };
  });
}

/** Two tabs of a year would be counted twice, or one lost: only one is read. */
function secondOfItsYear(year: number, { title }: Sheet, first: Sheet): HoursTabReading {
  const message = `L'onglet « ${title} » est un deuxième onglet pour ${year} : gardez « ${first.title} » seul. Ce qui n'est que dans « ${title} » n'est pas compté.`;
  return { sheet: null, problems: [{ sheet: title, cell: null, message, unread: true }] };
}

/** A workbook that could not be read at all. */
export function unreadDeclarant(declarant: string, message: string): DeclarantReading {
  return { declarant, sheets: [], problems: [{ sheet: "", cell: null, message, unread: true }] };
}

type HoursTabReading = { readonly sheet: HoursSheet | null; readonly problems: readonly ReadingProblem[] };

function readHoursSheet(declarant: string, year: number, sheet: Sheet): HoursTabReading {
  const found = findHeadings(HEADINGS, sheet.rows);
  const problems = found.issues.map((issue): ReadingProblem => {
    const cell = issue.row === null || issue.column === null ? null : a1(issue.row, issue.column);
    return {
      sheet: sheet.title,
      cell,
      message: `${issue.message}${found.readable ? "" : KEPT}`,
      unread: !found.readable,
    };
  });
  if (!found.readable || found.row === null) return { sheet: null, problems };
  const columns = HEADINGS.map(({ key }) => found.columns.get(key) ?? null);
  const boxes = readBoxes(sheet, found.row, columns.slice(CONTRACT_ATTRIBUTES.length));
  return {
    sheet: {
      declarant,
      year,
      title: sheet.title,
      columns: columns.map((column) => (column === null ? "" : columnLetter(column))),
      boxRow: found.row,
      closed: boxes.map(({ closed }) => closed),
      rows: readRows(sheet, found.row, columns),
    },
    problems: [...problems, ...boxes.flatMap(({ problem }) => problem ?? [])],
  };
}

const KEPT = " En attendant, les heures de cet onglet restent comptées telles qu'elles ont été lues en dernier.";

type Box = { readonly closed: boolean; readonly problem: ReadingProblem | null };

/** The boxes stand in the row above the headings, each above its month; who has no box types « oui » or « x ». */
function readBoxes(sheet: Sheet, headingRow: number, columns: readonly (number | null)[]): Box[] {
  return columns.map((column): Box => {
    const box = sheet.rows[headingRow - 1]?.[column ?? -1] ?? null;
    const parsed = isBlank(box) ? ({ ok: true, value: false } as const) : yesNoCell.parse(box);
    if (parsed.ok) return { closed: parsed.value, problem: null };
    const message = `${parsed.message} Ce mois n'est pas encore tenu pour terminé.`;
    return {
      closed: false,
      problem: { sheet: sheet.title, cell: a1(headingRow - 1, column ?? 0), message, unread: false },
    };
  });
}

function readRows(sheet: Sheet, headingRow: number, columns: readonly (number | null)[]): ContractRow[] {
  const rows: ContractRow[] = [];
  for (let row = headingRow + 1; row < sheet.rows.length; row++) {
    const cells = columns.map((column): Cell => (column === null ? null : (sheet.rows[row]?.[column] ?? null)));
    if (cells.every(isBlank)) continue;
    const split = CONTRACT_ATTRIBUTES.length;
    rows.push({ row: row + 1, attributes: cells.slice(0, split), months: cells.slice(split) });
  }
  return rows;
}
