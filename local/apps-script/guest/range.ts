import { columnName } from "../../workbook/ranges/a1.ts";
import type { CellPart, Place, WireValue } from "../calls.ts";
import { exception } from "./exception.ts";
import { filled, rowsOfSize } from "./rectangle.ts";
import { sheetOf } from "./sheet.ts";
import { strict } from "./strict.ts";
import { ruleOf, wireRuleOf } from "./validation.ts";
import { fromWire, toWire } from "./wire-values.ts";
import type { World } from "./world.ts";
import { zonedClock } from "./zoned-clock.ts";

/** A `Range` of SpreadsheetApp. https://developers.google.com/apps-script/reference/spreadsheet/range */
export function rangeOf(world: World, place: Place): object {
  const range: object = strict("Range", {
    ...placeMembers(world, place, () => range),
    ...valueMembers(world, place, () => range),
    ...formatMembers(world, place, () => range),
  });
  return range;
}

type Self = () => object;

function placeMembers(world: World, place: Place, self: Self) {
  const { startRow, endRow, startColumn, endColumn } = place.area;
  const offset = (down: number, right: number, rows = endRow - startRow, columns = endColumn - startColumn): object =>
    blockOf(world, place, { row: startRow + 1 + down, column: startColumn + 1 + right, rows, columns });
  return {
    getA1Notation: () => {
      const first = `${columnName(startColumn)}${startRow + 1}`;
      const last = `${columnName(endColumn - 1)}${endRow}`;
      return first === last ? first : `${first}:${last}`;
    },
    getRow: () => startRow + 1,
    getColumn: () => startColumn + 1,
    getRowIndex: () => startRow + 1,
    getLastRow: () => endRow,
    getLastColumn: () => endColumn,
    getNumRows: () => endRow - startRow,
    getNumColumns: () => endColumn - startColumn,
    getHeight: () => endRow - startRow,
    getWidth: () => endColumn - startColumn,
    getSheet: () => sheetOf(world, place.spreadsheetId, place.sheetId),
    getGridId: () => place.sheetId,
    offset,
    getCell: (row: number, column: number) => offset(row - 1, column - 1, 1, 1),
    activate: () => {
      world.ask("activate", place.spreadsheetId, place.sheetId, { row: startRow, column: startColumn });
      return self();
    },
  };
}

function valueMembers(world: World, place: Place, self: Self) {
  const clock = () => zonedClock(world.ask("describe", place.spreadsheetId).timeZone);
  const values = () => {
    const zone = clock();
    return world.ask("read", place, "values").map((row) => row.map((value) => fromWire(value, zone)));
  };
  const setValues = (rows: unknown): object => {
    const zone = clock();
    write(world, place, "values", rowsOfSize(rows, ...sizeOf(place)), (value) => toWire(value, zone));
    return self();
  };
  const clear = (): object => setValues(filled(null, ...sizeOf(place)));
  const shown = () => world.ask("read", place, "displayValues") as string[][];
  const formulas = () => world.ask("read", place, "formulas") as string[][];
  return {
    getValues: values,
    getValue: () => values()[0]?.[0],
    getDisplayValues: shown,
    getDisplayValue: () => shown()[0]?.[0],
    getFormulas: formulas,
    getFormula: () => formulas()[0]?.[0],
    isBlank: () => values().every((row) => row.every((value) => value === "")),
    setValues,
    setValue: (value: unknown) => setValues(filled(value, ...sizeOf(place))),
    clearContent: clear,
  };
}

function formatMembers(world: World, place: Place, self: Self) {
  const read = (part: CellPart) => (): unknown[][] => world.ask("read", place, part);
  const first = (part: CellPart) => (): unknown => world.ask("read", place, part)[0]?.[0];
  const setAll = (part: CellPart, encode: Encode) => (rows: unknown) => {
    write(world, place, part, rowsOfSize(rows, ...sizeOf(place)), encode);
    return self();
  };
  const setOne = (part: CellPart, encode: Encode) => (value: unknown) =>
    setAll(part, encode)(filled(value, ...sizeOf(place)));
  const rules = () => world.ask("read", place, "dataValidations").map((row) => row.map(ruleOf));
  return {
    getBackgrounds: read("backgrounds"),
    getBackground: first("backgrounds"),
    setBackgrounds: setAll("backgrounds", textOrNull),
    setBackground: setOne("backgrounds", textOrNull),
    getNotes: read("notes"),
    getNote: first("notes"),
    setNotes: setAll("notes", textOrNull),
    setNote: setOne("notes", textOrNull),
    clearNote: () => setOne("notes", textOrNull)(null),
    getNumberFormats: read("numberFormats"),
    getNumberFormat: first("numberFormats"),
    setNumberFormats: setAll("numberFormats", textOrNull),
    setNumberFormat: setOne("numberFormats", textOrNull),
    getDataValidations: rules,
    getDataValidation: () => rules()[0]?.[0],
    setDataValidations: setAll("dataValidations", wireRuleOf),
    setDataValidation: setOne("dataValidations", wireRuleOf),
    clearDataValidations: () => setOne("dataValidations", wireRuleOf)(null),
  };
}

type Encode = (value: unknown) => WireValue;

const textOrNull: Encode = (value) => (value === null || value === undefined ? null : String(value));

const sizeOf = ({ area }: Place): [number, number] => [area.endRow - area.startRow, area.endColumn - area.startColumn];

function write(
  world: World,
  place: Place,
  part: CellPart,
  rows: readonly (readonly unknown[])[],
  encode: Encode,
): void {
  world.ask(
    "write",
    place,
    part,
    rows.map((row) => row.map(encode)),
  );
}

type Block = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** A block of cells by its first one, counted from 1, and its size; refused in Google's words outside the sheet. */
export function blockOf(
  world: World,
  { spreadsheetId, sheetId }: Omit<Place, "area">,
  { row, column, rows, columns }: Block,
): object {
  if (![row, column, rows, columns].every(Number.isInteger))
    throw exception(`The parameters (${row},${column}) don't match the method signature for getRange.`);
  if (row < 1) throw exception("The starting row of the range is too small.");
  if (column < 1) throw exception("The starting column of the range is too small.");
  if (rows < 1) throw exception("The number of rows in the range must be at least 1.");
  if (columns < 1) throw exception("The number of columns in the range must be at least 1.");
  const sheet = world.ask("describe", spreadsheetId).sheets.find((each) => each.sheetId === sheetId);
  const area = {
    startRow: row - 1,
    endRow: row - 1 + rows,
    startColumn: column - 1,
    endColumn: column - 1 + columns,
  };
  if (!sheet || area.endRow > sheet.rowCount || area.endColumn > sheet.columnCount)
    throw exception("The coordinates of the range are outside the dimensions of the sheet.");
  return rangeOf(world, { spreadsheetId, sheetId, area });
}
