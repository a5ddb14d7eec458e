import type { Arguments } from "../arguments.ts";
import { dividedByZero, FormulaError, orError } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import type { Grid, Scalar } from "../formula-value.ts";
import { add } from "./add.ts";
import { keyOf } from "./key-of.ts";

/** Functions that make one value of many: support.google.com/docs/table/25273, Math and Statistical. */
export const AGGREGATES: FunctionTable = {
  SUM: define("(w)", (args) => add(args.numbers())),
  SUMSQ: define("(w)", (args) => add(args.numbers().map((value) => value * value))),
  PRODUCT: define("(w)", (args) => args.numbers().reduce((product, value) => product * value, 1)),
  COUNT: define("(w)", (args) => count(args, (value) => typeof value === "number")),
  COUNTA: define("(w)", (args) => args.values().length),
  COUNTBLANK: define("(w)", countBlank),
  COUNTUNIQUE: define("(w)", (args) => new Set(args.values().map(keyOf)).size),
  AVERAGE: define("w(w)", (args) => mean(args, args.numbers())),
  AVERAGEA: define("w(w)", (args) => mean(args, args.values().map(asNumber))),
  MIN: define("w(w)", (args) => extreme(args.numbers(), Math.min)),
  MAX: define("w(w)", (args) => extreme(args.numbers(), Math.max)),
  MINA: define("w(w)", (args) => extreme(args.values().map(asNumber), Math.min)),
  MAXA: define("w(w)", (args) => extreme(args.values().map(asNumber), Math.max)),
  MEDIAN: define("w(w)", median),
  LARGE: define("ws", (args) => nth(args, (a, b) => b - a)),
  SMALL: define("ws", (args) => nth(args, (a, b) => a - b)),
  RANK: define("sw[s]", rank),
  "RANK.EQ": define("sw[s]", rank),
  SUMPRODUCT: define("!w(w)", sumProduct),
  SUBTOTAL: define("sw(w)", subtotal),
};

const SUBTOTALS = ["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV", "STDEVP", "SUM", "VAR", "VARP"];

function subtotal(args: Arguments): number {
  const code = args.integer(0) % 100;
  const numbers = args.numbers(1);
  switch (SUBTOTALS[code - 1]) {
    case "AVERAGE":
      return mean(args, numbers);
    case "COUNT":
      return numbers.length;
    case "COUNTA":
      return args.values(1).length;
    case "MAX":
      return extreme(numbers, Math.max);
    case "MIN":
      return extreme(numbers, Math.min);
    case "PRODUCT":
      return numbers.reduce((product, value) => product * value, 1);
    case "SUM":
      return add(numbers);
    case "STDEV":
      return Math.sqrt(variance(numbers, 1));
    case "STDEVP":
      return Math.sqrt(variance(numbers, 0));
    case "VAR":
      return variance(numbers, 1);
    case "VARP":
      return variance(numbers, 0);
    default:
      throw new FormulaError(
        "VALUE",
        `Function SUBTOTAL parameter 1 value is ${args.integer(0)}. It is not a valid function code.`,
      );
  }
}

function variance(numbers: readonly number[], lost: 0 | 1): number {
  if (numbers.length <= lost) throw dividedByZero("SUBTOTAL");
  const average = add(numbers) / numbers.length;
  return add(numbers.map((value) => (value - average) ** 2)) / (numbers.length - lost);
}

function count(args: Arguments, counts: (value: Scalar) => boolean): number {
  let total = 0;
  for (let index = 0; index < args.count; index += 1) {
    const value = args.value(index);
    if (typeof value === "string" || typeof value === "boolean") total += isNumeric(args, index) ? 1 : 0;
    else args.grid(index).each((cell) => (total += counts(cell) ? 1 : 0));
  }
  return total;
}

function isNumeric(args: Arguments, index: number): boolean {
  return typeof orError(() => args.number(index)) === "number";
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

function asNumber(value: Scalar): number {
  if (value instanceof FormulaError) throw value;
  return typeof value === "string" ? 0 : Number(value);
}

function mean({ name }: Arguments, numbers: readonly number[]): number {
  if (numbers.length === 0) throw dividedByZero(name);
  return add(numbers) / numbers.length;
}

const extreme = (numbers: readonly number[], choose: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce((best, value) => choose(best, value));

function median(args: Arguments): number {
  const sorted = args.numbers().sort((a, b) => a - b);
  if (sorted.length === 0) throw new FormulaError("NUM", "MEDIAN has no valid input data.");
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  return (low + (sorted[Math.floor(middle)] ?? low)) / 2;
}

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
