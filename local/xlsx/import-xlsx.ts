import { readXlsx, type Workbook } from "hucre/xlsx";
import { newSpreadsheet } from "../workbook/new-spreadsheet.ts";
import { InvalidRequest } from "../workbook/refusals.ts";
import type { NamedRange, Spreadsheet } from "../workbook/spreadsheet.ts";
import { rangesFromXlsx } from "./range-from-xlsx.ts";
import { sheetFromXlsx } from "./sheet-from-xlsx.ts";

/** What comes of an import: its title and its language. */
export type XlsxPlace = { readonly title: string; readonly locale: string };

/**
 * An Excel file as a spreadsheet: cells, formulas with the results that they came with, looks, rules, merges, sizes, what
 * is frozen, grouped or hidden, notes, links and names. Charts, pictures and pivot tables stay behind.
 */
export async function importXlsx(bytes: Uint8Array, { title, locale }: XlsxPlace): Promise<Spreadsheet> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const empty = newSpreadsheet("", { properties: { title, locale } });
  const source = { locale, theme: workbook.themeColors ?? [], since1904: workbook.dateSystem === "1904" };
  const sheets = workbook.sheets.map((sheet, sheetId) => sheetFromXlsx(sheet, sheetId, source));
  if (sheets.length === 0) throw new InvalidRequest("The file has no sheet.");
  return { ...empty, sheets, namedRanges: namesOf(workbook) };
}

function namesOf({ namedRanges = [], sheets }: Workbook): readonly NamedRange[] {
  return namedRanges.flatMap(({ name, range }, index) => {
    const [, quoted, plain, cells = ""] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(range) ?? [];
    const title = (quoted ?? plain)?.replaceAll("''", "'");
    const sheetId = sheets.findIndex((sheet) => sheet.name === title);
    const [found, ...more] = sheetId < 0 ? [] : rangesFromXlsx(cells, sheetId);
    return found && more.length === 0 ? [{ namedRangeId: `imported-${index + 1}`, name, range: found }] : [];
  });
}
