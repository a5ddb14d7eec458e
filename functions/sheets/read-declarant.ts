import { type Cell, isBlank } from "../../schemas/cells/cell.ts";
import {
  CONTRACT_ATTRIBUTES,
  type ContractRow,
  contractTable,
  type HoursSheet,
  hoursSheetTitle,
  yearOfHoursSheet,
} from "../../schemas/declarant-workbook.ts";
import { MONTH_NAMES } from "../../schemas/month.ts";
import { a1, columnLetter } from "../../schemas/table/a1.ts";
import { type FoundHeadings, findHeadings, type Heading } from "../../schemas/table/find-headings.ts";
import { headingsOf } from "../../schemas/table/read-table.ts";
import type { DeclarantReading, ReadingProblem } from "../domain/consolidation/readings.ts";
import type { Sheet, Workbook } from "../ports/workbooks.ts";

const HEADINGS: readonly Heading[] = [
  ...headingsOf(contractTable.columns),
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
    problems: tabs.flatMap(({ problems }) => problems),
  };
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
  return {
    sheet: {
      declarant,
      year,
      title: sheet.title,
      columns: columns.map((column) => (column === null ? "" : columnLetter(column))),
      boxRow: found.row,
      closed: readBoxes(sheet, found),
      rows: readRows(sheet, found.row, columns),
    },
    problems,
  };
}

const KEPT = " En attendant, les heures de cet onglet restent comptées telles qu'elles ont été lues en dernier.";

/** The boxes stand in the row above the headings, each above its month. */
function readBoxes(sheet: Sheet, found: FoundHeadings): boolean[] {
  const above = found.row === null ? [] : (sheet.rows[found.row - 1] ?? []);
  return MONTH_NAMES.map((name) => above[found.columns.get(name) ?? -1] === true);
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
