import { rangeOf } from "../references.ts";
import { Arguments } from "./arguments.ts";
import { broadcast, intersected } from "./broadcast.ts";
import { functionNamed } from "./catalogue/registry.ts";
import { SheetCells } from "./cell-range.ts";
import type { Environment } from "./environment.ts";
import { FormulaError, orError } from "./formula-error.ts";
import type { EagerFunction, FormulaFunction } from "./formula-function.ts";
import { Grid, gridOf, Lambda, type Value } from "./formula-value.ts";
import { arrayOf } from "./literal-array.ts";
import type { Node } from "./syntax.ts";

/** Works a formula out; an error is a value like any other. */
export function evaluate(node: Node, environment: Environment): Value {
  return orError(() => EVALUATORS[node.kind](node as never, environment));
}

type Evaluators = { readonly [K in Node["kind"]]: (node: Extract<Node, { kind: K }>, env: Environment) => Value };

const EVALUATORS: Evaluators = {
  number: ({ value }) => value,
  text: ({ value }) => value,
  omitted: () => null,
  error: ({ type, message }) => new FormulaError(type, message),
  reference: ({ reference }, { book, place }) => book.cellsOf(rangeOf(reference), book.sheetOf(reference, place)),
  name: named,
  call,
  apply: ({ callee, args }, environment) => {
    const lambda = evaluate(callee, environment);
    if (!(lambda instanceof Lambda)) throw new FormulaError("ERROR", "Formula parse error.");
    return lambda.call(args.map((arg) => evaluate(arg, environment)));
  },
  array: ({ rows }, environment) =>
    arrayOf(rows.map((row) => row.map((node) => gridOf(evaluate(node, { ...environment, arrays: true }))))),
  span: ({ from, to }, environment) => spanned(evaluate(from, environment), evaluate(to, environment), environment),
};

function named({ name }: Extract<Node, { kind: "name" }>, { names, book }: Environment): Value {
  const word = name.toUpperCase();
  const local = names.get(word);
  if (local !== undefined) return local;
  const constant = CONSTANTS[word];
  if (constant !== undefined) return constant;
  const range = book.namedRange(word);
  if (range) return range;
  throw new FormulaError("NAME", `Unknown range name: '${word}'.`);
}

const CONSTANTS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false, VRAI: true, FAUX: false };

function call({ name, args }: Extract<Node, { kind: "call" }>, environment: Environment): Value {
  const local = environment.names.get(name);
  if (local instanceof Lambda) return local.call(args.map((arg) => evaluate(arg, environment)));
  const known = functionNamed(name);
  checkCount(name, known, args.length);
  if ("lazy" in known) {
    return known.lazy({ args, environment, evaluate: (node, within = environment) => evaluate(node, within) });
  }
  const within = known.arrays && !environment.arrays ? { ...environment, arrays: true } : environment;
  const values = args.map((arg) => evaluate(arg, within));
  return run(name, known, values, within);
}

/** Calls a function for each cell of the arrays that it takes one value of. */
function run(name: string, known: EagerFunction, values: readonly Value[], environment: Environment): Value {
  const single = values.map((_, index) => known.takes(index) !== "w");
  return broadcast(values, single, environment, (cells) => {
    for (const [index, cell] of cells.entries()) {
      if (cell instanceof FormulaError && known.takes(index) === "s") throw cell;
    }
    return bounded(known.run(new Arguments(name, cells, environment)));
  });
}

function bounded(value: Value): Value {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  throw new FormulaError("NUM", "Numeric value is greater than 1.79769E+308 and cannot be displayed properly.");
}

function checkCount(name: string, { least, most }: FormulaFunction, count: number): void {
  if (count >= least && count <= most) return;
  throw new FormulaError(
    "N_A",
    `Wrong number of arguments to ${name}. Expected ${expectation(least, most)} arguments, but got ${count} arguments.`,
  );
}

function expectation(least: number, most: number): string {
  if (least === most) return String(least);
  return most === Number.POSITIVE_INFINITY ? `at least ${least}` : `between ${least} and ${most}`;
}

function spanned(from: Value, to: Value, { book }: Environment): Value {
  if (from instanceof FormulaError) throw from;
  if (to instanceof FormulaError) throw to;
  if (!(from instanceof SheetCells && to instanceof SheetCells))
    throw new FormulaError("N_A", "Argument must be a range.");
  return new SheetCells(book, from.sheet, {
    startRow: Math.min(from.area.startRow, to.area.startRow),
    endRow: Math.max(from.area.endRow, to.area.endRow),
    startColumn: Math.min(from.area.startColumn, to.area.startColumn),
    endColumn: Math.max(from.area.endColumn, to.area.endColumn),
  });
}

/** What a cell shows of a formula: a range that it merely names is met in the cell's own row or column. */
export function resultOf(node: Node, environment: Environment): Value {
  const value = evaluate(node, environment);
  if (value instanceof Lambda) return new FormulaError("N_A", "LAMBDA cannot be shown without being called.");
  const isBare = node.kind === "reference" || node.kind === "name" || node.kind === "span";
  return value instanceof Grid && isBare ? orError(() => intersected(value, environment)) : value;
}
