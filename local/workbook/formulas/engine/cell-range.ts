import type { Area } from "../../ranges/grid-range.ts";
import type { Book } from "./environment.ts";
import { Grid, type Scalar } from "./formula-value.ts";

/** Cells of one tab, read when asked for. */
export class SheetCells extends Grid {
  readonly sheet: number;
  readonly area: Area;
  readonly #book: Book;

  constructor(book: Book, sheet: number, area: Area) {
    super();
    this.#book = book;
    this.sheet = sheet;
    this.area = area;
  }

  override get height(): number {
    return this.area.endRow - this.area.startRow;
  }

  override get width(): number {
    return this.area.endColumn - this.area.startColumn;
  }

  override get usedHeight(): number {
    return Math.max(0, Math.min(this.area.endRow, this.#book.usedRows(this.sheet)) - this.area.startRow);
  }

  override at(row: number, column: number): Scalar {
    return this.#book.valueAt(this.sheet, this.area.startRow + row, this.area.startColumn + column);
  }

  /** The text that a person sees in a date, an hour or an amount; `null` for any other cell. */
  shownAt(row: number, column: number): string | null {
    return this.#book.formattedAt(this.sheet, this.area.startRow + row, this.area.startColumn + column);
  }

  /** Cells of this range, counted from its corner. */
  part(row: number, column: number, height: number, width: number): SheetCells {
    const startRow = this.area.startRow + row;
    const startColumn = this.area.startColumn + column;
    return new SheetCells(this.#book, this.sheet, {
      startRow,
      endRow: startRow + height,
      startColumn,
      endColumn: startColumn + width,
    });
  }
}
