import type { SheetFacts } from "../calls.ts";
import { exception } from "./exception.ts";
import { blockOf, rangeOf } from "./range.ts";
import { rangeListOf } from "./range-list.ts";
import { spreadsheetOf } from "./spreadsheet.ts";
import { strict } from "./strict.ts";
import { toWire } from "./wire-values.ts";
import type { World } from "./world.ts";
import { zonedClock } from "./zoned-clock.ts";

/** A `Sheet` of SpreadsheetApp. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export function sheetOf(world: World, spreadsheetId: string, sheetId: number): object {
  const spreadsheet = () => world.ask("describe", spreadsheetId);
  const facts = (): SheetFacts => {
    const found = spreadsheet().sheets.find((each) => each.sheetId === sheetId);
    if (!found) throw exception(`Sheet ${sheetId} not found`);
    return found;
  };
  const extent = () => world.ask("extent", spreadsheetId, sheetId);
  const block = (row: number, column: number, rows = 1, columns = 1): object =>
    blockOf(world, { spreadsheetId, sheetId }, { row, column, rows, columns });
  const sheet: object = strict("Sheet", {
    getName: () => facts().title,
    getSheetName: () => facts().title,
    getSheetId: () => sheetId,
    getIndex: () => spreadsheet().sheets.findIndex((each) => each.sheetId === sheetId) + 1,
    getParent: () => spreadsheetOf(world, spreadsheetId),
    getLastRow: () => extent().rows,
    getLastColumn: () => extent().columns,
    getMaxRows: () => facts().rowCount,
    getMaxColumns: () => facts().columnCount,
    getFrozenRows: () => facts().frozenRowCount,
    getFrozenColumns: () => facts().frozenColumnCount,
    isSheetHidden: () => facts().hidden,
    getRange: (...args: readonly [string] | readonly [number, number, number?, number?]) =>
      typeof args[0] === "string"
        ? rangeOf(world, world.ask("locate", spreadsheetId, sheetId, args[0]))
        : block(...(args as readonly [number, number, number?, number?])),
    getRangeList: (a1s: readonly string[]) =>
      rangeListOf(
        world,
        a1s.map((a1) => world.ask("locate", spreadsheetId, sheetId, a1)),
      ),
    getDataRange: () => block(1, 1, Math.max(1, extent().rows), Math.max(1, extent().columns)),
    appendRow: (row: readonly unknown[]) => {
      const clock = zonedClock(spreadsheet().timeZone);
      world.ask(
        "appendRow",
        spreadsheetId,
        sheetId,
        row.map((value) => toWire(value, clock)),
      );
      return sheet;
    },
    getProtections: (type: { readonly name: () => string }) =>
      facts()
        .protections.filter(({ wholeSheet }) => wholeSheet === (type.name() === "SHEET"))
        .map(({ description, warningOnly, canEdit, area }) =>
          strict("Protection", {
            getDescription: () => description,
            isWarningOnly: () => warningOnly,
            canEdit: () => canEdit,
            getRange: () => rangeOf(world, { spreadsheetId, sheetId, area }),
          }),
        ),
    insertRowsAfter: (row: number, count: number) => {
      world.ask("insertRows", spreadsheetId, sheetId, row, count);
      return sheet;
    },
    getActiveCell: () => {
      const { activeSheetId, activeCell } = spreadsheet();
      return activeSheetId === sheetId ? block(activeCell.row + 1, activeCell.column + 1) : block(1, 1);
    },
    activate: () => {
      world.ask("activate", spreadsheetId, sheetId, FIRST_CELL);
      return sheet;
    },
  });
  return sheet;
}

/** Where a person stands who opened a tab and clicked nothing yet. */
export const FIRST_CELL = { row: 0, column: 0 } as const;
