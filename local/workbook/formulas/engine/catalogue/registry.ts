import { FormulaError } from "../formula-error.ts";
import type { FormulaFunction, FunctionTable } from "../formula-function.ts";
import { AGGREGATES } from "./aggregates.ts";
import { ARRAYS } from "./arrays.ts";
import { CONDITIONAL } from "./conditional.ts";
import { DATES } from "./dates.ts";
import { KINDS } from "./kinds.ts";
import { LAMBDAS } from "./lambdas.ts";
import { LOGIC } from "./logic.ts";
import { NUMBERS } from "./numbers.ts";
import { OPERATORS } from "./operators.ts";
import { PATTERNS } from "./patterns.ts";
import { QUERIES } from "./query/query.ts";
import { REFERENCES } from "./references-of.ts";
import { SEARCHES } from "./searches.ts";
import { TAIL } from "./tail.ts";
import { TEXTS } from "./texts.ts";
import { UNCOMPUTED } from "./uncomputed.ts";
import { WORKDAYS } from "./workdays.ts";

const TABLES: readonly FunctionTable[] = [
  OPERATORS,
  NUMBERS,
  AGGREGATES,
  CONDITIONAL,
  LOGIC,
  SEARCHES,
  REFERENCES,
  ARRAYS,
  QUERIES,
  LAMBDAS,
  TEXTS,
  PATTERNS,
  DATES,
  WORKDAYS,
  KINDS,
  TAIL,
];

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(TABLES.flatMap((table) => Object.entries(table)));

/** The function of that English name; one that Sheets has and this model has not says so. */
export function functionNamed(name: string): FormulaFunction {
  const known = FUNCTIONS.get(name);
  if (known) return known;
  if (UNCOMPUTED.has(name)) throw new FormulaError("ERROR", `${name} is not computed by the local Google.`);
  throw new FormulaError("NAME", `Unknown function: '${name}'.`);
}
