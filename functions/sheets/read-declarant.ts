import { isBlank } from "../../schemas/cells/cell.ts";
import { contractRows, findHoursHeadings, hoursColumns, readBox } from "../../schemas/contract-row/hours-tab.ts";
import {
  CONTRACT_ATTRIBUTES,
  type HoursSheet,
  hoursSheetTitle,
  yearOfHoursSheet,
} from "../../schemas/declarant-workbook.ts";
import { MONTH_NAMES } from "../../schemas/month.ts";
import { a1, columnLetter } from "../../schemas/table/a1.ts";
import type { DeclarantReading, ReadingProblem } from "../domain/consolidation/readings.ts";
import type { Sheet, Workbook } from "../ports/workbooks.ts";
import { readRequests } from "./read-requests.ts";

/** Every tab of hours in a declarant's workbook, exactly as it stands, its requests, and what could not be read. */
export function readDeclarant(declarant: string, workbook: Workbook): DeclarantReading {
  const tabs = hoursSheets(workbook).map(({ year, sheet, first }) =>
    first === sheet ? readHoursSheet(declarant, year, sheet) : secondOfItsYear(year, sheet, first),
  );
  const { requests, problems } = readRequests(workbook);
  return {
    declarant,
    sheets: tabs.flatMap(({ sheet }) => (sheet === null ? [] : [sheet])),
    problems: [...tabs.flatMap((tab) => tab.problems), ...workbook.sheets.flatMap(misnamedHours), ...problems],
    requests,
  };
}

/** A tab that holds hours under another title: people believe them counted. */
function misnamedHours({ title, rows }: Sheet): ReadingProblem[] {
  if (yearOfHoursSheet(title) !== null) return [];
  const { row, columns, readable } = findHoursHeadings(rows);
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
  return { declarant, sheets: [], problems: [{ sheet: "", cell: null, message, unread: true }], requests: null };
}

type HoursTabReading = { readonly sheet: HoursSheet | null; readonly problems: readonly ReadingProblem[] };

function readHoursSheet(declarant: string, year: number, sheet: Sheet): HoursTabReading {
  const found = findHoursHeadings(sheet.rows);
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
  const columns = hoursColumns(found);
  const boxes = readBoxes(sheet, found.row, columns.slice(CONTRACT_ATTRIBUTES.length));
  return {
    sheet: {
      declarant,
      year,
      title: sheet.title,
      columns: columns.map((column) => (column === null ? "" : columnLetter(column))),
      boxRow: found.row,
      closed: boxes.map(({ closed }) => closed),
      rows: contractRows(sheet.rows, found.row, columns),
    },
    problems: [...problems, ...boxes.flatMap(({ problem }) => problem ?? [])],
  };
}

const KEPT = " En attendant, les heures de cet onglet restent comptées telles qu'elles ont été lues en dernier.";

type Box = { readonly closed: boolean; readonly problem: ReadingProblem | null };

/** The boxes stand in the row above the headings, each above its month. */
function readBoxes(sheet: Sheet, headingRow: number, columns: readonly (number | null)[]): Box[] {
  return columns.map((column): Box => {
    const { closed, message } = readBox(sheet.rows[headingRow - 1]?.[column ?? -1] ?? null);
    const cell = a1(headingRow - 1, column ?? 0);
    return { closed, problem: message === null ? null : { sheet: sheet.title, cell, message, unread: false } };
  });
}
