import { createRequire } from "node:module";
import type { Arguments } from "../arguments.ts";
import { dividedByZero, type ErrorType, FormulaError } from "../formula-error.ts";
import { define, type EagerFunction, type FunctionTable } from "../formula-function.ts";
import { columnOf, Matrix, type Scalar, type Value } from "../formula-value.ts";

/** Those that take one number. */
const SINGLE = words(`
ABS SIGN INT EXP EVEN ODD ISEVEN ISODD FACT FACTDOUBLE SQRTPI DEGREES RADIANS SIN COS TAN ASIN ACOS ATAN SINH COSH TANH ASINH
ACOSH ATANH COT COTH ACOT ACOTH CSC CSCH SEC SECH ERF.PRECISE ERFC ERFC.PRECISE FISHER FISHERINV GAMMA GAMMALN
GAMMALN.PRECISE GAUSS NORM.S.INV NORMSDIST NORMSINV PHI MUNIT`);

/** Those that take several, or a switch among them. */
const NUMERIC = words(`
COMBIN COMBINA PERMUT PERMUTATIONA ATAN2 BASE ROMAN BITAND BITOR BITXOR BITLSHIFT BITRSHIFT DELTA ERF GESTEP CUMIPMT CUMPRINC
DB DDB DISC DOLLARDE DOLLARFR EFFECT FV IPMT ISPMT NOMINAL NPER PDURATION PMT PPMT PRICEDISC PV RATE RRI SLN SYD TBILLEQ
TBILLPRICE TBILLYIELD YEARFRAC DAYS360 CEILING.MATH CEILING.PRECISE FLOOR.MATH FLOOR.PRECISE ISO.CEILING BETA.DIST BETA.INV
BETADIST BETAINV BINOM.DIST BINOM.INV BINOMDIST CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHIDIST CHIINV CONFIDENCE
CONFIDENCE.NORM CONFIDENCE.T CRITBINOM EXPON.DIST EXPONDIST F.DIST F.DIST.RT F.INV F.INV.RT FDIST FINV GAMMA.DIST GAMMA.INV
GAMMADIST GAMMAINV HYPGEOMDIST LOGNORM.DIST LOGNORM.INV LOGNORMDIST LOGINV NEGBINOM.DIST NEGBINOMDIST NORM.DIST NORM.INV
NORM.S.DIST NORMDIST NORMINV POISSON POISSON.DIST STANDARDIZE T.DIST.2T T.DIST.RT T.INV T.INV.2T TDIST TINV WEIBULL
WEIBULL.DIST`);

/** Those that read units, digits and complex numbers in texts. */
const TEXTUAL = words(`
DECIMAL ARABIC BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX CONVERT
COMPLEX IMABS IMAGINARY IMARGUMENT IMCONJUGATE IMCOS IMCOSH IMCOT IMCSC IMCSCH IMDIV IMEXP IMLN IMLOG10 IMLOG2 IMPOWER IMPRODUCT
IMREAL IMSEC IMSECH IMSIN IMSINH IMSQRT IMSUB IMSUM IMTAN`);

/** Those that take all the numbers of their arguments as one list. */
const LISTS = words(`
GCD LCM MULTINOMIAL SUMSQ PRODUCT MEDIAN AVEDEV DEVSQ GEOMEAN HARMEAN KURT MODE MODE.MULT MODE.SNGL SKEW SKEW.P STDEV STDEV.P STDEV.S STDEVP VAR
VAR.P VAR.S VARP STDEVA STDEVPA VARA VARPA`);

/** Those that take lists beside single values. */
const MIXED = words(`
CORREL COVAR COVARIANCE.P COVARIANCE.S FORECAST FORECAST.LINEAR FREQUENCY GROWTH INTERCEPT LINEST LOGEST PEARSON PERCENTILE
PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PROB QUARTILE QUARTILE.EXC QUARTILE.INC RANK.AVG
RSQ SLOPE STEYX TREND TRIMMEAN T.TEST TTEST Z.TEST ZTEST CHITEST CHISQ.TEST IRR MIRR NPV XIRR XNPV FVSCHEDULE SERIESSUM
SUMX2MY2 SUMX2PY2 SUMXMY2`);

/**
 * The functions that `@formulajs/formulajs` works out as Sheets does; it is loaded when one is first called. Its functions
 * of days stay out, because their results hang on the machine's own time zone, and so do F.TEST and T.DIST, which it
 * confuses with others.
 */
export const TAIL: FunctionTable = {
  ...table(SINGLE, (name) => define("s", (args) => call(name, [args.number(0)]))),
  ...table(NUMERIC, (name) => define("s(s)", (args) => call(name, each(args, numeric)))),
  ...table(TEXTUAL, (name) => define("s(s)", (args) => call(name, each(args, scalar)))),
  ...table(LISTS, (name) => define("w(w)", (args) => call(name, listFor(name, args)))),
  ...table(MIXED, (name) => define("w(w)", (args) => call(name, each(args, listOrScalar)))),
};

function table(names: readonly string[], functionFor: (name: string) => EagerFunction): FunctionTable {
  return Object.fromEntries(names.map((name) => [name, functionFor(name)]));
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const each = (args: Arguments, read: (args: Arguments, index: number) => unknown): unknown[] =>
  Array.from({ length: args.count }, (_, index) => read(args, index));

/** TRUE stays what it is, for those that take a switch. */
function numeric(args: Arguments, index: number): number | boolean {
  const value = args.scalar(index);
  return typeof value === "boolean" ? value : args.number(index);
}

const scalar = (args: Arguments, index: number): Scalar => args.scalar(index) ?? 0;

function listOrScalar(args: Arguments, index: number): unknown {
  const grid = args.grid(index);
  return grid.height === 1 && grid.width === 1 ? scalar(args, index) : grid.numbers();
}

/** Where the library answers although there are too few numbers, Sheets does not. */
function listFor(name: string, args: Arguments): readonly number[] {
  const numbers = name.endsWith("A") ? args.everyNumber() : args.numbers();
  if (name.startsWith("MODE") && new Set(numbers).size === numbers.length) {
    throw new FormulaError("N_A", `Function ${name} has no value that comes more than once.`);
  }
  const least = name.includes("P") ? 1 : 2;
  if (/^(?:STDEV|VAR)/.test(name) && numbers.length < least) throw dividedByZero(name);
  if (name === "MEDIAN" && numbers.length === 0) throw new FormulaError("NUM", "MEDIAN has no valid input data.");
  return numbers;
}

/** Where the library lacks a name of Sheets or gives it another meaning: its own name for that. */
const LIBRARY_NAMES: Readonly<Record<string, string>> = {
  CONFIDENCE: "CONFIDENCE.NORM",
  POISSON: "POISSON.DIST",
  WEIBULL: "WEIBULL.DIST",
  MODE: "MODE.SNGL",
  STDEV: "STDEV.S",
  VAR: "VAR.S",
  STDEVA: "STDEV.S",
  STDEVPA: "STDEV.P",
  VARA: "VAR.S",
  VARPA: "VAR.P",
  PERCENTILE: "PERCENTILE.INC",
  PERCENTRANK: "PERCENTRANK.INC",
  QUARTILE: "QUARTILE.INC",
  "FORECAST.LINEAR": "FORECAST",
  "ERF.PRECISE": "ERF",
  "ERFC.PRECISE": "ERFC",
  CHIDIST: "CHISQ.DIST.RT",
  CHIINV: "CHISQ.INV.RT",
  FDIST: "F.DIST.RT",
  FINV: "F.INV.RT",
  TINV: "T.INV.2T",
};

/** Older names of Sheets that always add up: where the library's newer one wants to be told so. */
const CUMULATIVE: Readonly<Record<string, number>> = { NORMSDIST: 1, LOGNORMDIST: 3, BETADIST: 3 };

type Library = Readonly<Record<string, unknown>>;
let library: Library | undefined;

function call(name: string, args: readonly unknown[]): Value {
  library ??= createRequire(import.meta.url)("@formulajs/formulajs") as Library;
  const words = (LIBRARY_NAMES[name] ?? name).split(".");
  const compute = words.reduce<unknown>((found, word) => (found as Library)[word], library) as Compute;
  const switchAt = CUMULATIVE[name];
  return resultFrom(name, attempted(compute, switchAt === undefined ? args : args.toSpliced(switchAt, 0, true)));
}

type Compute = (...args: readonly unknown[]) => unknown;

/** Some functions of the library throw where they should refuse: `FACT(-1)` calls itself for ever. */
function attempted(compute: Compute, args: readonly unknown[]): unknown {
  try {
    return compute(...args);
  } catch {
    return Number.NaN;
  }
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
  const type = result instanceof Error ? (TYPES[result.message] ?? "VALUE") : FAILURES.get(name);
  if (type === "DIVIDE_BY_ZERO") return dividedByZero(name);
  return new FormulaError(type ?? "NUM", `Function ${name} has no result for these values.`);
}

/** What no number at all means: statistics of too few values divide by zero. */
const FAILURES: ReadonlyMap<string, ErrorType> = new Map([...LISTS, ...MIXED].map((name) => [name, "DIVIDE_BY_ZERO"]));
