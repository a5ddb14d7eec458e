import { FormulaError } from "./formula-error.ts";

/** What one cell can hold; `null` is a blank, dates are serial numbers. */
export type Scalar = number | string | boolean | null | FormulaError;

/** A rectangle of scalars: an array, or cells that are read when asked for. */
export abstract class Grid {
  abstract readonly height: number;
  abstract readonly width: number;
  abstract at(row: number, column: number): Scalar;

  /** Visits what is not blank, rows first. */
  each(visit: (value: Exclude<Scalar, null>) => void): void {
    const [height, width] = [this.usedHeight, this.width];
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const value = this.at(row, column);
        if (value !== null) visit(value);
      }
    }
  }

  /** Its numbers, rows first; an error among them is thrown. */
  numbers(): number[] {
    const numbers: number[] = [];
    this.each((value) => {
      if (value instanceof FormulaError) throw value;
      if (typeof value === "number") numbers.push(value);
    });
    return numbers;
  }

  /** Rows past this one hold nothing. */
  get usedHeight(): number {
    return this.height;
  }

  rows(): Scalar[][] {
    return Array.from({ length: this.height }, (_, row) => this.row(row));
  }

  row(row: number): Scalar[] {
    return Array.from({ length: this.width }, (_, column) => this.at(row, column));
  }

  column(column: number): Scalar[] {
    return Array.from({ length: this.height }, (_, row) => this.at(row, column));
  }

  /** Every scalar, rows first, blanks included. */
  flat(): Scalar[] {
    return this.rows().flat();
  }
}

/** An array that a formula made; rows shorter than the first are blank at their end. */
export class Matrix extends Grid {
  override readonly height: number;
  override readonly width: number;
  readonly #rows: readonly (readonly Scalar[])[];

  constructor(rows: readonly (readonly Scalar[])[]) {
    super();
    this.#rows = rows;
    this.height = rows.length;
    this.width = rows[0]?.length ?? 0;
  }

  override at(row: number, column: number): Scalar {
    return this.#rows[row]?.[column] ?? null;
  }
}

/** A function that `LAMBDA` makes, called with its arguments. */
export class Lambda {
  readonly parameters: number;
  readonly call: (values: readonly Value[]) => Value;

  constructor(parameters: number, call: (values: readonly Value[]) => Value) {
    this.parameters = parameters;
    this.call = call;
  }
}

export type Value = Scalar | Grid | Lambda;

/** A grid of one cell for a scalar. */
export const asGrid = (value: Exclude<Value, Lambda>): Grid => (value instanceof Grid ? value : new Matrix([[value]]));

/** A value as a grid; a function of LAMBDA is none. */
export function gridOf(value: Value): Grid {
  if (value instanceof Lambda) throw new FormulaError("VALUE", "An array holds values.");
  return asGrid(value);
}

/** One column of values. */
export const columnOf = (values: readonly Scalar[]): Matrix => new Matrix(values.map((value) => [value]));
