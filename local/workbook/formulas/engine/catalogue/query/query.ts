import type { Arguments } from "../../arguments.ts";
import { SheetCells } from "../../cell-range.ts";
import { compare, toText } from "../../coerce.ts";
import { FormulaError } from "../../formula-error.ts";
import { define, type FunctionTable } from "../../formula-function.ts";
import { Matrix, type Scalar } from "../../formula-value.ts";
import { type Clause, clausesOf, type QueryToken, queryTokens } from "./clauses.ts";
import { readCondition } from "./conditions.ts";
import { type Expression, ExpressionReader, groupKey, type QueryRows, unreadable } from "./expressions.ts";

/**
 * The query language: support.google.com/docs/answer/3093343. `pivot`, `format`, `options` and functions of days are not
 * worked out.
 */
export const QUERIES: FunctionTable = { QUERY: define("!ws[s]", query) };

type Columns = (name: string) => number | null;

function query(args: Arguments): Matrix {
  const cells = args.grid(0).rows();
  const headed = args.count > 2 ? args.integer(2) : -1;
  const headingRows = headed >= 0 ? headed : guessedHeadings(cells);
  const width = cells[0]?.length ?? 0;
  const headings = Array.from({ length: width }, (_, column) =>
    cells
      .slice(0, headingRows)
      .map((row) => toText(row[column] ?? null, args.book))
      .filter(Boolean)
      .join(" "),
  );
  const clauses = clausesOf(queryTokens(args.text(1)) ?? unreadable()) ?? unreadable();
  for (const clause of UNSUPPORTED) {
    if (clauses.has(clause)) throw new FormulaError("ERROR", `QUERY's ${clause} is not computed by the local Google.`);
  }
  const columns = columnsOf(args, width);
  const rows = cells.slice(headingRows).filter((row) => row.some((value) => value !== null));
  const selected = listOf(clauses.get("select"), columns) ?? everyColumn(width);
  const lines = grouped(filtered(rows, clauses, columns), clauses, columns, selected);
  const shown = paged(inOrder(lines, clauses, columns), clauses).map((line) =>
    selected.map(({ value }) => value(line)),
  );
  const labels = labelsOf(clauses.get("label"), columns);
  const heads = selected.map((expression) => labels.get(expression.key) ?? expression.heading(headings));
  const isHeaded = heads.some((head) => head !== "");
  if (!isHeaded && shown.length === 0) throw new FormulaError("N_A", "Query completed with an empty output.");
  return new Matrix(isHeaded ? [heads.map((head) => head || null), ...shown] : shown);
}

const UNSUPPORTED: readonly Clause[] = ["pivot", "format", "options"];

/** One row, where texts stand over a column of numbers. */
function guessedHeadings([first, ...rest]: QueryRows): number {
  const isHeading = first?.some(
    (value, column) => typeof value === "string" && rest.some((row) => typeof row[column] === "number"),
  );
  return isHeading ? 1 : 0;
}

/** Columns of cells go by their letters, those of an array by `Col1`. */
function columnsOf(args: Arguments, width: number): Columns {
  const cells = args.value(0);
  const first = cells instanceof SheetCells ? cells.area.startColumn : null;
  return (name) => {
    const [, number] = /^Col([1-9]\d*)$/.exec(name) ?? [];
    const letters = /^[A-Z]{1,3}$/.test(name)
      ? [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      : -1;
    const index = number ? Number(number) - 1 : first === null ? -1 : letters - first;
    return index >= 0 && index < width ? index : null;
  };
}

function listOf(tokens: readonly QueryToken[] | undefined, columns: Columns): Expression[] | null {
  if (!tokens || (tokens.length === 1 && tokens[0]?.text === "*")) return null;
  const reader = new ExpressionReader(tokens, columns);
  const list = [reader.sum()];
  while (reader.takes(",")) list.push(reader.sum());
  return reader.atEnd ? list : unreadable();
}

const everyColumn = (width: number): Expression[] =>
  Array.from({ length: width }, (_, index) => ({
    heading: (headings) => headings[index] ?? "",
    key: `*${index}`,
    isAggregate: false,
    value: ([row]) => row?.[index] ?? null,
  }));

type Clauses = ReadonlyMap<Clause, readonly QueryToken[]>;

function filtered(rows: QueryRows, clauses: Clauses, columns: Columns): QueryRows {
  const tokens = clauses.get("where");
  if (!tokens) return rows;
  const reader = new ExpressionReader(tokens, columns);
  const keeps = readCondition(reader);
  return reader.atEnd ? rows.filter(keeps) : unreadable();
}

/** Each line of the answer with the rows that it is made of. */
function grouped(rows: QueryRows, clauses: Clauses, columns: Columns, selected: readonly Expression[]): QueryRows[] {
  const by = listOf(clauses.get("group"), columns);
  if (!by) return selected.some(({ isAggregate }) => isAggregate) ? [[...rows]] : rows.map((row) => [row]);
  const groups = new Map<string, (readonly Scalar[])[]>();
  for (const row of rows) {
    const key = groupKey(by.map(({ value }) => value([row])));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const lines = [...groups.values()];
  return lines.sort((a, b) => firstOrder(by.map(({ value }) => rank(value(a), value(b)))));
}

function inOrder(lines: readonly QueryRows[], clauses: Clauses, columns: Columns): readonly QueryRows[] {
  const tokens = clauses.get("order");
  if (!tokens) return lines;
  const reader = new ExpressionReader(tokens, columns);
  const keys: { readonly expression: Expression; readonly sign: 1 | -1 }[] = [];
  do {
    const expression = reader.sum();
    const isDown = reader.takes("desc");
    if (!isDown) reader.takes("asc");
    keys.push({ expression, sign: isDown ? -1 : 1 });
  } while (reader.takes(","));
  if (!reader.atEnd) return unreadable();
  return lines.toSorted((a, b) =>
    firstOrder(keys.map(({ expression, sign }) => sign * rank(expression.value(a), expression.value(b)))),
  );
}

const firstOrder = (orders: readonly number[]): number => orders.find((order) => order !== 0) ?? 0;

/** A query puts blanks first. */
function rank(a: Scalar, b: Scalar): number {
  return a === null || b === null ? Number(b === null) - Number(a === null) : compare(a, b);
}

function paged(lines: readonly QueryRows[], clauses: Clauses): readonly QueryRows[] {
  const count = (clause: Clause): number | undefined => {
    const tokens = clauses.get(clause);
    if (!tokens) return undefined;
    return tokens.length === 1 && tokens[0]?.kind === "number" ? Number(tokens[0].text) : unreadable();
  };
  const start = count("offset") ?? 0;
  const limit = count("limit");
  return lines.slice(start, limit === undefined ? undefined : start + limit);
}

function labelsOf(tokens: readonly QueryToken[] | undefined, columns: Columns): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  if (!tokens) return labels;
  const reader = new ExpressionReader(tokens, columns);
  do {
    const { key } = reader.sum();
    const { kind, text } = reader.next();
    if (kind !== "text") return unreadable();
    labels.set(key, text);
  } while (reader.takes(","));
  return reader.atEnd ? labels : unreadable();
}
