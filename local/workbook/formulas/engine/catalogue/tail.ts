import type { Arguments } from "../arguments.ts";
import { dividedByZero, FormulaError } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import type { Scalar } from "../formula-value.ts";
import { callLibrary } from "./call-library.ts";

/**
 * Those that take one number. `=` leads to the library's own name, where it has none for it or means something else.
 */
const SINGLE = `
ABS SIGN INT EXP EVEN ODD ISEVEN ISODD FACT FACTDOUBLE SQRTPI DEGREES RADIANS SIN COS TAN ASIN ACOS ATAN SINH COSH
TANH ASINH ACOSH ATANH COT COTH ACOT ACOTH CSC CSCH SEC SECH ERF.PRECISE=ERF ERFC ERFC.PRECISE=ERFC FISHER FISHERINV
GAMMA GAMMALN GAMMALN.PRECISE GAUSS NORM.S.INV NORMSDIST NORMSINV PHI`;

/** Those that take several, or a switch among them. */
const NUMERIC = `
COMBIN COMBINA PERMUT PERMUTATIONA ATAN2 BASE ROMAN BITAND BITOR BITXOR BITLSHIFT BITRSHIFT DELTA ERF GESTEP CUMIPMT
CUMPRINC DB DDB DISC DOLLARDE DOLLARFR EFFECT FV IPMT ISPMT NOMINAL NPER PDURATION PMT PPMT PRICEDISC PV RATE RRI SLN
SYD TBILLEQ TBILLPRICE TBILLYIELD YEARFRAC DAYS360 CEILING.MATH CEILING.PRECISE FLOOR.MATH FLOOR.PRECISE ISO.CEILING
BETA.DIST BETA.INV BETADIST BETAINV BINOM.DIST BINOM.INV BINOMDIST CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
CHIDIST=CHISQ.DIST.RT CHIINV=CHISQ.INV.RT CONFIDENCE=CONFIDENCE.NORM CONFIDENCE.NORM CONFIDENCE.T CRITBINOM
EXPON.DIST EXPONDIST F.DIST F.DIST.RT F.INV F.INV.RT FDIST=F.DIST.RT FINV=F.INV.RT GAMMA.DIST GAMMA.INV GAMMADIST
GAMMAINV HYPGEOMDIST LOGNORM.DIST LOGNORM.INV LOGNORMDIST LOGINV NEGBINOM.DIST NEGBINOMDIST NORM.DIST NORM.INV
NORM.S.DIST NORMDIST NORMINV POISSON=POISSON.DIST POISSON.DIST STANDARDIZE T.DIST.2T T.DIST.RT T.INV T.INV.2T TDIST
TINV=T.INV.2T WEIBULL=WEIBULL.DIST WEIBULL.DIST`;

/** Those that read units, digits and complex numbers in texts. */
const TEXTUAL = `
DECIMAL ARABIC BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX
CONVERT COMPLEX IMABS IMAGINARY IMARGUMENT IMCONJUGATE IMCOS IMCOSH IMCOT IMCSC IMCSCH IMDIV IMEXP IMLN IMLOG10
IMLOG2 IMPOWER IMPRODUCT IMREAL IMSEC IMSECH IMSIN IMSINH IMSQRT IMSUB IMSUM IMTAN`;

/** Those that take all the numbers of their arguments as one list. */
const LISTS = `
GCD LCM MULTINOMIAL SUMSQ PRODUCT MEDIAN AVEDEV DEVSQ GEOMEAN HARMEAN KURT MODE=MODE.SNGL MODE.MULT MODE.SNGL SKEW
SKEW.P STDEV=STDEV.S STDEV.P STDEV.S STDEVP VAR=VAR.S VAR.P VAR.S VARP STDEVA=STDEV.S STDEVPA=STDEV.P VARA=VAR.S
VARPA=VAR.P`;

/** Those that take lists beside single values. */
const MIXED = `
CORREL COVAR COVARIANCE.P COVARIANCE.S FORECAST FORECAST.LINEAR=FORECAST FREQUENCY GROWTH INTERCEPT LINEST LOGEST
PEARSON PERCENTILE=PERCENTILE.INC PERCENTILE.EXC PERCENTILE.INC PERCENTRANK=PERCENTRANK.INC PERCENTRANK.EXC
PERCENTRANK.INC PROB QUARTILE=QUARTILE.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RSQ SLOPE STEYX TREND TRIMMEAN T.TEST
TTEST Z.TEST ZTEST CHITEST CHISQ.TEST IRR MIRR NPV XIRR XNPV FVSCHEDULE SERIESSUM SUMX2MY2 SUMX2PY2 SUMXMY2`;

/**
 * The functions that `@formulajs/formulajs` works out as Sheets does; it is loaded when one is first called. Its functions
 * of days stay out, because their results hang on the machine's own time zone, and so do F.TEST and T.DIST, which it
 * confuses with others.
 */
export const TAIL: FunctionTable = {
  ...table(SINGLE, "s", (args) => [args.number(0)]),
  ...table("MUNIT", "s", (args) => [args.size(0, args.atLeast(0, 1))]),
  ...table(NUMERIC, "s(s)", (args) => each(args, numeric)),
  ...table(TEXTUAL, "s(s)", (args) => each(args, scalar)),
  ...table(LISTS, "w(w)", listFor),
  ...table(MIXED, "w(w)", (args) => each(args, listOrScalar)),
};

function table(names: string, signature: string, read: (args: Arguments) => readonly unknown[]): FunctionTable {
  const entries = names
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [name = "", libraryName = name] = entry.split("=");
      return [name, define(signature, (args) => callLibrary(libraryName, args, read(args)))];
    });
  return Object.fromEntries(entries) as FunctionTable;
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
function listFor(args: Arguments): readonly number[] {
  const { name } = args;
  const numbers = name.endsWith("A") ? args.everyNumber() : args.numbers();
  if (name.startsWith("MODE") && new Set(numbers).size === numbers.length) {
    throw new FormulaError("N_A", `Function ${name} has no value that comes more than once.`);
  }
  const least = name.includes("P") ? 1 : 2;
  if (/^(?:STDEV|VAR)/.test(name) && numbers.length < least) throw dividedByZero(name);
  if (name === "MEDIAN" && numbers.length === 0) throw new FormulaError("NUM", "MEDIAN has no valid input data.");
  return numbers;
}
