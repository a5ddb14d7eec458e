import type { ExtendedValue } from "../wire.ts";
import type { Cell } from "./cell.ts";

/** A cell that holds a value and nothing else. Small whole numbers are the same cell everywhere: a sheet is full of them. */
export const plainCell = (value: ExtendedValue): Cell =>
  cells[smallWhole(value.numberValue)] ?? { userEnteredValue: value };

/** A number as a value; small whole ones are the same object everywhere. */
export const numberValue = (value: number): ExtendedValue =>
  cells[smallWhole(value)]?.userEnteredValue ?? { numberValue: value };

const SMALL = 1_000;

const cells: readonly Cell[] = Array.from({ length: SMALL }, (_, number) => ({
  userEnteredValue: { numberValue: number },
}));

// Where it is none, a place that no cell has: an array is slow to be asked for 1.5 or for nothing.
const smallWhole = (value: number | null | undefined): number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < SMALL ? Number(value) : SMALL;
