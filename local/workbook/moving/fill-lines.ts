import { setValue } from "../cells/write-cell.ts";
import type { SheetDraft } from "../draft.ts";
import { intersectionOf, translated } from "../ranges/area-math.ts";
import type { Area, Dimension } from "../ranges/grid-range.ts";
import { blockOf, checkInside, eachCell } from "./block.ts";
import { runsOf } from "./fill-run.ts";
import { refuseCutMerges } from "./merge-checks.ts";
import { pasteCell } from "./paste-cell.ts";
import { pasteConditionalFormats } from "./paste-conditional-formats.ts";
import { pasteOf } from "./paste-type.ts";

/** Cells to go on from, and those to fill. */
export type Fill = {
  readonly sheet: SheetDraft;
  readonly source: Area;
  readonly dimension: Dimension;
  /** The cells to fill, before or behind the source. */
  readonly destination: Area;
};

const PASTE = { ...pasteOf("PASTE_NORMAL"), merges: false, note: false };

/** Fills each column, or each row, by the series of its own cells; formats and validations are repeated. */
export function fillLines(fill: Fill, locale: string, isAlternate: boolean): void {
  const { sheet, source, dimension, destination } = fill;
  checkInside(sheet, destination);
  refuseCutMerges(sheet, destination);
  const block = blockOf(sheet, source);
  const isDown = dimension === "ROWS";
  const count = isDown ? source.endRow - source.startRow : source.endColumn - source.startColumn;
  const lines = isDown ? transposed(block) : block;
  const series = lines.map((cells) => runsOf(cells, locale, isAlternate));
  pasteConditionalFormats({ from: sheet, source, to: sheet, destination, placesOf: repeater(fill) });
  eachCell(destination, (row, column) => {
    const index = isDown ? row - source.startRow : column - source.startColumn;
    const line = isDown ? column - source.startColumn : row - source.startRow;
    const turn = Math.floor(index / count);
    const place = index - turn * count;
    const by = { rows: isDown ? turn * count : 0, columns: isDown ? 0 : turn * count };
    const pasted = pasteCell(lines[line]?.[place], sheet.cell(row, column), PASTE, by);
    const run = series[line]?.find(({ start, length }) => place >= start && place < start + length);
    const value = run?.valueAt?.(turn * run.length + place - run.start);
    sheet.setCell(row, column, value ? setValue(pasted, value) : pasted);
  });
}

const transposed = <T>(block: readonly (readonly T[])[]): readonly (readonly (T | undefined)[])[] =>
  Array.from({ length: block[0]?.length ?? 0 }, (_, column) => block.map((row) => row[column]));

/** Where a part of the source comes again within the destination. */
function repeater({ source, dimension, destination }: Fill): (part: Area) => readonly Area[] {
  const isDown = dimension === "ROWS";
  const size = isDown ? source.endRow - source.startRow : source.endColumn - source.startColumn;
  const length = isDown ? destination.endRow - destination.startRow : destination.endColumn - destination.startColumn;
  const isBefore = destination.startRow < source.startRow || destination.startColumn < source.startColumn;
  const turns = Array.from({ length: Math.ceil(length / size) }, (_, turn) => (turn + 1) * size * (isBefore ? -1 : 1));
  return (part) =>
    turns.flatMap((by) => intersectionOf(translated(part, isDown ? by : 0, isDown ? 0 : by), destination) ?? []);
}
