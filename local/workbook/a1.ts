import type { Area } from "./grid-range.ts";
import { InvalidRequest } from "./refusals.ts";
import type { Sheet } from "./spreadsheet.ts";

/** A range found on its tab. `single` tells `A1` from `A1:A1`: a write may run past a single cell. */
export type A1Range<S extends Titled = Sheet> = { readonly sheet: S; readonly area: Area; readonly single: boolean };

type Titled = Pick<Sheet, "properties">;

/**
 * The cells that an A1 text names: `A1`, `A1:B2`, `A:B`, `1:3`, `A2:B`, `Feuille 1`, `'L''été'!A1`. Without a tab it is
 * the first one's. A tab that is not there is "Unable to parse range". The end is cut at the grid; a start past it is
 * refused.
 */
export function parseA1<S extends Titled>(spreadsheet: { readonly sheets: readonly S[] }, text: string): A1Range<S> {
  const whole = findSheet(spreadsheet, unquote(text));
  if (whole) return { sheet: whole, area: gridOf(whole), single: false };
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? spreadsheet.sheets[0] : findSheet(spreadsheet, unquote(text.slice(0, bang)));
  const bounds = boundsOf(text.slice(bang + 1));
  if (!sheet || !bounds) throw new InvalidRequest(`Unable to parse range: ${text}`);
  return { sheet, area: insideGrid(sheet, bounds), single: !text.slice(bang + 1).includes(":") };
}

/** The A1 text of an area, as Google answers it: the tab quoted where its name needs it. */
export function printA1(sheet: Titled, { startRow, endRow, startColumn, endColumn }: Area): string {
  const first = `${columnName(startColumn)}${startRow + 1}`;
  const last = `${columnName(endColumn - 1)}${endRow}`;
  return `${quoteTitle(sheet.properties.title)}!${first === last ? first : `${first}:${last}`}`;
}

/**
 * @example columnName(27) //=> "AB"
 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function findSheet<S extends Titled>({ sheets }: { readonly sheets: readonly S[] }, title: string): S | undefined {
  return sheets.find(({ properties }) => properties.title.toLowerCase() === title.toLowerCase());
}

const unquote = (text: string): string => (/^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text);

/** A title as it stands before `!`: in quotes unless it is a plain word that does not look like a cell. */
export const quoteTitle = (title: string): string =>
  /^[A-Za-z_]\w*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;

type Bounds = { readonly [K in keyof Area]?: number | undefined };

function boundsOf(text: string): Bounds | null {
  const [from, to, ...rest] = text.split(":").map(cornerOf);
  if (!from || rest.length > 0 || (to === undefined && (from.row === undefined || from.column === undefined)))
    return null;
  if (to === null) return null;
  const end = to ?? from;
  const rows = order(from.row, end.row);
  const columns = order(from.column, end.column);
  return { startRow: rows[0], endRow: rows[1], startColumn: columns[0], endColumn: columns[1] };
}

type Corner = { readonly row: number | undefined; readonly column: number | undefined };

function cornerOf(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/.exec(text);
  if (!match || text === "") return null;
  return { column: match[1] ? columnIndex(match[1]) : undefined, row: match[2] ? Number(match[2]) - 1 : undefined };
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function order(a: number | undefined, b: number | undefined): readonly [number | undefined, number | undefined] {
  if (a === undefined || b === undefined) return [a ?? b, undefined];
  return [Math.min(a, b), Math.max(a, b) + 1];
}

const gridOf = ({ properties }: Titled): Area => ({
  startRow: 0,
  endRow: properties.rowCount,
  startColumn: 0,
  endColumn: properties.columnCount,
});

function insideGrid(sheet: Titled, bounds: Bounds): Area {
  const grid = gridOf(sheet);
  const area = { ...grid, ...Object.fromEntries(Object.entries(bounds).filter(([, bound]) => bound !== undefined)) };
  if (area.startRow >= grid.endRow || area.startColumn >= grid.endColumn) throw pastGrid(sheet, area);
  return {
    ...area,
    endRow: Math.min(area.endRow, grid.endRow),
    endColumn: Math.min(area.endColumn, grid.endColumn),
  };
}

/** The refusal of cells that the grid does not have. */
export function pastGrid(sheet: Titled, area: Area): InvalidRequest {
  const { rowCount, columnCount } = sheet.properties;
  return new InvalidRequest(
    `Range (${printA1(sheet, area)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}
