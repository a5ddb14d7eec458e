import type { Arguments } from "../arguments.ts";
import { compare, toBoolean } from "../coerce.ts";
import { FormulaError } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import { columnOf, type Grid, Matrix, type Scalar } from "../formula-value.ts";
import { keyOf } from "./key-of.ts";

/** Functions that give arrays: support.google.com/docs/table/25273, Filter and Array. */
export const ARRAYS: FunctionTable = {
  FILTER: define("!ww(w)", filter),
  SORT: define("!w(ww)", (args) => new Matrix(sorted(args))),
  SORTN: define("!w[ss](ww)", sortN),
  UNIQUE: define("!w[ss]", unique),
  TRANSPOSE: define("!w", (args) => new Matrix(transposed(args.grid(0).rows()))),
  FLATTEN: define("!w(w)", (args) => columnOf(allCells(args))),
  ARRAY_CONSTRAIN: define("!wss", (args) => {
    const [height, width] = [args.atLeast(1, 1), args.atLeast(2, 1)];
    return new Matrix(
      args
        .grid(0)
        .rows()
        .slice(0, height)
        .map((row) => row.slice(0, width)),
    );
  }),
  HSTACK: define("!w(w)", (args) => new Matrix(transposed(stacked(args, (grid) => transposed(grid.rows()))))),
  VSTACK: define("!w(w)", (args) => new Matrix(stacked(args, (grid) => grid.rows()))),
  TOCOL: define("!w[ss]", (args) => columnOf(lineOfCells(args))),
  TOROW: define("!w[ss]", (args) => new Matrix([lineOfCells(args)])),
  CHOOSEROWS: define("!ws(s)", (args) => new Matrix(chosen(args, args.grid(0).rows()))),
  CHOOSECOLS: define("!ws(s)", (args) => new Matrix(transposed(chosen(args, transposed(args.grid(0).rows()))))),
  WRAPROWS: define("!ws[s]", (args) => new Matrix(wrapped(args))),
  WRAPCOLS: define("!ws[s]", (args) => new Matrix(transposed(wrapped(args)))),
  MMULT: define("!ww", multiply),
};

type Rows = Scalar[][];

const transposed = (rows: Rows): Rows =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => rows.map((row) => row[column] ?? null));

const allCells = (args: Arguments): Scalar[] =>
  Array.from({ length: args.count }, (_, index) => args.grid(index).flat()).flat();

/** The rows, or the columns where the conditions lie in a row, for which every condition is TRUE. */
function filter(args: Arguments): Matrix {
  const grid = args.grid(0);
  const conditions = Array.from({ length: args.count - 1 }, (_, index) => args.grid(index + 1));
  const isAcross = conditions.every(({ height, width }) => height === 1 && width === grid.width && grid.height > 1);
  const lines = isAcross ? transposed(grid.rows()) : grid.rows();
  const flags = conditions.map((condition) => {
    const line = condition.flat();
    if (line.length !== lines.length) throw mismatched(grid, condition);
    return line;
  });
  const kept = lines.filter((_, place) => flags.every((line, index) => isTrue(line[place] ?? null, args, index)));
  if (kept.length === 0) throw new FormulaError("N_A", "No matches are found in FILTER evaluation.");
  return new Matrix(isAcross ? transposed(kept) : kept);
}

function isTrue(value: Scalar, { book }: Arguments, index: number): boolean {
  if (value === "" || value instanceof FormulaError) return false;
  return toBoolean(value, book, { name: "FILTER", parameter: index + 2 });
}

const mismatched = (grid: Grid, condition: Grid): FormulaError =>
  new FormulaError(
    "N_A",
    `FILTER has mismatched range sizes. Expected row count: ${grid.height}. column count: 1. Actual row count: ${condition.height}, column count: ${condition.width}.`,
  );

function sorted(args: Arguments, from = 1): Rows {
  const rows = args.grid(0).rows();
  const keys = sortKeys(args, rows, from);
  const places = rows.map((_, place) => place);
  places.sort((a, b) => {
    for (const { values, sign } of keys) {
      const order = blanksLast(values[a] ?? null, values[b] ?? null, sign);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return places.map((place) => rows[place] ?? []);
}

type SortKey = { readonly values: readonly Scalar[]; readonly sign: 1 | -1 };

function sortKeys(args: Arguments, rows: Rows, from: number): SortKey[] {
  const keys: SortKey[] = [];
  for (let index = from; index < args.count; index += 2) {
    const given = args.grid(index);
    const isColumnNumber = given.height === 1 && given.width === 1;
    const values = isColumnNumber ? rows.map((row) => row[args.integer(index) - 1] ?? null) : given.flat();
    keys.push({ values, sign: args.boolean(index + 1, true) ? 1 : -1 });
  }
  return keys.length > 0 ? keys : [{ values: rows.map(([first]) => first ?? null), sign: 1 }];
}

function blanksLast(a: Scalar, b: Scalar, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a instanceof FormulaError || b instanceof FormulaError) {
    return Number(a instanceof FormulaError) - Number(b instanceof FormulaError);
  }
  return sign * compare(a, b);
}

function sortN(args: Arguments): Matrix {
  const count = args.count > 1 ? args.atLeast(1, 0) : 1;
  const ties = args.integer(2, 0);
  const rows = sorted(args, 3);
  if (ties === 2) return new Matrix(withoutRepeats(rows).slice(0, count));
  return new Matrix(rows.slice(0, count));
}

const withoutRepeats = (rows: Rows): Rows =>
  [...new Map(rows.toReversed().map((row) => [row.map(keyOf).join("\u0000"), row])).values()].reverse();

function unique(args: Arguments): Matrix {
  const isByColumn = args.boolean(1, false);
  const lines = isByColumn ? transposed(args.grid(0).rows()) : args.grid(0).rows();
  const counts = new Map<string, { row: Scalar[]; count: number }>();
  for (const row of lines) {
    const key = row.map(keyOf).join("\u0000");
    counts.set(key, { row, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const isOnce = args.boolean(2, false);
  const kept = [...counts.values()].filter(({ count }) => !isOnce || count === 1).map(({ row }) => row);
  return new Matrix(isByColumn ? transposed(kept) : kept);
}

function stacked(args: Arguments, rowsOf: (grid: Grid) => Rows): Rows {
  const rows = Array.from({ length: args.count }, (_, index) => rowsOf(args.grid(index))).flat();
  const width = Math.max(...rows.map((row) => row.length));
  const missing = new FormulaError("N_A", "Value not available.");
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => missing)]);
}

function lineOfCells(args: Arguments): Scalar[] {
  const grid = args.grid(0);
  const cells = args.boolean(2, false) ? transposed(grid.rows()).flat() : grid.flat();
  const ignored = args.integer(1, 0);
  return cells.filter(
    (value) => !((ignored % 2 === 1 && value === null) || (ignored >= 2 && value instanceof FormulaError)),
  );
}

function chosen(args: Arguments, lines: Rows): Rows {
  const places = Array.from({ length: args.count - 1 }, (_, index) => args.grid(index + 1).flat()).flat();
  return places.map((given) => {
    const place = Number(given);
    const line = lines.at(place > 0 ? place - 1 : place);
    if (line && place !== 0) return line;
    throw new FormulaError("VALUE", `Function ${args.name} parameter 2 value is ${place}. It is out of range.`);
  });
}

function wrapped(args: Arguments): Rows {
  const cells = args.grid(0).flat();
  const count = args.size(1, 1);
  const padding = args.count > 2 ? args.raw(2) : new FormulaError("N_A", "Value not available.");
  return Array.from({ length: Math.ceil(cells.length / count) }, (_, row) =>
    Array.from({ length: count }, (__, column) => {
      const place = row * count + column;
      return place < cells.length ? (cells[place] ?? null) : padding;
    }),
  );
}

function multiply(args: Arguments): Matrix {
  const [left, right] = [args.grid(0), args.grid(1)];
  if (left.width !== right.height) {
    throw new FormulaError("VALUE", "Function MMULT has incompatible matrix sizes.");
  }
  return new Matrix(
    left
      .rows()
      .map((row) =>
        Array.from({ length: right.width }, (_, column) =>
          row.reduce<number>((sum, value, place) => sum + Number(value) * Number(right.at(place, column)), 0),
        ),
      ),
  );
}
