import type { Area } from "./grid-range.ts";

/** The bounds that a reference names; one that it leaves open is absent. `single` tells `A1` from `A1:A1`. */
export type Bounds = { readonly [K in keyof Area]?: number | undefined } & { readonly single: boolean };

/**
 * The bounds of a reference in A1 notation, or in R1C1 notation; `null` for neither, and for a mix of both. What reads
 * as A1 is A1 (`R1` is a cell of column R); an offset, `R[1]C[1]`, counts from A1: brekkylab/backlot#174.
 */
export const parseBounds = (text: string): Bounds | null => boundsOf(text, a1Corner) ?? boundsOf(text, r1c1Corner);

/** Whether a text alone reads as a reference, so that a tab of that name needs its quotes. */
export const isReference = (text: string): boolean =>
  text !== "" && !text.includes(":") && (parseBounds(text) !== null || r1c1Corner(text) !== null);

type Corner = {
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** A letter alone, `R` or `C`, is the first cell when nothing stands beside it. */
  readonly bare?: boolean;
};

function boundsOf(text: string, cornerOf: (text: string) => Corner | null): Bounds | null {
  const [first, last, ...rest] = text.split(":").map(cornerOf);
  if (!first || last === null || rest.length > 0) return null;
  if (last === undefined) return alone(first, cornerOf === r1c1Corner);
  const rows = ordered(first.row, last.row);
  const columns = ordered(first.column, last.column);
  return { startRow: rows[0], endRow: rows[1], startColumn: columns[0], endColumn: columns[1], single: false };
}

/** `A` and `1` alone are no reference; `R[1]` is a whole row, `C[1]` a whole column. */
function alone({ row, column, bare }: Corner, isR1c1: boolean): Bounds | null {
  if (bare) return { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1, single: true };
  const single = row !== undefined && column !== undefined;
  if (!single && !isR1c1) return null;
  return { startRow: row, endRow: after(row), startColumn: column, endColumn: after(column), single };
}

const after = (index: number | undefined): number | undefined => (index === undefined ? undefined : index + 1);

function ordered(a: number | undefined, b: number | undefined): readonly [number | undefined, number | undefined] {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  return [Math.min(a, b), Math.max(a, b) + 1];
}

function a1Corner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/.exec(text);
  if (!match || text === "") return null;
  return { column: match[1] ? columnIndex(match[1]) : undefined, row: match[2] ? Number(match[2]) - 1 : undefined };
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const R1C1 = /^(?<row>R(?:0*[1-9]\d*|\[\d+\])?)?(?<column>C(?:0*[1-9]\d*|\[\d+\])?)?$/i;

function r1c1Corner(text: string): Corner | null {
  const groups = text === "" ? undefined : R1C1.exec(text)?.groups;
  if (!groups) return null;
  return { row: lineOf(groups.row), column: lineOf(groups.column), bare: text.length === 1 };
}

/** `R2` is the second row, `R[2]` the one two below the first, `R` the first. */
function lineOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const digits = /\d+/.exec(text)?.[0];
  if (digits === undefined) return 0;
  return text.includes("[") ? Number(digits) : Number(digits) - 1;
}
