import type { Arguments } from "../arguments.ts";
import { SheetCells } from "../cell-range.ts";
import { FormulaError } from "../formula-error.ts";
import { define, type EagerFunction, type FunctionTable } from "../formula-function.ts";
import type { Scalar } from "../formula-value.ts";

/** What a value is, and as what it shows: support.google.com/docs/table/25273, Info and Parser. */
export const KINDS: FunctionTable = {
  ISBLANK: define("e", (args) => args.raw(0) === null && !holdsFormula(args)),
  ISERROR: asks((value) => value instanceof FormulaError),
  ISERR: asks((value) => value instanceof FormulaError && value.type !== "N_A"),
  ISNA: asks((value) => value instanceof FormulaError && value.type === "N_A"),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISEMAIL: asks((value) => typeof value === "string" && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value)),
  ISURL: asks((value) => typeof value === "string" && /^(https?:\/\/|ftp:\/\/|mailto:)?[\w-]+(\.[\w-]+)+/i.test(value)),
  ISDATE: define("w", isDate),
  NA: define("", () => {
    throw new FormulaError("N_A", "Did not find value.");
  }),
  TO_DATE: kept(),
  TO_DOLLARS: kept(),
  TO_PERCENT: kept(),
  TO_PURE_NUMBER: kept(),
  TYPE: define("w", (args) => (args.grid(0).height * args.grid(0).width > 1 ? 64 : typeOf(args.raw(0)))),
  "ERROR.TYPE": define("e", (args) => {
    const value = args.raw(0);
    if (value instanceof FormulaError) return ERRORS.indexOf(value.type) + 1;
    throw new FormulaError("N_A", "Function ERROR.TYPE parameter 1 is not an error.");
  }),
};

/** The value itself, which the cell shows as another kind. */
function kept(): EagerFunction {
  return define("s", (args) => args.scalar(0));
}

function asks(holds: (value: Scalar) => boolean): EagerFunction {
  return define("e", (args) => holds(args.raw(0)));
}

const ERRORS: readonly string[] = ["NULL_VALUE", "DIVIDE_BY_ZERO", "VALUE", "REF", "NAME", "NUM", "N_A", "ERROR"];

const TYPES: Readonly<Record<string, number>> = { number: 1, string: 2, boolean: 4 };
const typeOf = (value: Scalar): number => (value instanceof FormulaError ? 16 : (TYPES[typeof value] ?? 1));

/** A formula that shows nothing, as `=IF(A1="",,1)` may, is something all the same. */
function holdsFormula(args: Arguments): boolean {
  const cells = args.value(0);
  if (!(cells instanceof SheetCells)) return false;
  return args.book.formulaAt(cells.sheet, cells.area.startRow, cells.area.startColumn) !== null;
}

/** A number is a date where it is shown as one; a text where it could be typed as one. */
function isDate(args: Arguments): boolean {
  const value = args.raw(0);
  if (typeof value === "number") return args.formatted(0) !== null;
  return typeof value === "string" && /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}/.test(value);
}
