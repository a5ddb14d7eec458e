import { Arguments } from "../arguments.ts";
import { SheetCells } from "../cell-range.ts";
import type { Book } from "../environment.ts";
import { dividedByZero, FormulaError, orError } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import { Grid, Matrix, type Scalar, type Value } from "../formula-value.ts";
import { add } from "./add.ts";
import { keyOf } from "./key-of.ts";
import { runningSum } from "./running-sum.ts";
import { TAIL } from "./tail.ts";

/** Functions that make one value of many: support.google.com/docs/table/25273, Math and Statistical. */
export const AGGREGATES: FunctionTable = {
  SUM: define("(w)", sum),
  COUNT: define("(w)", count),
  COUNTA: define("(w)", (args) => args.values().length),
  COUNTBLANK: define("(w)", countBlank),
  COUNTUNIQUE: define("(w)", (args) => new Set(args.values().map(keyOf)).size),
  AVERAGE: define("w(w)", (args) => mean(args, args.numbers())),
  AVERAGEA: define("w(w)", (args) => mean(args, args.everyNumber())),
  "AVERAGE.WEIGHTED": define("ww(ww)", (args) => {
    const [values, weights] = [args.numbers(0, 1), args.numbers(1, 2)];
    return add(values.map((value, index) => value * (weights[index] ?? 0))) / add(weights);
  }),
  MIN: define("w(w)", (args) => extreme(args.numbers(), Math.min)),
  MAX: define("w(w)", (args) => extreme(args.numbers(), Math.max)),
  MINA: define("w(w)", (args) => extreme(args.everyNumber(), Math.min)),
  MAXA: define("w(w)", (args) => extreme(args.everyNumber(), Math.max)),
  LARGE: define("ws", (args) => nth(args, (a, b) => b - a)),
  SMALL: define("ws", (args) => nth(args, (a, b) => a - b)),
  RANK: define("sw[s]", rank),
  "RANK.EQ": define("sw[s]", rank),
  SUMPRODUCT: define("!w(w)", sumProduct),
  SUBTOTAL: define("sw(w)", subtotal),
};

function sum(args: Arguments): number {
  const cells = args.value(0);
  const isColumn = args.count === 1 && cells instanceof SheetCells && cells.width === 1;
  return isColumn ? runningSum(cells, args.book) : add(args.numbers());
}

const SUBTOTALS = ["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV", "STDEVP", "SUM", "VAR", "VARP"];

/** Cells that hold a subtotal themselves do not count; codes above 100 say the same here, where no row is hidden. */
function subtotal(args: Arguments): Value {
  const code = args.integer(0);
  const name = SUBTOTALS[(code > 100 ? code - 100 : code) - 1] ?? "";
  const known = AGGREGATES[name] ?? TAIL[name];
  if (known === undefined || "lazy" in known) {
    throw new FormulaError("VALUE", `Function SUBTOTAL parameter 1 value is ${code}. It is not a valid function code.`);
  }
  const values = Array.from({ length: args.count - 1 }, (_, index) =>
    withoutSubtotals(args.value(index + 1), args.book),
  );
  return known.run(new Arguments(name, values, args.environment));
}

function withoutSubtotals(value: Value, book: Book): Value {
  if (!(value instanceof SheetCells)) return value;
  const { startRow, startColumn } = value.area;
  const cellAt = (row: number, column: number): Scalar => {
    const formula = book.formulaAt(value.sheet, startRow + row, startColumn + column);
    return formula !== null && /(?:SUBTOTAL|SOUS\.TOTAL)\(/i.test(formula) ? null : value.at(row, column);
  };
  return new Matrix(
    Array.from({ length: value.usedHeight }, (_, row) =>
      Array.from({ length: value.width }, (__, column) => cellAt(row, column)),
    ),
  );
}

/** An error is no number, and stops nothing. */
function count(args: Arguments): number {
  let total = 0;
  const add = (isNumber: boolean): void => {
    if (isNumber) total += 1;
  };
  for (let index = 0; index < args.count; index += 1) {
    const value = args.value(index);
    if (value instanceof Grid) value.each((cell) => add(typeof cell === "number"));
    else if (value !== null) add(typeof orError(() => args.number(index)) === "number");
  }
  return total;
}

function countBlank(args: Arguments): number {
  let blanks = 0;
  for (let index = 0; index < args.count; index += 1) {
    const grid = args.grid(index);
    blanks += grid.height * grid.width;
    grid.each((value) => (blanks -= value === "" ? 0 : 1));
  }
  return blanks;
}

/** The mean of numbers, `#DIV/0!` where there is none. */
export function mean({ name }: Arguments, numbers: readonly number[]): number {
  if (numbers.length === 0) throw dividedByZero(name);
  return add(numbers) / numbers.length;
}

/** The least or the greatest of numbers, 0 where there is none. */
export const extreme = (numbers: readonly number[], choose: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce((best, value) => choose(best, value));

function nth(args: Arguments, order: (a: number, b: number) => number): number {
  const sorted = args.numbers(0, 1).sort(order);
  const place = args.integer(1);
  const value = sorted[place - 1];
  if (value !== undefined) return value;
  throw new FormulaError("NUM", `Function ${args.name} parameter 2 value ${place} is out of range.`);
}

function rank(args: Arguments): number {
  const value = args.number(0);
  const numbers = args.numbers(1, 2);
  if (!numbers.includes(value)) throw new FormulaError("N_A", `Did not find value '${value}' in RANK evaluation.`);
  const isAscending = args.boolean(2, false);
  return 1 + numbers.filter((other) => (isAscending ? other < value : other > value)).length;
}

function sumProduct(args: Arguments): number {
  const grids = Array.from({ length: args.count }, (_, index) => args.grid(index));
  const [first] = grids;
  if (!first || grids.some(({ height, width }) => height !== first.height || width !== first.width)) {
    throw new FormulaError("VALUE", "Array arguments to SUMPRODUCT are of different size.");
  }
  const products: number[] = [];
  const height = Math.min(...grids.map(({ usedHeight }) => usedHeight));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < first.width; column += 1) products.push(productAt(grids, row, column));
  }
  return add(products);
}

function productAt(grids: readonly Grid[], row: number, column: number): number {
  return grids.reduce((product, grid) => {
    const value = grid.at(row, column);
    if (value instanceof FormulaError) throw value;
    return typeof value === "number" ? product * value : 0;
  }, 1);
}
