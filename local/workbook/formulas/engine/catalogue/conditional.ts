import type { Arguments } from "../arguments.ts";
import { FormulaError } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import type { Grid, Scalar } from "../formula-value.ts";
import { add } from "./add.ts";
import { extreme, mean } from "./aggregates.ts";
import { type Criterion, criterionOf } from "./criteria.ts";

/** Functions over the cells that meet criteria: support.google.com/docs/answer/3238496 (SUMIFS) and its kin. */
export const CONDITIONAL: FunctionTable = {
  COUNTIF: define("ws", (args) => selected(args, pairsFrom(args, 0)).length),
  COUNTIFS: define("ws(ws)", (args) => selected(args, pairsFrom(args, 0)).length),
  SUMIF: define("ws[w]", (args) => add(numbersWhere(args, pairsFrom(args, 0, 2), args.count > 2 ? 2 : 0))),
  SUMIFS: define("wws(ws)", (args) => add(numbersWhere(args, pairsFrom(args, 1), 0))),
  AVERAGEIF: define("ws[w]", (args) => mean(args, numbersWhere(args, pairsFrom(args, 0, 2), args.count > 2 ? 2 : 0))),
  AVERAGEIFS: define("wws(ws)", (args) => mean(args, numbersWhere(args, pairsFrom(args, 1), 0))),
  MINIFS: define("wws(ws)", (args) => extreme(numbersWhere(args, pairsFrom(args, 1), 0), Math.min)),
  MAXIFS: define("wws(ws)", (args) => extreme(numbersWhere(args, pairsFrom(args, 1), 0), Math.max)),
  COUNTUNIQUEIFS: define("wws(ws)", (args) => {
    const values = args.grid(0);
    const places = selected(args, pairsFrom(args, 1));
    return new Set(places.map(([row, column]) => values.at(row, column)).filter((value) => value !== null)).size;
  }),
};

type Pair = { readonly grid: Grid; readonly meets: Criterion };

function pairsFrom(args: Arguments, from: number, to = args.count): Pair[] {
  const pairs: Pair[] = [];
  for (let index = from; index + 1 < to + ((to - from) % 2); index += 2) {
    pairs.push({ grid: args.grid(index), meets: criterionOf(args.raw(index + 1), args.book) });
  }
  return pairs;
}

function selected({ name }: Arguments, pairs: readonly Pair[]): (readonly [row: number, column: number])[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const { height, width } = first.grid;
  if (pairs.some(({ grid }) => grid.height !== height || grid.width !== width)) throw differentSizes(name);
  const places: (readonly [number, number])[] = [];
  // Past the last row that holds anything, only a criterion that a blank meets can be met.
  const last = pairs.every(({ meets }) => meets(null)) ? height : Math.max(...pairs.map(({ grid }) => grid.usedHeight));
  for (let row = 0; row < last; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (pairs.every(({ grid, meets }) => meets(grid.at(row, column)))) places.push([row, column]);
    }
  }
  return places;
}

function numbersWhere(args: Arguments, pairs: readonly Pair[], valuesAt: number): number[] {
  const values = args.grid(valuesAt);
  const first = pairs[0]?.grid;
  const isLoose = args.name === "SUMIF" || args.name === "AVERAGEIF";
  if (first && !isLoose && (values.height !== first.height || values.width !== first.width)) {
    throw differentSizes(args.name);
  }
  return selected(args, pairs).flatMap(([row, column]) => numberOf(values.at(row, column)));
}

function numberOf(value: Scalar): number[] {
  if (value instanceof FormulaError) throw value;
  return typeof value === "number" ? [value] : [];
}

const differentSizes = (name: string): FormulaError =>
  new FormulaError("VALUE", `Array arguments to ${name} are of different size.`);
