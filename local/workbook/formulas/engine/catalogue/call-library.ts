import { createRequire } from "node:module";
import type { Arguments } from "../arguments.ts";
import { ERROR_LITERALS } from "../error-literals.ts";
import { dividedByZero, FormulaError } from "../formula-error.ts";
import { Matrix, type Scalar, type Value } from "../formula-value.ts";

/** What `@formulajs/formulajs` answers, as a value of a formula; it is loaded when it is first asked. */
export function callLibrary(libraryName: string, { name }: Arguments, values: readonly unknown[]): Value {
  library ??= createRequire(import.meta.url)("@formulajs/formulajs") as Library;
  const compute = libraryName.split(".").reduce<unknown>((found, word) => (found as Library)[word], library);
  const switchAt = CUMULATIVE[name];
  const given = switchAt === undefined ? values : values.toSpliced(switchAt, 0, true);
  return resultFrom(name, attempted(compute as Compute, given));
}

type Library = Readonly<Record<string, unknown>>;
type Compute = (...args: readonly unknown[]) => unknown;

let library: Library | undefined;

/** Names of Sheets that always add up, and the place where the library wants to be told so. */
const CUMULATIVE: Readonly<Record<string, number>> = { NORMSDIST: 1, LOGNORMDIST: 3, BETADIST: 3 };

/** Some functions of the library throw where they should refuse: `FACT(-1)` calls itself for ever. */
function attempted(compute: Compute, args: readonly unknown[]): unknown {
  try {
    return compute(...args);
  } catch {
    return Number.NaN;
  }
}

function resultFrom(name: string, result: unknown): Value {
  if (!Array.isArray(result)) return scalarOf(name, result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((cell) => scalarOf(name, cell)));
  return name === "LINEST" || name === "LOGEST" ? new Matrix([rows.flat()]) : new Matrix(rows);
}

/** Statistics have no value where there is too little to divide by, other functions where a number is out of bounds. */
function scalarOf(name: string, result: unknown): Scalar {
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (typeof result === "number" && Number.isFinite(result)) return result;
  const type = result instanceof Error ? (ERROR_LITERALS[result.message]?.type ?? "VALUE") : "NUM";
  if (type === "DIVIDE_BY_ZERO" || STATISTICS.has(name)) return dividedByZero(name);
  return new FormulaError(type, `Function ${name} has no result for these values.`);
}

const STATISTICS: ReadonlySet<string> = new Set(
  "CORREL PEARSON RSQ SLOPE INTERCEPT STEYX FORECAST FORECAST.LINEAR SKEW SKEW.P KURT T.TEST TTEST Z.TEST ZTEST".split(
    " ",
  ),
);
