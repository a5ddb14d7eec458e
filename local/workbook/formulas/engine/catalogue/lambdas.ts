import type { Arguments } from "../arguments.ts";
import type { Environment } from "../environment.ts";
import { FormulaError } from "../formula-error.ts";
import { define, type FunctionTable, type LazyCall, lazily } from "../formula-function.ts";
import { type Grid, gridOf, Lambda, Matrix, type Scalar, type Value } from "../formula-value.ts";
import type { Node } from "../syntax.ts";

/** Functions that are given functions: support.google.com/docs/answer/12508718 (LAMBDA). */
export const LAMBDAS: FunctionTable = {
  LET: lazily(3, Number.POSITIVE_INFINITY, letNames),
  LAMBDA: lazily(1, Number.POSITIVE_INFINITY, lambda),
  MAP: define("!w(w)", map),
  REDUCE: define("!www", (args) => {
    let value = args.value(0);
    for (const cell of args.grid(1).flat()) value = args.lambda(2).call([value, cell]);
    return value;
  }),
  SCAN: define("!www", (args) => {
    let value = args.value(0);
    return eachCell(args.grid(1), (cell) => {
      value = args.lambda(2).call([value, cell]);
      return value;
    });
  }),
  BYROW: define(
    "!ww",
    (args) =>
      new Matrix(
        args
          .grid(0)
          .rows()
          .map((row) => [single(args.lambda(1).call([new Matrix([row])]))]),
      ),
  ),
  BYCOL: define("!ww", (args) => {
    const grid = args.grid(0);
    const columns = Array.from(
      { length: grid.width },
      (_, column) => new Matrix(grid.column(column).map((value) => [value])),
    );
    return new Matrix([columns.map((column) => single(args.lambda(1).call([column])))]);
  }),
  MAKEARRAY: define("!www", (args) => {
    const height = args.size(0, 1);
    const width = args.size(1, height);
    return new Matrix(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) => single(args.lambda(2).call([row + 1, column + 1]))),
      ),
    );
  }),
};

function letNames({ args, environment, evaluate }: LazyCall): Value {
  if (args.length % 2 === 0)
    throw new FormulaError("N_A", "Wrong number of arguments to LET. Expected an odd number of arguments.");
  let within = environment;
  for (let index = 0; index + 1 < args.length; index += 2) {
    const value = evaluate(args[index + 1] ?? { kind: "omitted" }, within);
    within = withNames(within, [[nameOf(args[index]), value]]);
  }
  return evaluate(args.at(-1) ?? { kind: "omitted" }, within);
}

function lambda({ args, environment, evaluate }: LazyCall): Lambda {
  const names = args.slice(0, -1).map(nameOf);
  const body = args.at(-1) ?? { kind: "omitted" };
  return new Lambda(names.length, (values) => {
    if (values.length !== names.length) {
      throw new FormulaError(
        "N_A",
        `Wrong number of arguments to LAMBDA. Expected ${names.length} arguments, but got ${values.length} arguments.`,
      );
    }
    return evaluate(
      body,
      withNames(
        environment,
        names.map((name, index) => [name, values[index] ?? null]),
      ),
    );
  });
}

const withNames = (environment: Environment, named: readonly (readonly [string, Value])[]): Environment => ({
  ...environment,
  names: new Map([...environment.names, ...named]),
});

function nameOf(node: Node | undefined): string {
  if (node?.kind === "name") return node.name.toUpperCase();
  throw new FormulaError("NAME", "An argument's name is a word that is not a cell.");
}

function map(args: Arguments): Value {
  const grids = Array.from({ length: args.count - 1 }, (_, index) => args.grid(index));
  const [first] = grids;
  if (!first)
    throw new FormulaError(
      "N_A",
      "Wrong number of arguments to MAP. Expected at least 2 arguments, but got 1 arguments.",
    );
  return eachCell(first, (_, row, column) =>
    args.lambda(args.count - 1).call(grids.map((grid) => grid.at(row, column))),
  );
}

const eachCell = (grid: Grid, change: (cell: Scalar, row: number, column: number) => Value): Matrix =>
  new Matrix(grid.rows().map((cells, row) => cells.map((cell, column) => single(change(cell, row, column)))));

function single(value: Value): Scalar {
  const grid = gridOf(value);
  if (grid.height === 1 && grid.width === 1) return grid.at(0, 0);
  return new FormulaError("VALUE", "Single value expected. Nested array results are not supported.");
}
