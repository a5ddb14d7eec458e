import { effectiveValue } from "../../workbook/cells/cell.ts";
import { areaOf } from "../../workbook/ranges/grid-range.ts";
import { isWholeSheet } from "../../workbook/requests/ranges/protected-range.ts";
import type { Sheet, Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { SheetFacts, SpreadsheetFacts } from "../calls.ts";
import { mayEdit } from "./protections.ts";

/** What a script may ask of a spreadsheet and its tabs, apart from cells. */
export function spreadsheetFacts(
  spreadsheet: Spreadsheet,
  active: Pick<SpreadsheetFacts, "activeSheetId" | "activeCell">,
  email: string,
): SpreadsheetFacts {
  const { spreadsheetId, properties, sheets } = spreadsheet;
  return { id: spreadsheetId, ...properties, ...active, sheets: sheets.map((sheet) => sheetFacts(sheet, email)) };
}

function sheetFacts(sheet: Sheet, email: string): SheetFacts {
  const { sheetId, title, hidden, rowCount, columnCount, frozenRowCount, frozenColumnCount } = sheet.properties;
  return {
    sheetId,
    title,
    hidden,
    rowCount,
    columnCount,
    frozenRowCount,
    frozenColumnCount,
    protections: sheet.protectedRanges.map((protection) => ({
      description: protection.description ?? "",
      warningOnly: protection.warningOnly ?? false,
      canEdit: mayEdit(protection, email),
      wholeSheet: isWholeSheet(protection.range),
      area: areaOf(protection.range, sheet),
    })),
  };
}

/** The last row and column with content: an unticked box is content, a colour or a note is not. */
export function extentOf({ rows }: Sheet): { readonly rows: number; readonly columns: number } {
  const lasts = rows.map((row) =>
    row.findLastIndex((cell) => cell !== undefined && effectiveValue(cell) !== undefined),
  );
  return {
    rows: lasts.findLastIndex((last) => last >= 0) + 1,
    columns: lasts.reduce((most, last) => Math.max(most, last + 1), 0),
  };
}
