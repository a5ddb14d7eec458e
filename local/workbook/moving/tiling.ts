import { translated } from "../ranges/area-math.ts";
import type { Area } from "../ranges/grid-range.ts";

/** Where the cells of a copied rectangle land: as many times as the destination holds it, turned over or not. */
export type Tiling = {
  readonly destination: Area;
  /** The row and the column of the source, from its own corner, whose cell lands that far from the destination's. */
  readonly sourceAt: (row: number, column: number) => readonly [number, number];
  /** Where a part of the source lands, once for each time that it is repeated. */
  readonly placesOf: (part: Area) => readonly Area[];
};

/**
 * "If the range covers a span that's a multiple of the source's height or width, then the data will be repeated to fill
 * in the destination range. If the range is smaller than the source range, the entire source data will still be copied"
 * (discovery text of `CopyPasteRequest.destination`). Of any other span, as much as whole copies fill, as the live tests of
 * gas-fakes observed.
 */
export function tilingOf(source: Area, wished: Area, transposed: boolean): Tiling {
  const [sourceHeight, sourceWidth] = sizeOf(source);
  const [height, width] = transposed ? [sourceWidth, sourceHeight] : [sourceHeight, sourceWidth];
  const [wishedHeight, wishedWidth] = sizeOf(wished);
  const down = timesOf(wishedHeight, height);
  const right = timesOf(wishedWidth, width);
  const { startRow, startColumn } = wished;
  return {
    destination: { startRow, startColumn, endRow: startRow + down * height, endColumn: startColumn + right * width },
    sourceAt: (row, column) => {
      const [tileRow, tileColumn] = [row % height, column % width];
      return transposed ? [tileColumn, tileRow] : [tileRow, tileColumn];
    },
    placesOf: (part) => {
      const own = translated(part, -source.startRow, -source.startColumn);
      const turned = transposed ? transposedArea(own) : own;
      return corners(down, right).map(([row, column]) =>
        translated(turned, startRow + row * height, startColumn + column * width),
      );
    },
  };
}

const sizeOf = (area: Area): readonly [number, number] => [
  area.endRow - area.startRow,
  area.endColumn - area.startColumn,
];

const timesOf = (wished: number, size: number): number => Math.max(1, Math.floor(wished / size));

const corners = (down: number, right: number): readonly (readonly [number, number])[] =>
  Array.from({ length: down * right }, (_, tile) => [Math.floor(tile / right), tile % right]);

const transposedArea = ({ startRow, endRow, startColumn, endColumn }: Area): Area => ({
  startRow: startColumn,
  endRow: endColumn,
  startColumn: startRow,
  endColumn: endRow,
});
