import type { NumberFormat } from "../../wire.ts";
import type { Node } from "./syntax.ts";

/** The format of the cells that a node names, counted from their first column. */
type FormatOfCells = (node: Node, column: number) => NumberFormat | undefined;

/**
 * The format that an automatic cell takes from its formula, as Sheets shows `=TODAY()` as a date and a sum of amounts as
 * an amount. `column` counts the columns of an array.
 */
export function impliedFormat(node: Node, column: number, formatOfCells: FormatOfCells): NumberFormat | undefined {
  if (node.kind !== "call") return formatOfCells(node, column);
  const given = GIVEN[node.name];
  if (given) return { type: given };
  const of = (index: number): NumberFormat | undefined => {
    const arg = node.args.at(index);
    return arg && impliedFormat(arg, column, formatOfCells);
  };
  if (node.name === "VLOOKUP") return ofLookup(node.args, formatOfCells);
  return OPERATORS[node.name]?.(of(0), of(1)) ?? FOLLOWED[node.name]?.map(of).find((format) => format !== undefined);
}

const GIVEN: Readonly<Record<string, string>> = {
  TODAY: "DATE",
  DATE: "DATE",
  EDATE: "DATE",
  EOMONTH: "DATE",
  WORKDAY: "DATE",
  "WORKDAY.INTL": "DATE",
  TO_DATE: "DATE",
  NOW: "DATE_TIME",
  EPOCHTODATE: "DATE_TIME",
  TIME: "TIME",
  TO_PERCENT: "PERCENT",
  TO_DOLLARS: "CURRENCY",
};

type Combine = (left?: NumberFormat, right?: NumberFormat) => NumberFormat | undefined;

const OPERATORS: Readonly<Record<string, Combine>> = {
  ADD: (left, right) => left ?? right,
  MINUS: (left, right) => (isDay(left) && isDay(right) ? undefined : (left ?? right)),
  MULTIPLY: (left, right) => [left, right].find((format) => format?.type === "CURRENCY"),
  DIVIDE: (left, right) => (left?.type === "CURRENCY" && right?.type !== "CURRENCY" ? left : undefined),
};

const isDay = (format: NumberFormat | undefined): boolean => format?.type === "DATE" || format?.type === "DATE_TIME";

/** The arguments, last ones negative, whose format the result takes. */
const FOLLOWED: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    "SUM AVERAGE MIN MAX MEDIAN ABS ROUND ROUNDUP ROUNDDOWN UMINUS UPLUS LARGE SMALL SUMIFS AVERAGEIFS MINIFS MAXIFS IFERROR IFNA INDEX FILTER SORT SORTN UNIQUE ARRAYFORMULA TRANSPOSE FLATTEN ARRAY_CONSTRAIN OFFSET"
      .split(" ")
      .map((name) => [name, [0]]),
  ),
  IF: [1, 2],
  SUMIF: [2, 0],
  LOOKUP: [-1],
  XLOOKUP: [2],
  LET: [-1],
};

function ofLookup([, range, index]: readonly Node[], formatOfCells: FormatOfCells): NumberFormat | undefined {
  return range && index?.kind === "number" ? formatOfCells(range, index.value - 1) : undefined;
}
