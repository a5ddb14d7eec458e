import { SheetCells } from "./cell-range.ts";
import { toBoolean, toNumber, toText } from "./coerce.ts";
import type { Book, Environment } from "./environment.ts";
import { beyondLimit, FormulaError, outOfBounds } from "./formula-error.ts";
import { asGrid, Grid, Lambda, type Scalar, type Value } from "./formula-value.ts";

/** The arguments of one call, each read as its function wants it; a value that does not fit is thrown as Sheets' error. */
export class Arguments {
  readonly name: string;
  readonly environment: Environment;
  readonly #values: readonly Value[];

  constructor(name: string, values: readonly Value[], environment: Environment) {
    this.name = name;
    this.environment = environment;
    this.#values = values;
  }

  get count(): number {
    return this.#values.length;
  }

  get book(): Book {
    return this.environment.book;
  }

  value(index: number): Value {
    return this.#values[index] ?? null;
  }

  /** A scalar that may be an error; of a grid, its first. */
  raw(index: number): Scalar {
    const value = this.value(index);
    if (value instanceof Lambda) throw new FormulaError("VALUE", `${this.name} expects values.`);
    return value instanceof Grid ? value.at(0, 0) : value;
  }

  scalar(index: number): Scalar {
    const value = this.raw(index);
    if (value instanceof FormulaError) throw value;
    return value;
  }

  number(index: number, fallback?: number): number {
    if (index >= this.count && fallback !== undefined) return fallback;
    return toNumber(this.raw(index), this.book, { name: this.name, parameter: index + 1 });
  }

  integer(index: number, fallback?: number): number {
    return Math.trunc(this.number(index, fallback));
  }

  /** A number inside its bounds; outside them it is `#NUM!`. */
  atLeast(index: number, least: number, fallback?: number): number {
    const number = this.number(index, fallback);
    if (number >= least) return number;
    throw outOfBounds(this.name, index + 1, number, `It should be greater than or equal to ${least}.`);
  }

  /** How many rows or columns an array is to have; with `others` of the other kind, no more cells than one can hold. */
  size(index: number, others: number, fallback?: number): number {
    const count = Math.trunc(this.atLeast(index, 1, fallback));
    if (count * others > MOST_CELLS) throw beyondLimit();
    return count;
  }

  text(index: number, fallback?: string): string {
    if (index >= this.count && fallback !== undefined) return fallback;
    return this.formatted(index) ?? toText(this.raw(index), this.book);
  }

  boolean(index: number, fallback?: boolean): boolean {
    if (index >= this.count && fallback !== undefined) return fallback;
    return toBoolean(this.raw(index), this.book, { name: this.name, parameter: index + 1 });
  }

  grid(index: number): Grid {
    const value = this.value(index);
    if (value instanceof Lambda) throw new FormulaError("VALUE", `${this.name} expects values.`);
    if (value instanceof FormulaError) throw value;
    return asGrid(value);
  }

  cells(index: number): SheetCells {
    const value = this.value(index);
    if (value instanceof FormulaError) throw value;
    if (value instanceof SheetCells) return value;
    throw new FormulaError("N_A", "Argument must be a range.");
  }

  lambda(index: number): Lambda {
    const value = this.value(index);
    if (value instanceof Lambda) return value;
    throw new FormulaError("N_A", `Argument to ${this.name} must be a LAMBDA function.`);
  }

  /**
   * The numbers of the arguments from that one on, as SUM reads them: texts and booleans count where they are written in
   * the formula, not where they stand in cells.
   */
  numbers(from = 0, to = this.count): number[] {
    const numbers: number[][] = [];
    for (let index = from; index < to; index += 1) {
      const value = this.value(index);
      if (value instanceof Grid) numbers.push(value.numbers());
      else if (value !== null) numbers.push([this.number(index)]);
    }
    return numbers.length === 1 ? (numbers[0] ?? []) : numbers.flat();
  }

  /** Every value that is not blank of the arguments, errors among them. */
  values(): Exclude<Scalar, null>[] {
    const values: Exclude<Scalar, null>[] = [];
    for (let index = 0; index < this.count; index += 1) {
      const value = this.value(index);
      if (value instanceof FormulaError) values.push(value);
      else this.grid(index).each((cell) => values.push(cell));
    }
    return values;
  }

  /** A number for every value, as AVERAGEA and its kin read them: a text is 0, TRUE is 1. */
  everyNumber(): number[] {
    return this.values().map((value) => {
      if (value instanceof FormulaError) throw value;
      return typeof value === "string" ? 0 : Number(value);
    });
  }

  /** The text of a date, an hour or an amount in a cell: joined to a text, it reads as it is shown. */
  formatted(index: number): string | null {
    const value = this.value(index);
    return value instanceof SheetCells && value.height === 1 && value.width === 1 ? value.shownAt(0, 0) : null;
  }
}

const MOST_CELLS = 2_000_000;
