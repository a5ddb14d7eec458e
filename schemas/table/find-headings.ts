import { type Cell, isBlank, showCell } from "../cells/cell.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import { columnLetter } from "./a1.ts";
import { describeLostHeadings } from "./lost-headings.ts";

/** A heading to look for. `key` names it in the answer; without a `required` one the sheet cannot be read. */
export type Heading<K extends string = string> = {
  readonly key: K;
  readonly heading: string;
  readonly aliases?: readonly string[];
  readonly required?: boolean;
};

/** Something wrong with the headings, zero-based; `column` is `null` where there is no cell to point at. */
export type HeadingIssue = { readonly row: number | null; readonly column: number | null; readonly message: string };

/** Where the headings stand, zero-based; `missing` lists the keys that no column bears. */
export type FoundHeadings<K extends string = string> = {
  readonly row: number | null;
  readonly columns: ReadonlyMap<K, number>;
  readonly missing: readonly K[];
  readonly readable: boolean;
  readonly issues: readonly HeadingIssue[];
};

/** Titles, instructions and boxes to tick may stand above the headings, within this many rows. */
const ROWS_SEARCHED = 10;

/**
 * Finds the row that bears the most of the known headings, and the column of each, in whatever order. Accents, case,
 * punctuation and line breaks do not matter; columns with other headings are left alone.
 */
export function findHeadings<K extends string>(
  headings: readonly Heading<K>[],
  rows: readonly (readonly Cell[])[],
): FoundHeadings<K> {
  const byText = new Map(headings.flatMap((each) => namesOf(each).map((name) => [foldText(name), each] as const)));
  const row = bestRow(byText, rows.slice(0, ROWS_SEARCHED));
  if (row === null) return nothingFound(headings);
  const cells = rows[row] ?? [];
  const { columns, doubled } = placeHeadings(byText, cells);
  const missing = headings.filter(({ key }) => !columns.has(key));
  const lost = describeLostHeadings(headings, columns, cells);
  return {
    row,
    columns,
    missing: missing.map(({ key }) => key),
    readable: !missing.some(({ required }) => required),
    issues: [...doubled, ...lost].map((each) => ({ row, ...each })),
  };
}

const namesOf = ({ heading, aliases = [] }: Heading): readonly string[] => [heading, ...aliases];

const headingText = (cell: Cell | undefined): string => foldText(showCell(cell ?? null));

function bestRow<K extends string>(
  byText: ReadonlyMap<string, Heading<K>>,
  rows: readonly (readonly Cell[])[],
): number | null {
  const counts = rows.map((cells) => new Set(cells.map((cell) => byText.get(headingText(cell))?.key)));
  const known = counts.map((keys) => keys.size - (keys.has(undefined) ? 1 : 0));
  const most = Math.max(0, ...known);
  return most === 0 ? null : known.indexOf(most);
}

function placeHeadings<K extends string>(byText: ReadonlyMap<string, Heading<K>>, cells: readonly Cell[]) {
  const columns = new Map<K, number>();
  const doubled: { column: number; message: string }[] = [];
  for (const [column, cell] of cells.entries()) {
    const found = isBlank(cell) ? undefined : byText.get(headingText(cell));
    if (found === undefined) continue;
    const first = columns.get(found.key);
    if (first === undefined) columns.set(found.key, column);
    else doubled.push({ column, message: doubledMessage(found.heading, first) });
  }
  return { columns, doubled };
}

const doubledMessage = (heading: string, first: number): string =>
  `L'en-tête «\u00a0${heading}\u00a0» est déjà en colonne ${columnLetter(first)} : cette deuxième colonne n'est pas lue, renommez-la ou supprimez-la.`;

function nothingFound<K extends string>(headings: readonly Heading<K>[]): FoundHeadings<K> {
  const names = headings.slice(0, 3).map(({ heading }) => `«\u00a0${heading}\u00a0»`);
  const message = `La ligne d'en-têtes est introuvable dans les ${ROWS_SEARCHED} premières lignes : remettez ${names.join(", ")}${headings.length > 3 ? "…" : "."}`;
  return {
    row: null,
    columns: new Map(),
    missing: headings.map(({ key }) => key),
    readable: false,
    issues: [{ row: null, column: null, message }],
  };
}
