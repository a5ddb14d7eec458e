import type { Sheet as XlsxSheet } from "hucre/xlsx";
import { type Cell, isCheckBox, type Row } from "../workbook/cells/cell.ts";
import { DEFAULT_GRID, type DimensionSize, newSheet, type Sheet } from "../workbook/spreadsheet.ts";
import { cellFromXlsx, type XlsxSource } from "./cell-from-xlsx.ts";
import { BOXES } from "./cell-to-xlsx.ts";
import { conditionalFormatsFromXlsx } from "./conditional-from-xlsx.ts";
import { groupsFromXlsx } from "./groups-from-xlsx.ts";
import { rangesFromXlsx } from "./range-from-xlsx.ts";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./row-heights.ts";
import { colorOf } from "./style-from-xlsx.ts";
import { POINT } from "./text-width.ts";
import { validationFromXlsx } from "./validation-from-xlsx.ts";

/** One tab of an Excel file. Its charts, pictures and pivot tables stay behind. */
export function sheetFromXlsx(xlsx: XlsxSheet, sheetId: number, source: XlsxSource): Sheet {
  const rows = withRules(cellsOf(xlsx, source), xlsx, sheetId, source.locale);
  const { freezePane: frozen, view } = xlsx;
  const color = view?.tabColor && colorOf(view.tabColor, source.theme);
  const sheet = newSheet({
    sheetId,
    title: xlsx.name,
    hidden: xlsx.hidden === true || xlsx.veryHidden === true,
    rowCount: Math.max(rows.length, lastOf(xlsx.rowDefs), DEFAULT_GRID.rowCount),
    columnCount: Math.max(DEFAULT_GRID.columnCount, ...rows.map((row) => row.length)),
    frozenRowCount: frozen?.rows ?? 0,
    frozenColumnCount: frozen?.columns ?? 0,
    hideGridlines: view?.showGridLines === false,
    rightToLeft: view?.rightToLeft === true,
    rowGroupControlAfter: xlsx.outlineProperties?.summaryBelow ?? true,
    columnGroupControlAfter: xlsx.outlineProperties?.summaryRight ?? true,
    colors: color ? { tabColor: color, tabColorStyle: { rgbColor: color } } : {},
  });
  const filtered = xlsx.autoFilter && rangesFromXlsx(xlsx.autoFilter.range, sheetId)[0];
  return {
    ...sheet,
    rows,
    rowSizes: rowSizes(xlsx),
    columnSizes: (xlsx.columns ?? []).slice(0, sheet.properties.columnCount).map(columnSize),
    merges: (xlsx.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
      sheetId,
      startRowIndex: startRow,
      endRowIndex: endRow + 1,
      startColumnIndex: startCol,
      endColumnIndex: endCol + 1,
    })),
    conditionalFormats: conditionalFormatsFromXlsx(xlsx.conditionalRules ?? [], sheetId, source),
    ...groupsFromXlsx(xlsx, sheetId),
    ...(filtered ? { basicFilter: { range: filtered } } : {}),
  };
}

function cellsOf(xlsx: XlsxSheet, source: XlsxSource): Row[] {
  const rows = xlsx.rows.map((row, at) =>
    row.map((value, column) => cellFromXlsx(value, xlsx.cells?.get(`${at},${column}`), source)),
  );
  for (const [key, cell] of xlsx.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (column < (xlsx.rows[row]?.length ?? 0)) continue;
    put(rows, row, column, cellFromXlsx(cell.value, cell, source));
  }
  return trimmed(rows);
}

function put(rows: (Cell | undefined)[][], row: number, column: number, cell: Cell | undefined): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  while (line.length < column) line.push(undefined);
  line[column] = cell;
}

/** Excel keeps rules beside the cells, Google in each of them; a rule for a whole column goes as far as the grid. */
function withRules(rows: readonly Row[], { dataValidations = [] }: XlsxSheet, sheetId: number, locale: string): Row[] {
  const written = rows.map((row) => [...row]);
  for (const validation of dataValidations) {
    const rule = validationFromXlsx(validation, locale);
    if (!rule) continue;
    const blank: Cell = { dataValidation: rule };
    for (const range of rangesFromXlsx(validation.range, sheetId)) {
      const end = range.endRowIndex ?? Math.max(DEFAULT_GRID.rowCount, rows.length);
      for (let row = range.startRowIndex ?? 0; row < end; row += 1) {
        for (let column = range.startColumnIndex ?? 0; column < (range.endColumnIndex ?? 26); column += 1) {
          const cell = written[row]?.[column];
          put(written, row, column, cell ? ticked({ ...cell, dataValidation: rule }) : blank);
        }
      }
    }
  }
  return trimmed(written);
}

/** The face of a check box as the boolean that it stands for; it is centred without being told. */
function ticked(cell: Cell): Cell {
  const face = cell.userEnteredValue?.stringValue;
  if (!isCheckBox(cell) || (face !== BOXES.ticked && face !== BOXES.empty)) return cell;
  const { userEnteredFormat: { horizontalAlignment: _, ...format } = {}, ...rest } = cell;
  return {
    ...rest,
    userEnteredValue: { boolValue: face === BOXES.ticked },
    ...(Object.keys(format).length > 0 ? { userEnteredFormat: format } : {}),
  };
}

const trimmed = (rows: readonly Row[]): Row[] => {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== undefined) + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
};

const lastOf = (defs: XlsxSheet["rowDefs"]): number => Math.max(0, ...[...(defs?.keys() ?? [])].map((row) => row + 1));

function rowSizes({ rowDefs }: XlsxSheet): (DimensionSize | undefined)[] {
  return Array.from({ length: lastOf(rowDefs) }, (_, row) => {
    const { height, hidden } = rowDefs?.get(row) ?? {};
    return sizeOf(height === undefined ? undefined : Math.round(height * POINT), STANDARD_HEIGHT, hidden);
  });
}

// Excel counts widths in digits of the default font, 7 pixels each in Arial 10.
const DIGIT = 7;

const columnSize = (column: NonNullable<XlsxSheet["columns"]>[number] | undefined): DimensionSize | undefined =>
  sizeOf(column?.width === undefined ? undefined : Math.round(column.width * DIGIT), STANDARD_WIDTH, column?.hidden);

function sizeOf(pixels: number | undefined, standard: number, hidden: boolean | undefined): DimensionSize | undefined {
  const size = {
    ...(pixels === undefined || pixels === standard ? {} : { pixelSize: pixels }),
    ...(hidden ? { hiddenByUser: true } : {}),
  };
  return Object.keys(size).length > 0 ? size : undefined;
}
