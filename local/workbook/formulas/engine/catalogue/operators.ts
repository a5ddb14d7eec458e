import type { Arguments } from "../arguments.ts";
import { compare } from "../coerce.ts";
import { FormulaError } from "../formula-error.ts";
import { define, type EagerFunction, type FunctionTable } from "../formula-function.ts";

/** The operators under the names that Sheets gives them as functions, and in error messages. */
export const OPERATORS: FunctionTable = {
  ADD: define("ss", (args) => args.number(0) + args.number(1)),
  MINUS: define("ss", (args) => args.number(0) - args.number(1)),
  MULTIPLY: define("ss", (args) => args.number(0) * args.number(1)),
  DIVIDE: define("ss", divide),
  POW: define("ss", power),
  POWER: define("ss", power),
  UMINUS: define("s", (args) => -args.number(0)),
  UPLUS: define("s", (args) => args.scalar(0)),
  UNARY_PERCENT: define("s", (args) => args.number(0) / 100),
  CONCAT: define("ss", (args) => args.text(0) + args.text(1)),
  EQ: comparing((order) => order === 0),
  NE: comparing((order) => order !== 0),
  LT: comparing((order) => order < 0),
  LTE: comparing((order) => order <= 0),
  GT: comparing((order) => order > 0),
  GTE: comparing((order) => order >= 0),
  ISBETWEEN: define("sss[ss]", (args) => {
    const low = compare(args.scalar(0), args.scalar(1));
    const high = compare(args.scalar(0), args.scalar(2));
    return (args.boolean(3, true) ? low >= 0 : low > 0) && (args.boolean(4, true) ? high <= 0 : high < 0);
  }),
};

function divide(args: Arguments): number {
  const [dividend, divisor] = [args.number(0), args.number(1)];
  if (divisor === 0) throw new FormulaError("DIVIDE_BY_ZERO", "Function DIVIDE parameter 2 cannot be zero.");
  return dividend / divisor;
}

function power(args: Arguments): number {
  const [base, exponent] = [args.number(0), args.number(1)];
  const result = base ** exponent;
  if (Number.isFinite(result)) return result;
  throw new FormulaError("NUM", `${args.name} evaluates to an imaginary number or a number that is too large.`);
}

function comparing(holds: (order: number) => boolean): EagerFunction {
  return define("ss", (args) => holds(compare(args.scalar(0), args.scalar(1))));
}
