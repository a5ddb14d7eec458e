import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Spreadsheet } from "../workbook/spreadsheet.ts";
import { ListSheet } from "./list-sheet.ts";
import { namedRangesToXlsx } from "./named-ranges-to-xlsx.ts";
import { sheetNames } from "./sheet-names.ts";
import { sheetToXlsx } from "./sheet-to-xlsx.ts";
import { DEFAULT_FONT } from "./style-to-xlsx.ts";

/**
 * The spreadsheet as an Excel file: every tab as a person would open it, hidden ones hidden, in the order of the tabs.
 * Protections stay behind: they guard the shared sheet, not a copy of it.
 */
export async function exportXlsx(spreadsheet: Spreadsheet): Promise<Uint8Array> {
  const { sheets, properties } = spreadsheet;
  const names = sheetNames(sheets.map((sheet) => sheet.properties.title));
  const lists = new ListSheet(names);
  const namedRanges = namedRangesToXlsx(spreadsheet, names);
  const place = {
    locale: properties.locale,
    names,
    rangeNames: new Set(namedRanges.map(({ name }) => name.toLowerCase())),
    lists,
    sheets: new Map(sheets.map((sheet) => [sheet.properties.sheetId, sheet])),
    tableNames: new Set<string>(),
  };
  const written = sheets.map((sheet) => sheetToXlsx(sheet, place));
  return writeXlsx({
    sheets: [...written, ...lists.sheets()],
    properties: { title: properties.title },
    namedRanges,
    defaultFont: DEFAULT_FONT,
    activeSheet: firstVisible(written),
  });
}

const firstVisible = (sheets: readonly WriteSheet[]): number =>
  Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );
