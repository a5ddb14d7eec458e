import type { Arguments } from "../arguments.ts";
import { compare, same, shownText } from "../coerce.ts";
import { FormulaError, notFound } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import { type Grid, Matrix, type Scalar, type Value } from "../formula-value.ts";
import { wildcard } from "./criteria.ts";

/** Finding a value in a row or a column: support.google.com/docs/table/25273, Lookup. */
export const SEARCHES: FunctionTable = {
  VLOOKUP: define("sws[s]", (args) => lookUp(args, COLUMNS)),
  HLOOKUP: define("sws[s]", (args) => lookUp(args, ROWS)),
  LOOKUP: define("sw[w]", lookUpNearest),
  MATCH: define("sw[s]", (args) => 1 + placeOf(args, lineOf(args.grid(1)), MATCH_TYPES[args.integer(2, 1)] ?? "exact")),
  XMATCH: define("sw[ss]", (args) => 1 + placeOf(args, lineOf(args.grid(1)), modeAt(args, 2), args.integer(3, 1) < 0)),
  XLOOKUP: define("sww[sss]", xLookUp),
};

/** `below` and `above` take the nearest where nothing is equal; in sorted lines the search of old halves its way. */
type Mode = "exact" | "wildcard" | "below" | "above" | "sorted" | "sortedDown";

const MATCH_TYPES: Readonly<Record<number, Mode>> = { 0: "wildcard", 1: "sorted", [-1]: "sortedDown" };
const LOOKUP_MODES: Readonly<Record<number, Mode>> = { 0: "exact", 1: "above", [-1]: "below", 2: "wildcard" };

const modeAt = (args: Arguments, index: number): Mode => LOOKUP_MODES[args.integer(index, 0)] ?? "exact";

type Direction = {
  readonly size: (grid: Grid) => number;
  readonly keys: (grid: Grid) => Scalar[];
  readonly at: (grid: Grid, place: number, index: number) => Scalar;
};

const COLUMNS: Direction = {
  size: ({ width }) => width,
  keys: usedColumn,
  at: (grid, place, index) => grid.at(place, index),
};
const ROWS: Direction = {
  size: ({ height }) => height,
  keys: (grid) => grid.row(0),
  at: (grid, place, index) => grid.at(index, place),
};

function lookUp(args: Arguments, { size, keys, at }: Direction): Scalar {
  const grid = args.grid(1);
  const index = args.integer(2);
  if (index < 1) {
    throw new FormulaError(
      "VALUE",
      `Function ${args.name} parameter 3 value is ${index}. It should be greater than or equal to 1.`,
    );
  }
  if (index > size(grid)) throw new FormulaError("REF", `${args.name} evaluates to an out of bounds range.`);
  return at(grid, placeOf(args, keys(grid), args.boolean(3, true) ? "sorted" : "wildcard"), index - 1);
}

function lookUpNearest(args: Arguments): Scalar {
  const grid = args.grid(1);
  const keys = args.count > 2 ? lineOf(grid) : grid.width > grid.height ? grid.row(0) : usedColumn(grid);
  const place = placeOf(args, keys, "sorted");
  if (args.count > 2) return lineOf(args.grid(2))[place] ?? null;
  return grid.width > grid.height ? grid.at(grid.height - 1, place) : grid.at(place, grid.width - 1);
}

function xLookUp(args: Arguments): Value {
  const keys = args.grid(1);
  const results = args.grid(2);
  const isColumn = keys.width === 1;
  if (isColumn ? keys.height !== results.height : keys.width !== results.width) {
    throw new FormulaError("VALUE", "Array arguments to XLOOKUP are of different size.");
  }
  const place = findPlace(args, lineOf(keys), modeAt(args, 4), args.integer(5, 1) < 0);
  if (place < 0) {
    if (args.count > 3) return args.value(3);
    throw notFound("XLOOKUP", shownText(args.scalar(0), args.book));
  }
  const line = isColumn ? [results.row(place)] : results.column(place).map((value) => [value]);
  return line.length === 1 && line[0]?.length === 1 ? (line[0][0] ?? null) : new Matrix(line);
}

function placeOf(args: Arguments, keys: readonly Scalar[], mode: Mode, fromEnd = false): number {
  const place = findPlace(args, keys, mode, fromEnd);
  if (place < 0) throw notFound(args.name, shownText(args.scalar(0), args.book));
  return place;
}

function findPlace(args: Arguments, keys: readonly Scalar[], mode: Mode, fromEnd: boolean): number {
  const wanted = args.scalar(0);
  if (mode === "sorted" || mode === "sortedDown") return lastBefore(keys, wanted, mode === "sorted" ? 1 : -1);
  const isWanted = mode === "wildcard" ? matcher(wanted) : (key: Scalar) => isSame(key, wanted);
  const exact = fromEnd ? keys.findLastIndex(isWanted) : keys.findIndex(isWanted);
  if (exact >= 0 || mode === "exact" || mode === "wildcard") return exact;
  return nearest(keys, wanted, mode === "below" ? 1 : -1);
}

const isSame = (key: Scalar, wanted: Scalar): boolean =>
  typeof wanted === "number" ? key === wanted : isAlike(key, wanted);

const isAlike = (key: Scalar, wanted: Scalar): boolean =>
  key !== null && !(key instanceof FormulaError) && typeof key === typeof wanted && same(key, wanted);

function matcher(wanted: Scalar): (key: Scalar) => boolean {
  if (typeof wanted !== "string" || !/[?*~]/.test(wanted)) return (key) => isSame(key, wanted);
  const pattern = wildcard(wanted);
  return (key) => typeof key === "string" && pattern.test(key);
}

/** The last key that does not come after the wanted one, in a line that is in order. */
function lastBefore(keys: readonly Scalar[], wanted: Scalar, direction: 1 | -1): number {
  return keys.findLastIndex(
    (key) =>
      key !== null &&
      !(key instanceof FormulaError) &&
      typeof key === typeof wanted &&
      direction * compare(key, wanted) <= 0,
  );
}

/** The nearest key on one side, in any order. */
function nearest(keys: readonly Scalar[], wanted: Scalar, direction: 1 | -1): number {
  let best = -1;
  for (const [place, key] of keys.entries()) {
    if (key === null || key instanceof FormulaError || typeof key !== typeof wanted) continue;
    if (direction * compare(key, wanted) > 0) continue;
    if (best < 0 || direction * compare(key, keys[best] ?? null) > 0) best = place;
  }
  return best;
}

const lineOf = (grid: Grid): Scalar[] => (grid.width === 1 ? usedColumn(grid) : grid.row(0));

function usedColumn(grid: Grid): Scalar[] {
  return Array.from({ length: grid.usedHeight }, (_, row) => grid.at(row, 0));
}
