import type { Behaviour } from "../behaviour.ts";
import { effective } from "./computed.ts";

const ERROR_VALUE =
  "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ErrorValue";
const help = (answer: number): string => `https://support.google.com/docs/answer/${answer}`;

type Case = readonly [name: string, source: string, formula: string, type: string, message: string];

const CASES: readonly Case[] = [
  ["tells of a division by zero", ERROR_VALUE, "=1/0", "DIVIDE_BY_ZERO", "Function DIVIDE parameter 2 cannot be zero."],
  ["tells of a function that there is not", ERROR_VALUE, "=FOO(1)", "NAME", "Unknown function: 'FOO'."],
  ["tells of a formula that cannot be read", ERROR_VALUE, "=1+", "ERROR", "Formula parse error."],
  ["tells of a reference that points nowhere", ERROR_VALUE, "=#REF!", "REF", "Reference does not exist."],
  ["tells of a tab that there is not", help(75943), "=Nowhere!A1", "REF", "Unresolved sheet name 'Nowhere'."],
  [
    "tells of a text where a number is wanted",
    help(3093590),
    '="x"+1',
    "VALUE",
    "Function ADD parameter 1 expects number values. But 'x' is a text and cannot be coerced to a number.",
  ],
  [
    "tells of a value that is not found",
    help(3093318),
    '=VLOOKUP("x",B1:C2,2,FALSE)',
    "N_A",
    "Did not find value 'x' in VLOOKUP evaluation.",
  ],
  [
    "tells that no row is kept",
    help(3093197),
    "=FILTER(B1:B2,B1:B2>1)",
    "N_A",
    "No matches are found in FILTER evaluation.",
  ],
  [
    "tells of an argument that is missing",
    help(3093440),
    "=ROUND()",
    "N_A",
    "Wrong number of arguments to ROUND. Expected between 1 and 2 arguments, but got 0 arguments.",
  ],
  [
    "tells of a number that is out of bounds",
    help(3093577),
    "=SQRT(-1)",
    "NUM",
    "Function SQRT parameter 1 value is -1. It should be greater than or equal to 0.",
  ],
  [
    "tells of a formula that depends on itself",
    help(58515),
    "=A1+1",
    "REF",
    "Circular dependency detected. To resolve with iterative calculation, see File > Settings.",
  ],
];

/** What `errorValue` says, in Google's words. */
export const ERRORS: readonly Behaviour[] = CASES.map(([name, source, formula, type, message]) => ({
  name,
  source,
  observe: (bench) => effective(bench, formula),
  expected: { errorValue: { type, message } },
}));
