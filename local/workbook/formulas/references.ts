import type { GridRange } from "../wire.ts";

/** One end of a reference: zero-based, `undefined` where it names no row or no column; `$` marks are kept. */
export type Corner = {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
};

/** A reference as a formula writes it. `prefix` is the tab with its quotes and `!`, empty for the formula's own tab. */
export type Reference = {
  readonly text: string;
  readonly prefix: string;
  readonly title: string | undefined;
  readonly from: Corner;
  readonly to: Corner | undefined;
};

const CORNER = String.raw`(?:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d{0,7})?|\$?[1-9]\d{0,7})`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,7}`;
const TITLE = String.raw`'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*`;
const END = String.raw`(?![\p{L}\p{N}_.$!]|\s*\()`;

/** The regular expression of a reference, with the named groups that `referenceOf` reads. */
export const REFERENCE_SOURCE = String.raw`(?:(?:(?<title>${TITLE})!)?(?:(?<from>${CORNER})\s*:\s*(?<to>${CORNER})|(?<cell>${CELL}))${END})`;

/** Texts first, so that nothing inside them is taken for a reference; then whole words, so that none begins midway. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<reference>${REFERENCE_SOURCE})|(?:${TITLE})!|#[A-Z/0]+[!?]?|[\p{L}\p{N}_.$]+`,
  "gu",
);

/** The formula with each of its references written as `change` says; all else stays to the letter. */
export function rewriteReferences(formula: string, change: (reference: Reference) => string): string {
  return formula.replace(PIECES, (text, ...rest) => {
    const groups = rest.at(-1) as ReferenceGroups;
    return groups.reference === undefined ? text : change(referenceOf({ ...groups, reference: text }));
  });
}

type ReferenceGroups = Readonly<Record<string, string | undefined>>;

/** The reference behind the groups of `REFERENCE_SOURCE`. */
export function referenceOf({ title, from, to, cell, reference }: ReferenceGroups): Reference {
  const prefix = title === undefined ? "" : `${title}!`;
  const first = from ?? cell ?? "";
  return {
    text: reference ?? prefix + first + (to === undefined ? "" : `:${to}`),
    prefix,
    title: title === undefined ? undefined : unquoted(title),
    from: cornerOf(first),
    to: to === undefined ? undefined : cornerOf(to),
  };
}

/** The range that a reference covers, its corners in order and its open ends left open. */
export function rangeOf({ from, to = from }: Pick<Reference, "from" | "to">): GridRange {
  const [startRowIndex, endRowIndex] = inOrder(from.row, to.row);
  const [startColumnIndex, endColumnIndex] = inOrder(from.column, to.column);
  return {
    ...(startRowIndex === undefined ? {} : { startRowIndex }),
    ...(endRowIndex === undefined ? {} : { endRowIndex }),
    ...(startColumnIndex === undefined ? {} : { startColumnIndex }),
    ...(endColumnIndex === undefined ? {} : { endColumnIndex }),
  };
}

/** The reference once its cells stand elsewhere: its tab, its `$` marks and its form (one cell, or two ends) are kept. */
export function printRange(reference: Reference, range: GridRange): string {
  const { prefix, from, to } = reference;
  const first = printCorner({
    ...from,
    row: range.startRowIndex ?? undefined,
    column: range.startColumnIndex ?? undefined,
  });
  if (!to) return prefix + first;
  const last = { ...to, row: lastOf(range.endRowIndex), column: lastOf(range.endColumnIndex) };
  return `${prefix}${first}:${printCorner(last)}`;
}

/** @example printCorner({ row: 1, column: 0, rowFixed: true, columnFixed: false }) //=> "A$2" */
export function printCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === undefined ? "" : (columnFixed ? "$" : "") + lettersOf(column);
  return row === undefined ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}

const lastOf = (end: number | null | undefined): number | undefined =>
  end === null || end === undefined ? undefined : end - 1;

/** Half-open bounds; a bound that only one of the ends names is where the range begins. */
function inOrder(a: number | undefined, b: number | undefined): readonly [number | undefined, number | undefined] {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  return [Math.min(a, b), Math.max(a, b) + 1];
}

function cornerOf(text: string): Corner {
  const [, columnMark, letters, rowMark, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const column = letters ? columnIndex(letters) : undefined;
  return {
    column,
    row: digits ? Number(digits) - 1 : undefined,
    columnFixed: letters !== "" && columnMark === "$",
    rowFixed: rowMark === "$" || (letters === "" && columnMark === "$"),
  };
}

const unquoted = (title: string): string => (title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title);

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
