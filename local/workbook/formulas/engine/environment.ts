import type { Area } from "../../ranges/grid-range.ts";
import type { GridRange } from "../../wire.ts";
import type { Reference } from "../references.ts";
import type { Grid, Scalar, Value } from "./formula-value.ts";

/** The cell that a formula stands in; `sheet` is the tab's place. */
export type Place = { readonly sheet: number; readonly row: number; readonly column: number };

/** The spreadsheet as formulas see it. */
export type Book = {
  readonly localeName: string;
  readonly timeZone: string;
  readonly now: Date;
  readonly valueAt: (sheet: number, row: number, column: number) => Scalar;
  /** The text that a person sees in a date, an hour or an amount; `null` for any other cell. */
  readonly formattedAt: (sheet: number, row: number, column: number) => string | null;
  readonly formulaAt: (sheet: number, row: number, column: number) => string | null;
  /** Rows past this one are blank. */
  readonly usedRows: (sheet: number) => number;
  /** The cells of a reference or of a named range; an open end is the grid's own. Throws `#REF!` outside the grid. */
  readonly cellsOf: (range: GridRange, sheet: number) => CellRange;
  readonly sheetOf: (reference: Reference, place: Place) => number;
  readonly namedRange: (name: string) => CellRange | null;
  /** Between 0 and 1; the same for the same cell, moment and number of draws. */
  readonly random: () => number;
};

/** Cells of one tab, read when asked for. */
export type CellRange = Grid & { readonly sheet: number; readonly area: Area };

/** Where and how a formula is worked out. */
export type Environment = {
  readonly book: Book;
  readonly place: Place;
  /** Inside `ARRAYFORMULA`, and inside functions that take arrays for what they are. */
  readonly arrays: boolean;
  /** What `LET` and `LAMBDA` named, by the name in capitals. */
  readonly names: ReadonlyMap<string, Value>;
};
