import type { Arguments } from "../arguments.ts";
import { dividedByZero, FormulaError, outOfBounds } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import { Matrix } from "../formula-value.ts";

/** Rounds half away from zero, on the digits that a person would see. */
function roundTo(value: number, places: number, round: (value: number) => number = Math.round): number {
  const scale = 10 ** Math.abs(places);
  const scaled = places >= 0 ? Math.abs(value) * scale : Math.abs(value) / scale;
  const rounded = round(Number(scaled.toPrecision(15)));
  return Math.sign(value) * (places >= 0 ? rounded / scale : rounded * scale);
}

function toMultiple(args: Arguments, round: (value: number) => number): number {
  const [value, factor] = [args.number(0), args.number(1, 1)];
  if (factor === 0) return 0;
  if (value > 0 && factor < 0) throw outOfBounds(args.name, 2, factor, "It should be greater than or equal to 0.");
  return Number((round(Number((value / factor).toPrecision(15))) * factor).toPrecision(15));
}

function modulo(args: Arguments): number {
  const [dividend, divisor] = [args.number(0), args.number(1)];
  if (divisor === 0) throw new FormulaError("DIVIDE_BY_ZERO", "Function MOD parameter 2 cannot be zero.");
  return dividend - divisor * Math.floor(dividend / divisor);
}

/** A quotient of logarithms is 2.9999999999999996 for `LOG(1000)`: the last digits go. */
function logarithm(args: Arguments, base: number): number {
  const value = args.number(0);
  if (value <= 0) throw outOfBounds(args.name, 1, value, "It should be greater than 0.");
  if (base === Math.E) return Math.log(value);
  return Number((Math.log(value) / Math.log(base)).toPrecision(15));
}

function sequence(args: Arguments): Matrix {
  const height = args.size(0, 1);
  const width = args.size(1, height, 1);
  const [start, step] = [args.number(2, 1), args.number(3, 1)];
  return new Matrix(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => start + step * (row * width + column)),
    ),
  );
}

/**
 * Arithmetic on numbers: support.google.com/docs/table/25273, Math. Here is what the library of the long tail rounds,
 * refuses or draws otherwise than Sheets.
 */
export const NUMBERS: FunctionTable = {
  TRUNC: define("s[s]", (args) => roundTo(args.number(0), args.integer(1, 0), Math.floor)),
  ROUND: define("s[s]", (args) => roundTo(args.number(0), args.integer(1, 0))),
  ROUNDUP: define("s[s]", (args) => roundTo(args.number(0), args.integer(1, 0), Math.ceil)),
  ROUNDDOWN: define("s[s]", (args) => roundTo(args.number(0), args.integer(1, 0), Math.floor)),
  MROUND: define("ss", (args) => toMultiple(args, Math.round)),
  CEILING: define("s[s]", (args) => toMultiple(args, Math.ceil)),
  FLOOR: define("s[s]", (args) => toMultiple(args, Math.floor)),
  MOD: define("ss", modulo),
  QUOTIENT: define("ss", (args) => {
    if (args.number(1) === 0) throw dividedByZero("QUOTIENT");
    return Math.trunc(args.number(0) / args.number(1));
  }),
  SQRT: define("s", (args) => Math.sqrt(args.atLeast(0, 0))),
  LN: define("s", (args) => logarithm(args, Math.E)),
  LOG: define("s[s]", (args) => logarithm(args, args.number(1, 10))),
  LOG10: define("s", (args) => logarithm(args, 10)),
  PI: define("", () => Math.PI),
  RAND: define("", (args) => args.book.random()),
  RANDBETWEEN: define("ss", (args) => {
    const [low, high] = [Math.ceil(args.number(0)), Math.floor(args.number(1))];
    return low + Math.floor(args.book.random() * (high - low + 1));
  }),
  RANDARRAY: define("[ss]", (args) => {
    const height = args.size(0, 1, 1);
    const width = args.size(1, height, 1);
    return new Matrix(Array.from({ length: height }, () => Array.from({ length: width }, () => args.book.random())));
  }),
  SEQUENCE: define("s[sss]", sequence),
};
