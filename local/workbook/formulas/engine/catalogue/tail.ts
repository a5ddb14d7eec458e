import { createRequire } from "node:module";
import type { Arguments } from "../arguments.ts";
import { type ErrorType, FormulaError } from "../formula-error.ts";
import { define, type FormulaFunction } from "../formula-function.ts";
import { columnOf, type Grid, Matrix, type Scalar, type Value } from "../formula-value.ts";

/** Those that take single values. */
const SCALARS = words(`
GCD LCM FACT FACTDOUBLE COMBIN COMBINA PERMUT PERMUTATIONA MULTINOMIAL SQRTPI DEGREES RADIANS SIN COS TAN ASIN ACOS ATAN
ATAN2 SINH COSH TANH ASINH ACOSH ATANH COT COTH ACOT ACOTH CSC CSCH SEC SECH BASE DECIMAL ARABIC ROMAN BIN2DEC BIN2HEX
BIN2OCT DEC2BIN DEC2HEX DEC2OCT HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX BITAND BITOR BITXOR BITLSHIFT BITRSHIFT
COMPLEX IMABS IMAGINARY IMARGUMENT IMCONJUGATE IMCOS IMDIV IMEXP IMLN IMLOG10 IMLOG2 IMPOWER IMREAL IMSIN IMSQRT IMSUB
IMTAN CONVERT DELTA ERF ERFC GESTEP CUMIPMT CUMPRINC DB DDB DISC DOLLARDE DOLLARFR EFFECT FV IPMT ISPMT NOMINAL NPER
PDURATION PMT PPMT PRICEDISC PV RATE RRI SLN SYD TBILLEQ TBILLPRICE TBILLYIELD YEARFRAC DAYS360 CEILING.MATH
CEILING.PRECISE FLOOR.MATH FLOOR.PRECISE BETA.DIST BETA.INV BETADIST BETAINV BINOM.DIST BINOM.INV BINOMDIST CHISQ.DIST
CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHIDIST CHIINV CONFIDENCE CONFIDENCE.NORM CONFIDENCE.T CRITBINOM EXPON.DIST EXPONDIST
F.DIST F.DIST.RT F.INV F.INV.RT FDIST FINV FISHER FISHERINV GAMMA GAMMA.DIST GAMMA.INV GAMMADIST GAMMAINV GAMMALN GAUSS
HYPGEOM.DIST HYPGEOMDIST LOGNORM.DIST LOGNORM.INV LOGNORMDIST LOGINV NEGBINOM.DIST NEGBINOMDIST NORM.DIST NORM.INV
NORM.S.DIST NORM.S.INV NORMDIST NORMINV NORMSDIST NORMSINV PHI POISSON POISSON.DIST STANDARDIZE T.DIST T.DIST.2T T.DIST.RT
T.INV T.INV.2T TDIST TINV WEIBULL WEIBULL.DIST MUNIT`);

/** Those that take all the numbers of their arguments as one list. */
const LISTS = words(`
AVEDEV DEVSQ GEOMEAN HARMEAN KURT MODE MODE.MULT MODE.SNGL SKEW SKEW.P STDEV STDEV.P STDEV.S STDEVP VAR VAR.P VAR.S VARP
STDEVA STDEVPA VARA VARPA`);

/** Those that take lists beside single values. */
const MIXED = words(`
CORREL COVAR COVARIANCE.P COVARIANCE.S FORECAST FORECAST.LINEAR FREQUENCY GROWTH INTERCEPT LINEST LOGEST PEARSON PERCENTILE
PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PROB QUARTILE QUARTILE.EXC QUARTILE.INC RANK.AVG
RSQ SLOPE STEYX TREND TRIMMEAN T.TEST TTEST Z.TEST ZTEST F.TEST FTEST CHITEST CHISQ.TEST IRR MIRR NPV XIRR XNPV FVSCHEDULE
SERIESSUM SUMX2MY2 SUMX2PY2 SUMXMY2`);

/** The long tail of functions, as `@formulajs/formulajs` works them out; it is loaded when one is first called. */
export function tailFunction(name: string): FormulaFunction | undefined {
  if (SCALARS.has(name)) return define("(s)", (args) => call(name, scalarsOf(args)));
  if (LISTS.has(name)) return define("w(w)", (args) => call(name, args.numbers()));
  return MIXED.has(name) ? define("w(w)", (args) => call(name, mixedOf(args))) : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const scalarsOf = (args: Arguments): unknown[] =>
  Array.from({ length: args.count }, (_, index) => numeric(args, index));

/** A text that spells a number is that number, as everywhere in Sheets; other texts stay (`CONVERT`, `COMPLEX`). */
function numeric(args: Arguments, index: number): unknown {
  const value = args.scalar(index);
  return value === null ? 0 : value;
}

const mixedOf = (args: Arguments): unknown[] =>
  Array.from({ length: args.count }, (_, index) => {
    const grid = args.grid(index);
    return grid.height === 1 && grid.width === 1 ? numeric(args, index) : numbersOf(grid);
  });

function numbersOf(grid: Grid): number[] {
  const numbers: number[] = [];
  grid.each((value) => {
    if (value instanceof FormulaError) throw value;
    if (typeof value === "number") numbers.push(value);
  });
  return numbers;
}

/** Where Sheets keeps a function's older name and the library its newer one. */
const LIBRARY_NAMES: Readonly<Record<string, string>> = {
  CONFIDENCE: "CONFIDENCE.NORM",
  POISSON: "POISSON.DIST",
  WEIBULL: "WEIBULL.DIST",
  MODE: "MODE.SNGL",
  STDEV: "STDEV.S",
  VAR: "VAR.S",
  PERCENTILE: "PERCENTILE.INC",
  PERCENTRANK: "PERCENTRANK.INC",
  QUARTILE: "QUARTILE.INC",
  "FORECAST.LINEAR": "FORECAST",
};

type Library = Readonly<Record<string, unknown>>;
let library: Library | undefined;

function call(name: string, args: readonly unknown[]): Value {
  library ??= createRequire(import.meta.url)("@formulajs/formulajs") as Library;
  const words = (LIBRARY_NAMES[name] ?? name).split(".");
  const compute = words.reduce<unknown>((found, word) => (found as Library)[word], library);
  if (typeof compute !== "function") throw new FormulaError("ERROR", `${name} is not computed by the local Google.`);
  return resultFrom(name, compute(...args));
}

function resultFrom(name: string, result: unknown): Value {
  if (Array.isArray(result)) {
    return Array.isArray(result[0])
      ? new Matrix(result.map((row: unknown[]) => row.map((cell) => scalarOf(name, cell))))
      : listOf(name, result);
  }
  return scalarOf(name, result);
}

const listOf = (name: string, result: readonly unknown[]): Matrix => {
  const scalars = result.map((cell) => scalarOf(name, cell));
  return name === "LINEST" || name === "LOGEST" ? new Matrix([scalars]) : columnOf(scalars);
};

const TYPES: Readonly<Record<string, ErrorType>> = {
  "#NUM!": "NUM",
  "#DIV/0!": "DIVIDE_BY_ZERO",
  "#VALUE!": "VALUE",
  "#N/A": "N_A",
  "#REF!": "REF",
};

function scalarOf(name: string, result: unknown): Scalar {
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (typeof result === "number" && Number.isFinite(result)) return result;
  const type = result instanceof Error ? (TYPES[result.message] ?? "VALUE") : "NUM";
  return new FormulaError(type, `Function ${name} has no result for these values.`);
}
