import { parseCsv } from "hucre/csv";
import type { Row } from "../workbook/cells/cell.ts";
import { typeIntoCell } from "../workbook/cells/write-cell.ts";
import { newSpreadsheet } from "../workbook/new-spreadsheet.ts";
import { DEFAULT_GRID, newSheet, type Spreadsheet } from "../workbook/spreadsheet.ts";

/** What comes of an import: its title, its language, and when it is made. */
export type CsvPlace = { readonly title: string; readonly locale: string; readonly now: Date };

/** A text file as a spreadsheet of one tab, each of its fields as if a person had typed it. */
export function importCsv(bytes: Uint8Array, delimiter: "," | "\t", { title, locale, now }: CsvPlace): Spreadsheet {
  const { properties, ...empty } = newSpreadsheet("", { properties: { title, locale } });
  const place = { locale: properties.locale, timeZone: properties.timeZone, now };
  const rows = parseCsv(decoded(bytes), { delimiter }).map(
    (fields): Row =>
      withoutTail(
        fields.map((field) =>
          field === null || field === "" ? undefined : typeIntoCell(undefined, String(field), place),
        ),
      ),
  );
  const sheet = newSheet({
    sheetId: 0,
    title: title.replace(/\.(?:csv|tsv|txt)$/i, "") || "Sheet1",
    rowCount: Math.max(DEFAULT_GRID.rowCount, rows.length),
    columnCount: Math.max(DEFAULT_GRID.columnCount, ...rows.map((row) => row.length)),
  });
  return { ...empty, properties, sheets: [{ ...sheet, rows: rows.slice(0, rows.findLastIndex(isFilled) + 1) }] };
}

const isFilled = (row: Row): boolean => row.length > 0;

const withoutTail = (row: Row): Row => row.slice(0, row.findLastIndex((cell) => cell !== undefined) + 1);

/** UTF-8, or what Windows wrote before it; a mark at the beginning is none of the text. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
