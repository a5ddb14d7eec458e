import type { WriteSheet, Cell as XlsxCell } from "hucre/xlsx";
import type { Sheet } from "../workbook/spreadsheet.ts";
import type { GridRange } from "../workbook/wire.ts";
import { bandedCells } from "./banded-cells.ts";
import { type CellPlace, cellToXlsx } from "./cell-to-xlsx.ts";
import { chartsToXlsx } from "./charts-to-xlsx.ts";
import { conditionalToXlsx } from "./conditional-to-xlsx.ts";
import { outlinesToXlsx } from "./groups-to-xlsx.ts";
import type { ListSheet } from "./list-sheet.ts";
import { rowHeights, STANDARD_WIDTH } from "./row-heights.ts";
import { rgbOf } from "./style-to-xlsx.ts";
import { filterToXlsx, tablesToXlsx } from "./tables-to-xlsx.ts";
import { validationsToXlsx } from "./validations-to-xlsx.ts";

/** What a tab must know of its spreadsheet. `sheets`: the tabs by their ids; `tableNames`: those that are taken. */
export type XlsxPlace = CellPlace & {
  readonly lists: ListSheet;
  readonly sheets: ReadonlyMap<number, Sheet>;
  readonly tableNames: Set<string>;
};

/** One tab, printed on A4 landscape, as wide as one page, its frozen rows on top of each. */
export function sheetToXlsx(sheet: Sheet, place: XlsxPlace): WriteSheet {
  const { title, hidden, frozenRowCount, frozenColumnCount, hideGridlines, rightToLeft, colors } = sheet.properties;
  const tabColor = rgbOf(colors.tabColorStyle?.rgbColor ?? colors.tabColor);
  return {
    name: place.names.get(title) ?? title,
    hidden,
    columns: widths(sheet),
    rowDefs: withOutlines(rowHeights(sheet), outlinesToXlsx(sheet.rowGroups)),
    cells: cells(sheet, place),
    conditionalRules: conditionalToXlsx(sheet, place),
    outlineProperties: {
      summaryBelow: sheet.properties.rowGroupControlAfter,
      summaryRight: sheet.properties.columnGroupControlAfter,
    },
    merges: sheet.merges.map((range) => mergeOf(sheet, range)),
    dataValidations: validationsToXlsx(sheet, place),
    charts: chartsToXlsx(sheet, place),
    tables: tablesToXlsx(sheet, place.tableNames),
    ...filterToXlsx(sheet),
    view: { showGridLines: !hideGridlines, ...(rightToLeft ? { rightToLeft } : {}), ...(tabColor ? { tabColor } : {}) },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(frozenRowCount > 0 ? { printTitlesRow: `$1:$${frozenRowCount}` } : {}),
    },
    ...(frozenRowCount > 0 || frozenColumnCount > 0
      ? { freezePane: { rows: frozenRowCount, columns: frozenColumnCount } }
      : {}),
  };
}

function cells(sheet: Sheet, place: XlsxPlace): Map<string, Partial<XlsxCell>> {
  const written = new Map<string, Partial<XlsxCell>>();
  const banded = bandedCells(sheet);
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, cell] of line.entries()) {
      const dressed = cell && banded(cell, row, column);
      const shown = dressed && cellToXlsx(dressed, place, sheet.columnSizes[column]?.pixelSize ?? STANDARD_WIDTH);
      if (shown) written.set(`${row},${column}`, shown);
    }
  }
  return written;
}

// Excel counts widths in digits of the default font, 7 pixels each in Arial 10.
const DIGIT = 7;

function widths({ columnSizes, properties, columnGroups }: Sheet): NonNullable<WriteSheet["columns"]> {
  const outlines = outlinesToXlsx(columnGroups);
  return Array.from({ length: properties.columnCount }, (_, column) => ({
    width: Math.round(((columnSizes[column]?.pixelSize ?? STANDARD_WIDTH) / DIGIT) * 100) / 100,
    ...outlines.get(column),
    ...(columnSizes[column]?.hiddenByUser ? { hidden: true } : {}),
  }));
}

function withOutlines(
  heights: ReturnType<typeof rowHeights>,
  outlines: ReturnType<typeof outlinesToXlsx>,
): ReturnType<typeof rowHeights> {
  return new Map([
    ...heights,
    ...[...outlines].map(([row, outline]) => [row, { ...heights.get(row), ...outline }] as const),
  ]);
}

const mergeOf = ({ properties }: Sheet, range: GridRange): NonNullable<WriteSheet["merges"]>[number] => ({
  startRow: range.startRowIndex ?? 0,
  startCol: range.startColumnIndex ?? 0,
  endRow: (range.endRowIndex ?? properties.rowCount) - 1,
  endCol: (range.endColumnIndex ?? properties.columnCount) - 1,
});
