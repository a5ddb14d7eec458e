import type { Cell } from "../cells/cell.ts";
import { setValue, textValue, typeIntoCell } from "../cells/write-cell.ts";
import type { SpreadsheetDraft } from "../draft.ts";
import { type A1Range, columnName, pastGrid, printA1 } from "../ranges/a1.ts";
import type { Area } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import type { Sheet } from "../spreadsheet.ts";
import type { TypingPlace } from "../typed/typed-input.ts";

/** RAW keeps a text as it is; USER_ENTERED takes it as if a person had typed it. */
export type InputOption = "RAW" | "USER_ENTERED";

/** What was written, as Google counts it: a row or column counts where a cell of it was. */
export type Written = {
  readonly sheetId: number;
  /** From the first to the last cell that the values reach, written or left alone. */
  readonly area: Area;
  /** Which rows and columns of the tab have a cell that was. */
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly updatedCells: number;
};

type Place = A1Range<Pick<Sheet, "properties">>;

/** Writes rows of values into a range: `null` leaves a cell alone, `""` clears its value. */
export function writeValues(
  draft: SpreadsheetDraft,
  range: Place,
  rows: readonly (readonly unknown[])[],
  { input, now }: { readonly input: InputOption; readonly now: Date },
): Written {
  const { startRow, startColumn } = range.area;
  checkSize(range, rows);
  const sheet = draft.sheet(range.sheet.properties.sheetId);
  const place = { locale: draft.properties.locale, timeZone: draft.properties.timeZone, now };
  const writtenRows = new Set<number>();
  const writtenColumns = new Set<number>();
  let updatedCells = 0;
  for (const [down, values] of rows.entries()) {
    for (const [right, value] of values.entries()) {
      if (value === null || value === undefined) continue;
      const at = [startRow + down, startColumn + right] as const;
      sheet.setCell(...at, enter(sheet.cell(...at), value, input, place));
      writtenRows.add(startRow + down);
      writtenColumns.add(startColumn + right);
      updatedCells += 1;
    }
  }
  const area = { startRow, startColumn, endRow: startRow + rows.length, endColumn: startColumn + widest(rows) };
  return {
    sheetId: sheet.properties.sheetId,
    area,
    rows: writtenRows,
    columns: writtenColumns,
    updatedCells,
  };
}

/** Clears the values of a range and nothing else of its cells. */
export function clearValues(draft: SpreadsheetDraft, { sheet: { properties }, area }: Place): void {
  const sheet = draft.sheet(properties.sheetId);
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell) sheet.setCell(row, column, setValue(cell, undefined));
    }
  }
}

function enter(cell: Cell | undefined, value: unknown, input: InputOption, place: TypingPlace): Cell | undefined {
  if (typeof value === "number") return setValue(cell, { numberValue: value });
  if (typeof value === "boolean") return setValue(cell, { boolValue: value });
  if (typeof value !== "string")
    throw new InvalidRequest(`Invalid values: a cell holds a text, a number or a boolean.`);
  if (value !== "" && input === "USER_ENTERED") return typeIntoCell(cell, value, place);
  return setValue(cell, textValue(value));
}

function checkSize({ sheet, area, single }: Place, rows: readonly (readonly unknown[])[]): void {
  const needed = { ...area, endRow: area.startRow + rows.length, endColumn: area.startColumn + widest(rows) };
  const { rowCount, columnCount } = sheet.properties;
  if (needed.endRow > rowCount || needed.endColumn > columnCount) throw pastGrid(sheet, needed);
  if (single) return;
  const within = `Requested writing within range [${printA1(sheet, area)}], but tried writing to`;
  if (needed.endRow > area.endRow) throw new InvalidRequest(`${within} row [${area.endRow + 1}]`);
  if (needed.endColumn > area.endColumn) throw new InvalidRequest(`${within} column [${columnName(area.endColumn)}]`);
}

/** How many columns the longest of the rows needs. */
export const widest = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((width, row) => Math.max(width, row.length), 0);
