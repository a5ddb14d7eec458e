import type { Cell, Row } from "./cell.ts";
import { InvalidRequest } from "./refusals.ts";
import type { Sheet, Spreadsheet, SpreadsheetProperties } from "./spreadsheet.ts";

/**
 * A spreadsheet being changed by one batch. Rows are copied when first written, so a batch costs what it touches; the
 * original never changes, so dropping the draft is undoing everything.
 */
export class SpreadsheetDraft {
  readonly spreadsheetId: string;
  properties: SpreadsheetProperties;
  sheets: SheetDraft[];

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheetId = spreadsheet.spreadsheetId;
    this.properties = spreadsheet.properties;
    this.sheets = spreadsheet.sheets.map((sheet) => new SheetDraft(sheet));
  }

  /** The sheet with that id (0 when absent, as on the wire). */
  sheet(sheetId: number | null | undefined): SheetDraft {
    const found = this.sheets.find(({ properties }) => properties.sheetId === (sheetId ?? 0));
    if (!found) throw new InvalidRequest(`No grid with id: ${sheetId ?? 0}`);
    return found;
  }

  finish(): Spreadsheet {
    return {
      spreadsheetId: this.spreadsheetId,
      properties: this.properties,
      sheets: this.sheets.map((sheet) => sheet.finish()),
    };
  }
}

/** One tab being changed. Its lists are replaced, never changed in place. */
export class SheetDraft {
  properties: Sheet["properties"];
  rowSizes: Sheet["rowSizes"];
  columnSizes: Sheet["columnSizes"];
  protectedRanges: Sheet["protectedRanges"];
  merges: Sheet["merges"];
  charts: Sheet["charts"];
  tables: Sheet["tables"];
  conditionalFormats: Sheet["conditionalFormats"];
  basicFilter: Sheet["basicFilter"] | undefined;
  #rows: Row[];
  #owned = new Set<Row>();

  constructor(sheet: Sheet) {
    this.properties = sheet.properties;
    this.rowSizes = sheet.rowSizes;
    this.columnSizes = sheet.columnSizes;
    this.protectedRanges = sheet.protectedRanges;
    this.merges = sheet.merges;
    this.charts = sheet.charts;
    this.tables = sheet.tables;
    this.conditionalFormats = sheet.conditionalFormats;
    this.basicFilter = sheet.basicFilter;
    this.#rows = [...sheet.rows];
  }

  cell(row: number, column: number): Cell | undefined {
    return this.#rows[row]?.[column];
  }

  /** `undefined` empties the cell. */
  setCell(row: number, column: number, cell: Cell | undefined): void {
    if (cell === undefined && this.#rows[row]?.[column] === undefined) return;
    const cells = this.#ownRow(row);
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  }

  /** Takes `deleted` rows out at `index` and puts `inserted` blank ones in. */
  spliceRows(index: number, deleted: number, inserted: number): void {
    if (index >= this.#rows.length) return;
    this.#rows.splice(index, deleted, ...Array.from({ length: inserted }, (): Row => []));
  }

  /** The same for columns. */
  spliceColumns(index: number, deleted: number, inserted: number): void {
    const blanks = Array.from({ length: inserted }, () => undefined);
    this.#rows = this.#rows.map((row) => {
      if (index >= row.length) return row;
      const moved = row.toSpliced(index, deleted, ...blanks);
      this.#owned.add(moved);
      return moved;
    });
  }

  finish(): Sheet {
    for (const row of this.#owned) trimEnd(row as (Cell | undefined)[], (cell) => cell === undefined);
    trimEnd(this.#rows, (row) => row.length === 0);
    return {
      properties: this.properties,
      rows: this.#rows,
      rowSizes: this.rowSizes,
      columnSizes: this.columnSizes,
      protectedRanges: this.protectedRanges,
      merges: this.merges,
      charts: this.charts,
      tables: this.tables,
      conditionalFormats: this.conditionalFormats,
      ...(this.basicFilter ? { basicFilter: this.basicFilter } : {}),
    };
  }

  #ownRow(index: number): (Cell | undefined)[] {
    while (this.#rows.length <= index) this.#rows.push([]);
    const row = this.#rows[index] ?? [];
    if (this.#owned.has(row)) return row as (Cell | undefined)[];
    const copy = [...row];
    this.#owned.add(copy);
    this.#rows[index] = copy;
    return copy;
  }
}

function trimEnd<T>(list: T[], isBlank: (item: T) => boolean): void {
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1] as T)) length -= 1;
  list.length = length;
}
