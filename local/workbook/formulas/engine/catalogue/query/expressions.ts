import { civilOf, serialOf } from "../../../../formats/serial-date.ts";
import { compare } from "../../coerce.ts";
import { FormulaError } from "../../formula-error.ts";
import type { Scalar } from "../../formula-value.ts";
import { add } from "../add.ts";
import { keyOf } from "../key-of.ts";
import type { QueryToken } from "./clauses.ts";

/** The rows that a value is worked out of: one of them, or all of a group. */
export type QueryRows = readonly (readonly Scalar[])[];

/** A value of a query; `heading` is what heads its column, `isAggregate` whether it sums a group up. */
export type Expression = {
  readonly heading: (headings: readonly string[]) => string;
  readonly isAggregate: boolean;
  readonly key: string;
  readonly value: (rows: QueryRows) => Scalar;
};

/** Reads the values of a query from its pieces. */
export class ExpressionReader {
  readonly #tokens: readonly QueryToken[];
  readonly #columnOf: (name: string) => number | null;
  #position = 0;

  constructor(tokens: readonly QueryToken[], columnOf: (name: string) => number | null) {
    this.#tokens = tokens;
    this.#columnOf = columnOf;
  }

  get atEnd(): boolean {
    return this.#position >= this.#tokens.length;
  }

  peek(): string {
    const token = this.#tokens[this.#position];
    return token && token.kind !== "text" ? token.text.toLowerCase() : "";
  }

  next(): QueryToken {
    const token = this.#tokens[this.#position];
    this.#position += 1;
    return token ?? unreadable();
  }

  takes(...words: readonly string[]): boolean {
    if (!words.every((word, index) => this.#tokens[this.#position + index]?.text.toLowerCase() === word)) return false;
    this.#position += words.length;
    return true;
  }

  sum(): Expression {
    let left = this.#product();
    for (let sign = this.peek(); sign === "+" || sign === "-"; sign = this.peek()) {
      this.#position += 1;
      left = combined(left, sign, this.#product());
    }
    return left;
  }

  #product(): Expression {
    let left = this.#atom();
    for (let sign = this.peek(); sign === "*" || sign === "/"; sign = this.peek()) {
      this.#position += 1;
      left = combined(left, sign, this.#atom());
    }
    return left;
  }

  #atom(): Expression {
    const token = this.next();
    const word = token.text.toLowerCase();
    if (token.kind === "number") return constant(Number(token.text));
    if (token.kind === "text") return constant(token.text);
    if (token.kind === "sign" && word === "-") return combined(constant(0), "-", this.#atom());
    if (token.kind === "sign" && word === "(") return this.#closed(this.sum());
    if (token.kind === "sign") return unreadable();
    if (word === "date" && this.#tokens[this.#position]?.kind === "text")
      return constant(serialOfIso(this.next().text));
    if (word === "true" || word === "false") return constant(word === "true");
    if (this.takes("(")) return this.#called(word);
    return column(token.text, this.#columnOf(token.text) ?? unreadable());
  }

  #called(name: string): Expression {
    const aggregate = AGGREGATES[name];
    const scalar = SCALARS[name];
    const argument = this.#closed(this.sum());
    const heading = (headings: readonly string[]) => `${name} ${argument.heading(headings)}`.trim();
    const key = `${name}(${argument.key})`;
    if (aggregate) {
      return { heading, key, isAggregate: true, value: (rows) => aggregate(rows.map((row) => argument.value([row]))) };
    }
    if (!scalar) return OTHERS.has(name) ? uncomputed(name) : unreadable();
    const call = (headings: readonly string[]) => `${name}(${argument.heading(headings)})`;
    return { heading: call, key, isAggregate: argument.isAggregate, value: (rows) => scalar(argument.value(rows)) };
  }

  #closed(expression: Expression): Expression {
    return this.takes(")") ? expression : unreadable();
  }
}

/** The serial of a day written `2025-03-01`; `null` for anything else. */
function serialOfIso(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  return year === undefined ? null : serialOf({ year: Number(year), month: Number(month), day: Number(day) });
}

const OTHERS: ReadonlySet<string> = new Set(["now", "todate", "datediff"]);

function uncomputed(name: string): never {
  throw new FormulaError("ERROR", `QUERY's ${name} is not computed by the local Google.`);
}

/** A query that cannot be read. */
export function unreadable(): never {
  throw new FormulaError("VALUE", "Unable to parse query string for Function QUERY parameter 2.");
}

/** As the query language of Google's charts spells it: `2.0`, `"text"`. */
const constantText = (value: Scalar): string =>
  typeof value === "number" ? (Number.isInteger(value) ? `${value}.0` : String(value)) : JSON.stringify(value);

const constant = (value: Scalar): Expression => ({
  heading: () => `${constantText(value)}()`,
  key: String(value),
  isAggregate: false,
  value: () => value,
});

const column = (name: string, index: number): Expression => ({
  heading: (headings) => headings[index] ?? "",
  key: name.toLowerCase(),
  isAggregate: false,
  value: ([row]) => row?.[index] ?? null,
});

const ARITHMETIC: Readonly<Record<string, readonly [name: string, run: (a: number, b: number) => number]>> = {
  "+": ["sum", (a, b) => a + b],
  "-": ["difference", (a, b) => a - b],
  "*": ["product", (a, b) => a * b],
  "/": ["quotient", (a, b) => a / b],
};

function combined(left: Expression, sign: string, right: Expression): Expression {
  const [name, run] = ARITHMETIC[sign] ?? unreadable();
  return {
    heading: (headings) => `${name}(${left.heading(headings)}${right.heading(headings)})`,
    key: `${left.key}${sign}${right.key}`,
    isAggregate: left.isAggregate || right.isAggregate,
    value: (rows) => {
      const [a, b] = [left.value(rows), right.value(rows)];
      return typeof a === "number" && typeof b === "number" ? finite(run(a, b)) : null;
    },
  };
}

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : null);

const numbersIn = (values: readonly Scalar[]): number[] => values.filter((value) => typeof value === "number");
const filled = (values: readonly Scalar[]): Scalar[] => values.filter((value) => value !== null);
const best = (values: readonly Scalar[], sign: 1 | -1): Scalar =>
  filled(values).reduce<Scalar>(
    (found, value) => (found === null || sign * compare(value, found) > 0 ? value : found),
    null,
  );

const AGGREGATES: Readonly<Record<string, (values: readonly Scalar[]) => Scalar>> = {
  sum: (values) => add(numbersIn(values)),
  avg: (values) => finite(add(numbersIn(values)) / numbersIn(values).length),
  count: (values) => filled(values).length,
  min: (values) => best(values, -1),
  max: (values) => best(values, 1),
};

const SCALARS: Readonly<Record<string, (value: Scalar) => Scalar>> = {
  upper: (value) => (typeof value === "string" ? value.toUpperCase() : value),
  lower: (value) => (typeof value === "string" ? value.toLowerCase() : value),
  year: partOf(({ year }) => year),
  month: partOf(({ month }) => month - 1),
  day: partOf(({ day }) => day),
  quarter: partOf(({ month }) => Math.ceil(month / 3)),
  dayofweek: partOf(({ weekday }) => weekday + 1),
  hour: partOf(({ hour }) => hour),
  minute: partOf(({ minute }) => minute),
  second: partOf(({ second }) => second),
};

/** A part of a day; months are counted from 0 in a query. */
function partOf(part: (moment: ReturnType<typeof civilOf>) => number): (value: Scalar) => Scalar {
  return (value) => (typeof value === "number" ? part(civilOf(value)) : null);
}

/** What makes two rows fall into one group. */
export const groupKey = (values: readonly Scalar[]): string => values.map(keyOf).join("\u0000");
