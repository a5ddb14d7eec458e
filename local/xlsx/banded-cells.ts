import type { Cell } from "../workbook/cells/cell.ts";
import type { BandedRange, Sheet } from "../workbook/spreadsheet.ts";
import type { Color, ColorStyle, GridRange } from "../workbook/wire.ts";

type Dress = (cell: Cell, row: number, column: number) => Cell;

/** Gives the cells of alternating colours their colour, where they have none of their own: Excel has no bands but in tables. */
export function bandedCells({ bandedRanges, properties }: Sheet): Dress {
  if (bandedRanges.length === 0) return (cell) => cell;
  return (cell, row, column) => {
    const { backgroundColor, backgroundColorStyle } = cell.userEnteredFormat ?? {};
    if (backgroundColor || backgroundColorStyle) return cell;
    const band = bandedRanges.find(({ range }) => holds(range, row, column));
    const color = band && colorIn(band, row, column, properties.rowCount);
    return color ? { ...cell, userEnteredFormat: { ...cell.userEnteredFormat, ...color } } : cell;
  };
}

const holds = (range: GridRange, row: number, column: number): boolean =>
  row >= (range.startRowIndex ?? 0) &&
  row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
  column >= (range.startColumnIndex ?? 0) &&
  column < (range.endColumnIndex ?? Number.POSITIVE_INFINITY);

type Background = { readonly backgroundColor?: Color; readonly backgroundColorStyle?: ColorStyle };

/** Rows go before columns; the heading and the footer stand outside of the alternation. */
function colorIn(band: BandedRange, row: number, column: number, rowCount: number): Background | null {
  const { range, rowProperties: rows, columnProperties: columns } = band;
  const bands = rows ?? columns;
  if (!bands) return null;
  const start = rows ? (range.startRowIndex ?? 0) : (range.startColumnIndex ?? 0);
  const end = rows ? (range.endRowIndex ?? rowCount) : (range.endColumnIndex ?? Number.POSITIVE_INFINITY);
  const at = rows ? row : column;
  const header = background(bands.headerColor, bands.headerColorStyle);
  const footer = background(bands.footerColor, bands.footerColorStyle);
  if (header && at === start) return header;
  if (footer && at === end - 1) return footer;
  const isFirst = (at - start - (header ? 1 : 0)) % 2 === 0;
  return isFirst
    ? background(bands.firstBandColor, bands.firstBandColorStyle)
    : background(bands.secondBandColor, bands.secondBandColorStyle);
}

const background = (color: Color | undefined, style: ColorStyle | undefined): Background | null =>
  color || style
    ? { ...(color ? { backgroundColor: color } : {}), ...(style ? { backgroundColorStyle: style } : {}) }
    : null;
