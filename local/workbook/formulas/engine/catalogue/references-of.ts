import { columnName, quoteTitle } from "../../../ranges/a1.ts";
import { rangeOf, rewriteReferences } from "../../references.ts";
import type { Arguments } from "../arguments.ts";
import { SheetCells } from "../cell-range.ts";
import { FormulaError } from "../formula-error.ts";
import { define, type FunctionTable, type LazyCall, lazily } from "../formula-function.ts";
import { columnOf, Matrix, type Scalar, type Value } from "../formula-value.ts";

/** Functions about cells rather than what they hold: support.google.com/docs/table/25273, Lookup and Info. */
export const REFERENCES: FunctionTable = {
  ROW: lazily(0, 1, (call) => position(call, "row")),
  COLUMN: lazily(0, 1, (call) => position(call, "column")),
  ROWS: define("w", (args) => args.grid(0).height),
  COLUMNS: define("w", (args) => args.grid(0).width),
  INDEX: define("!w[ww]", index),
  OFFSET: define("wss[ss]", offset),
  INDIRECT: define("s[s]", indirect),
  ADDRESS: define("ss[sss]", address),
  FORMULATEXT: define("w", (args) => {
    const { sheet, area } = args.cells(0);
    const formula = args.book.formulaAt(sheet, area.startRow, area.startColumn);
    if (formula !== null) return formula;
    throw new FormulaError("N_A", "Function FORMULATEXT parameter 1 does not contain a formula.");
  }),
  ISFORMULA: define("w", (args) => {
    const { sheet, area } = args.cells(0);
    return args.book.formulaAt(sheet, area.startRow, area.startColumn) !== null;
  }),
  ISREF: define("w", (args) => args.value(0) instanceof SheetCells),
  SHEET: define("", ({ environment }) => environment.place.sheet + 1),
};

function position({ args: [node], environment, evaluate }: LazyCall, axis: "row" | "column"): Value {
  if (node === undefined) return environment.place[axis] + 1;
  const cells = evaluate(node);
  if (cells instanceof FormulaError) throw cells;
  if (!(cells instanceof SheetCells)) throw new FormulaError("N_A", "Argument must be a range.");
  const { startRow, startColumn } = cells.area;
  const first = axis === "row" ? startRow : startColumn;
  const count = axis === "row" ? cells.height : cells.width;
  if (!environment.arrays || count === 1) return first + 1;
  const numbers = Array.from({ length: count }, (_, place) => first + place + 1);
  return axis === "row" ? columnOf(numbers) : new Matrix([numbers]);
}

/** Row or column 0 is the whole column or row. What it chooses from is worked out as an array. */
function index(args: Arguments): Value {
  const grid = args.grid(0);
  const isLine = args.count === 2 && grid.height === 1 && grid.width > 1;
  const [row, column] = isLine ? [1, args.integer(1)] : [args.integer(1, 0), args.integer(2, 0)];
  checkIndex(isLine ? 3 : 2, row, grid.height);
  checkIndex(isLine ? 2 : 3, column, grid.width);
  const [height, width] = [row === 0 ? grid.height : 1, column === 0 ? grid.width : 1];
  const [down, right] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  if (grid instanceof SheetCells) return grid.part(down, right, height, width);
  if (height === 1 && width === 1) return grid.at(down, right);
  return new Matrix(
    Array.from({ length: height }, (_, r): Scalar[] =>
      Array.from({ length: width }, (__, c) => grid.at(down + r, right + c)),
    ),
  );
}

function checkIndex(parameter: number, value: number, most: number): void {
  if (value >= 0 && value <= most) return;
  throw new FormulaError(
    "NUM",
    `Function INDEX parameter ${parameter} value is ${value}. Valid values are between 0 and ${most} inclusive.`,
  );
}

function offset(args: Arguments): Value {
  const cells = args.cells(0);
  const startRowIndex = cells.area.startRow + args.integer(1);
  const startColumnIndex = cells.area.startColumn + args.integer(2);
  if (startRowIndex < 0 || startColumnIndex < 0) {
    throw new FormulaError("REF", "Function OFFSET evaluates to an out of bounds range.");
  }
  const height = args.count > 3 ? args.atLeast(3, 1) : cells.height;
  const width = args.count > 4 ? args.atLeast(4, 1) : cells.width;
  return args.book.cellsOf(
    { startRowIndex, startColumnIndex, endRowIndex: startRowIndex + height, endColumnIndex: startColumnIndex + width },
    cells.sheet,
  );
}

function indirect(args: Arguments): Value {
  const given = args.text(0).trim();
  const text = args.boolean(1, true)
    ? given
    : given.replaceAll(/R(\d+)C(\d+)/gi, (_, row, column) => columnName(column - 1) + row);
  const { book, place } = args.environment;
  let cells: Value = book.namedRange(text.toUpperCase());
  rewriteReferences(text, (reference) => {
    if (reference.text === text) cells = book.cellsOf(rangeOf(reference), book.sheetOf(reference, place));
    return reference.text;
  });
  if (cells !== null) return cells;
  throw new FormulaError(
    "REF",
    `Function INDIRECT parameter 1 value is '${given}'. It is not a valid cell/range reference.`,
  );
}

const MARKS: readonly (readonly [string, string])[] = [
  ["$", "$"],
  ["", "$"],
  ["$", ""],
  ["", ""],
];

function address(args: Arguments): string {
  const [row, column] = [args.atLeast(0, 1), args.atLeast(1, 1)];
  const [columnMark, rowMark] = MARKS[args.integer(2, 1) - 1] ?? ["", ""];
  const title = args.count > 4 ? `${quoteTitle(args.text(4))}!` : "";
  if (!args.boolean(3, true)) return `${title}R${row}C${column}`;
  return `${title}${columnMark}${columnName(column - 1)}${rowMark}${row}`;
}
