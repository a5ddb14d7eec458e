import type { Cell, Row } from "./cells/cell.ts";
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
  namedRanges: Spreadsheet["namedRanges"];
  developerMetadata: Spreadsheet["developerMetadata"];

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheetId = spreadsheet.spreadsheetId;
    this.properties = spreadsheet.properties;
    this.sheets = spreadsheet.sheets.map((sheet) => new SheetDraft(sheet));
    this.namedRanges = spreadsheet.namedRanges;
    this.developerMetadata = spreadsheet.developerMetadata;
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
      namedRanges: this.namedRanges,
      developerMetadata: this.developerMetadata,
    };
  }
}

/** One tab being changed. Its lists are replaced, never changed in place. */
export class SheetDraft {
  declare properties: Sheet["properties"];
  declare rowSizes: Sheet["rowSizes"];
  declare columnSizes: Sheet["columnSizes"];
  declare protectedRanges: Sheet["protectedRanges"];
  declare merges: Sheet["merges"];
  declare charts: Sheet["charts"];
  declare tables: Sheet["tables"];
  declare conditionalFormats: Sheet["conditionalFormats"];
  declare bandedRanges: Sheet["bandedRanges"];
  declare filterViews: Sheet["filterViews"];
  declare slicers: Sheet["slicers"];
  declare rowGroups: Sheet["rowGroups"];
  declare columnGroups: Sheet["columnGroups"];
  declare basicFilter: Sheet["basicFilter"];
  #rows: Row[];
  #owned = new Set<Row>();
  #watch: ((row: number, column: number) => void) | undefined;

  constructor({ rows, ...parts }: Sheet) {
    Object.assign(this, parts);
    this.#rows = [...rows];
  }

  /** The rows as they stand, ragged at the end. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** Whether a row is one that this draft has not written to: it never changes, so what is known of it stays true. */
  isShared(row: Row): boolean {
    return !this.#owned.has(row);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.#rows[row]?.[column];
  }

  /** Shows every cell before it is written, to whom may refuse it by throwing. */
  watchCells(watch: (row: number, column: number) => void): void {
    this.#watch = watch;
  }

  /** `undefined` empties the cell. */
  setCell(row: number, column: number, cell: Cell | undefined): void {
    this.#watch?.(row, column);
    this.followCell(row, column, cell);
  }

  /** Sets a cell that nobody writes, but that follows what others moved: its formula, or the look of a new line. */
  followCell(row: number, column: number, cell: Cell | undefined): void {
    if (cell === undefined && this.#rows[row]?.[column] === undefined) return;
    const cells = this.#ownRow(row);
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
  }

  /** Takes `deleted` rows out at `index` and puts `inserted` blank ones in. */
  spliceRows(index: number, deleted: number, inserted: number): void {
    if (index >= this.#rows.length) return;
    this.#rows = spliced(
      this.#rows,
      [index, index + deleted],
      Array.from({ length: inserted }, (): Row => []),
    );
  }

  /** The same for columns. */
  spliceColumns(index: number, deleted: number, inserted: number): void {
    const blanks = Array.from({ length: inserted }, () => undefined);
    this.#eachRow((row) => (index >= row.length ? row : spliced(row, [index, index + deleted], blanks)));
  }

  /** Takes the rows from `start` up to `end` out, and puts them back to begin at `target` of what is left. */
  moveRows(start: number, end: number, target: number): void {
    const last = Math.max(end, target + end - start);
    while (this.#rows.length < last) this.#rows.push([]);
    this.#rows = moved(this.#rows, [start, end], target);
  }

  /** The same for columns. */
  moveColumns(start: number, end: number, target: number): void {
    const last = Math.max(end, target + end - start);
    this.#eachRow((row) => {
      if (row.length <= Math.min(start, target)) return row;
      const blanks = Array.from({ length: Math.max(0, last - row.length) }, () => undefined);
      return moved([...row, ...blanks], [start, end], target);
    });
  }

  finish(): Sheet {
    for (const row of this.#owned) trimEnd(row as (Cell | undefined)[], (cell) => cell === undefined);
    trimEnd(this.#rows, (row) => row.length === 0);
    return { ...this, rows: this.#rows };
  }

  #eachRow(change: (row: Row) => Row): void {
    this.#rows = this.#rows.map((row) => {
      const after = change(row);
      if (after !== row) this.#owned.add(after);
      return after;
    });
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

// Not `splice`, which takes what comes in as arguments: there may be a million rows.
const spliced = <T>(list: readonly T[], [start, end]: readonly [number, number], inserted: readonly T[]): T[] => [
  ...list.slice(0, start),
  ...inserted,
  ...list.slice(end),
];

const moved = <T>(list: readonly T[], [start, end]: readonly [number, number], target: number): T[] =>
  spliced(spliced(list, [start, end], []), [target, target], list.slice(start, end));

function trimEnd<T>(list: T[], isBlank: (item: T) => boolean): void {
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1] as T)) length -= 1;
  list.length = length;
}
