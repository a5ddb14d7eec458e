/** Google's `ErrorType`: developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ErrorType */
export type ErrorType = "ERROR" | "NULL_VALUE" | "DIVIDE_BY_ZERO" | "VALUE" | "REF" | "NAME" | "NUM" | "N_A";

/** What a formula gives instead of a value. It is a value that cells hold; inside a function it is thrown. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
  readonly type: ErrorType;

  constructor(type: ErrorType, message: string) {
    super(message);
    this.type = type;
  }
}

/** The result of `compute`, or the error that it threw; anything else that is thrown goes on. */
export function orError<T>(compute: () => T): T | FormulaError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** An argument outside its bounds, in the words of Sheets. */
export const outOfBounds = (name: string, parameter: number, value: number, bounds: string): FormulaError =>
  new FormulaError("NUM", `Function ${name} parameter ${parameter} value is ${value}. ${bounds}`);

/** A formula that asks for more than Sheets works out. */
export const beyondLimit = (): FormulaError =>
  new FormulaError("ERROR", "Calculation limit was reached while trying to calculate this formula.");

/** A division by zero inside a function. */
export const dividedByZero = (name: string): FormulaError =>
  new FormulaError("DIVIDE_BY_ZERO", `Evaluation of function ${name} caused a divide by zero error.`);

/** A search that finds nothing. */
export const notFound = (name: string, value: string): FormulaError =>
  new FormulaError("N_A", `Did not find value '${value}' in ${name} evaluation.`);
