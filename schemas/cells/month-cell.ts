import * as z from "zod";
import { MONTH_NAMES, type Month, month, monthOf, showMonth } from "../month.ts";
import { foldText } from "../vocabulary/fold-text.ts";
import type { Cell } from "./cell.ts";
import type { Codec } from "./codec.ts";
import { refuse } from "./refuse.ts";
import { dateOfSerial } from "./serial-date.ts";

const NAMES = MONTH_NAMES.map(foldText);
const MONTH_FIRST = /^(\d{1,2}) (\d{4})$/;
const YEAR_FIRST = /^(\d{4}) (\d{1,2})$/;
const NAMED = /^([a-z]{3,9}) (\d{4})$/;
const EXPECTS = "un mois, par exemple 10/2025 ou octobre 2025";

/** A civil month of the years 1900 to 2099: a name (or its beginning) or a number, with its year; or any day of it. */
export const monthCell: Codec<Month> = {
  schema: z.string().regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/),
  expects: EXPECTS,
  parse: (cell) => {
    const value = typeof cell === "string" ? monthOfText(foldText(cell)) : monthOfDate(cell);
    return value === null ? refuse(cell, "n'est pas un mois", EXPECTS) : { ok: true, value };
  },
  print: showMonth,
};

function monthOfDate(cell: Cell): Month | null {
  if (cell === null || typeof cell !== "object" || (cell.kind !== "date" && cell.kind !== "date-time")) return null;
  const date = dateOfSerial(cell.value);
  return date === null ? null : monthOf(date);
}

/** Punctuation is already folded to spaces: `12/2025` and `12-2025` both arrive as `12 2025`. */
function monthOfText(text: string): Month | null {
  const [, number, year] = MONTH_FIRST.exec(text) ?? [];
  if (number !== undefined) return civilMonth(Number(year), Number(number));
  const [, firstYear, second] = YEAR_FIRST.exec(text) ?? [];
  if (second !== undefined) return civilMonth(Number(firstYear), Number(second));
  const [, name = "", namedYear] = NAMED.exec(text) ?? [];
  return civilMonth(Number(namedYear), numberOfName(name));
}

/** @example numberOfName("dec") //=> 12 ; two months begin with "jui": 0 */
function numberOfName(name: string): number {
  const found = NAMES.filter((each) => each.startsWith(name));
  return found.length === 1 ? NAMES.indexOf(found[0] ?? "") + 1 : 0;
}

const civilMonth = (year: number, number: number): Month | null =>
  year >= 1900 && year <= 2099 && number >= 1 && number <= 12 ? month(year, number) : null;
