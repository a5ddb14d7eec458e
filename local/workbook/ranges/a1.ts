import { InvalidRequest } from "../refusals.ts";
import type { NamedRange, Sheet } from "../spreadsheet.ts";
import type { GridRange } from "../wire.ts";
import { type Bounds, isReference, parseBounds } from "./a1-bounds.ts";
import type { Area } from "./grid-range.ts";

/** A range found on its tab. `single` tells `A1` from `A1:A1`: a write may run past a single cell. */
export type A1Range<S extends Titled = Sheet> = { readonly sheet: S; readonly area: Area; readonly single: boolean };

type Titled = Pick<Sheet, "properties">;

/** Where a range is looked for. */
export type Titles<S extends Titled> = {
  readonly sheets: readonly S[];
  readonly namedRanges?: readonly Pick<NamedRange, "name" | "range">[];
};

/**
 * The cells that a text names: `A1`, `A1:B2`, `A:B`, `1:3`, `A2:B`, `R1C1:R2C2`, a named range, `Feuille 1`,
 * `'L''été'!A1`. Without quotes a text is a reference before it is a name, and a named range before it is a tab:
 * developers.google.com/workspace/sheets/api/guides/concepts. Without a tab it is the first visible one's. A tab that is
 * not there is "Unable to parse range". The end is cut at the grid; a start past it is refused.
 */
export function parseA1<S extends Titled>(spreadsheet: Titles<S>, text: string): A1Range<S> {
  const bang = text.lastIndexOf("!");
  if (isQuoted(text) || bang < 0) return parseWithoutTab(spreadsheet, text);
  const sheet = findSheet(spreadsheet, unquote(text.slice(0, bang)));
  const bounds = parseBounds(text.slice(bang + 1));
  if (!sheet) throw unparsable(text);
  if (!bounds) return namedOn(spreadsheet, sheet, text);
  return { sheet, area: insideGrid(sheet, bounds), single: bounds.single };
}

/** The cells of a named range that is told with its tab before it, as gspread does. */
function namedOn<S extends Titled>(spreadsheet: Titles<S>, { properties }: S, text: string): A1Range<S> {
  const range = namedRange(spreadsheet, text.slice(text.lastIndexOf("!") + 1));
  if (!range || (range.sheetId ?? 0) !== properties.sheetId) throw unparsable(text);
  return gridRangeArea(spreadsheet, range);
}

const namedRange = ({ namedRanges }: Titles<Titled>, text: string): GridRange | undefined =>
  namedRanges?.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.range;

function parseWithoutTab<S extends Titled>(spreadsheet: Titles<S>, text: string): A1Range<S> {
  const bounds = parseBounds(text);
  const first = spreadsheet.sheets.find(({ properties }) => !properties.hidden) ?? spreadsheet.sheets[0];
  if (bounds && first) return { sheet: first, area: insideGrid(first, bounds), single: bounds.single };
  const named = namedRange(spreadsheet, text);
  if (named) return gridRangeArea(spreadsheet, named);
  const sheet = findSheet(spreadsheet, unquote(text));
  if (!sheet) throw unparsable(text);
  return { sheet, area: gridOf(sheet), single: false };
}

/** The cells of a `GridRange`, its end cut at the grid; a start past it is refused. */
export function gridRangeArea<S extends Titled>(spreadsheet: Titles<S>, range: GridRange): A1Range<S> {
  const sheet = spreadsheet.sheets.find(({ properties }) => properties.sheetId === (range.sheetId ?? 0));
  if (!sheet) throw new InvalidRequest(`No grid with id: ${range.sheetId ?? 0}`);
  const bounds = {
    startRow: range.startRowIndex ?? undefined,
    endRow: range.endRowIndex ?? undefined,
    startColumn: range.startColumnIndex ?? undefined,
    endColumn: range.endColumnIndex ?? undefined,
  };
  return { sheet, area: insideGrid(sheet, bounds), single: false };
}

/** The A1 text of an area, as Google answers it: the tab quoted where its name needs it. */
export function printA1(sheet: Titled, { startRow, endRow, startColumn, endColumn }: Area): string {
  const first = `${columnName(startColumn)}${startRow + 1}`;
  const last = `${columnName(Math.max(startColumn, endColumn - 1))}${Math.max(startRow + 1, endRow)}`;
  return `${quoteTitle(sheet.properties.title)}!${first === last ? first : `${first}:${last}`}`;
}

/**
 * @example columnName(27) //=> "AB"
 */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Every cell of a tab. */
export const gridOf = ({ properties }: Titled): Area => ({
  startRow: 0,
  endRow: properties.rowCount,
  startColumn: 0,
  endColumn: properties.columnCount,
});

/** The refusal of cells that the grid does not have. */
export function pastGrid(sheet: Titled, area: Area): InvalidRequest {
  const { rowCount, columnCount } = sheet.properties;
  return new InvalidRequest(
    `Range (${printA1(sheet, area)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
  );
}

function findSheet<S extends Titled>({ sheets }: Titles<S>, title: string): S | undefined {
  return sheets.find(({ properties }) => properties.title.toLowerCase() === title.toLowerCase());
}

const unparsable = (text: string): InvalidRequest => new InvalidRequest(`Unable to parse range: ${text}`);

const isQuoted = (text: string): boolean => /^'(?:[^']|'')*'$/s.test(text);

const unquote = (text: string): string => (isQuoted(text) ? text.slice(1, -1).replaceAll("''", "'") : text);

/** A title as it stands before `!`: in quotes unless it is a plain word that does not look like a reference. */
export const quoteTitle = (title: string): string =>
  /^[A-Za-z_]\w*$/.test(title) && !isReference(title) ? title : `'${title.replaceAll("'", "''")}'`;

function insideGrid(sheet: Titled, { startRow, endRow, startColumn, endColumn }: Omit<Bounds, "single">): Area {
  const grid = gridOf(sheet);
  const area = {
    startRow: startRow ?? 0,
    endRow: endRow ?? grid.endRow,
    startColumn: startColumn ?? 0,
    endColumn: endColumn ?? grid.endColumn,
  };
  if (area.startRow >= grid.endRow || area.startColumn >= grid.endColumn) throw pastGrid(sheet, area);
  return {
    ...area,
    endRow: Math.min(area.endRow, grid.endRow),
    endColumn: Math.min(area.endColumn, grid.endColumn),
  };
}
