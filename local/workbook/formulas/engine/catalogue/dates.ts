import { civilOf } from "../../../formats/serial-date.ts";
import type { Arguments } from "../arguments.ts";
import { FormulaError, outOfBounds } from "../formula-error.ts";
import { define, type EagerFunction, type FunctionTable } from "../formula-function.ts";
import { numberInText } from "../typed-text.ts";
import { dayOf, isoWeek, monthEnd, monthsAfter, serialNow, weekdayOf } from "./days.ts";

/** Days and hours as serial numbers: support.google.com/docs/table/25273, Date. */
export const DATES: FunctionTable = {
  TODAY: define("", (args) => Math.floor(serialNow(args.book))),
  NOW: define("", (args) => serialNow(args.book)),
  DATE: define("sss", date),
  TIME: define("sss", (args) => {
    const seconds = args.integer(0) * 3600 + args.integer(1) * 60 + args.integer(2);
    return (((seconds % 86_400) + 86_400) % 86_400) / 86_400;
  }),
  DATEVALUE: define("s", (args) => Math.floor(parsed(args, "date/time"))),
  TIMEVALUE: define("s", (args) => parsed(args, "date/time") % 1),
  YEAR: part("year"),
  MONTH: part("month"),
  DAY: part("day"),
  HOUR: part("hour"),
  MINUTE: part("minute"),
  SECOND: part("second"),
  WEEKDAY: define("s[s]", weekday),
  WEEKNUM: define("s[s]", weekNumber),
  ISOWEEKNUM: define("s", (args) => isoWeek(args.number(0))),
  EDATE: define("ss", (args) => inCalendar(args, monthsAfter(args.number(0), args.integer(1)))),
  EOMONTH: define("ss", (args) => inCalendar(args, monthEnd(args.number(0), args.integer(1)))),
  DAYS: define("ss", (args) => Math.floor(args.number(0)) - Math.floor(args.number(1))),
  DATEDIF: define("sss", dateDif),
  EPOCHTODATE: define("s[s]", (args) => {
    const unit = [86_400, 86_400_000, 86_400_000_000][args.integer(1, 1) - 1] ?? 86_400;
    return args.number(0) / unit + 25_569;
  }),
};

function date(args: Arguments): number {
  const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
  if (year < 0 || year > 9999) throw outOfBounds("DATE", 1, year, "Valid values are between 0 and 9999 inclusive.");
  return inCalendar(args, dayOf(year < 1900 ? year + 1900 : year, month, day));
}

/** The calendar of Sheets ends with the year 9999. */
function inCalendar({ name }: Arguments, serial: number): number {
  if (serial <= LAST_DAY) return serial;
  throw new FormulaError("NUM", `Function ${name} evaluates to an out of range date.`);
}

const LAST_DAY = 2_958_465;

function part(name: keyof ReturnType<typeof civilOf>): EagerFunction {
  return define("s", (args) => civilOf(args.atLeast(0, 0))[name]);
}

function parsed(args: Arguments, what: string): number {
  const value = args.scalar(0);
  if (typeof value === "number") return value;
  const number = numberInText(args.text(0), args.book);
  if (number !== null && !/^\s*[\d.,]+\s*$/.test(args.text(0))) return number;
  throw new FormulaError("VALUE", `${args.name} parameter '${args.text(0)}' cannot be parsed to ${what}.`);
}

function weekday(args: Arguments): number {
  const [day, type] = [weekdayOf(args.number(0)), args.integer(1, 1)];
  if (type === 1) return day + 1;
  const fromMonday = (day + 6) % 7;
  if (type === 2) return fromMonday + 1;
  if (type === 3) return fromMonday;
  throw outOfBounds("WEEKDAY", 2, type, "Valid values are between 1 and 3 inclusive.");
}

function weekNumber(args: Arguments): number {
  const [serial, type] = [Math.floor(args.number(0)), args.integer(1, 1)];
  if (type === 21) return isoWeek(serial);
  const firstWeekday = type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : 0;
  const newYear = dayOf(civilOf(serial).year, 1, 1);
  const offset = (weekdayOf(newYear) - firstWeekday + 7) % 7;
  return 1 + Math.floor((serial - newYear + offset) / 7);
}

const UNITS: Readonly<Record<string, (start: number, end: number) => number>> = {
  D: (start, end) => end - start,
  M: wholeMonths,
  Y: (start, end) => Math.floor(wholeMonths(start, end) / 12),
  YM: (start, end) => wholeMonths(start, end) % 12,
  MD: (start, end) => end - monthsAfter(start, wholeMonths(start, end)),
  YD: (start, end) => end - monthsAfter(start, 12 * Math.floor(wholeMonths(start, end) / 12)),
};

function wholeMonths(start: number, end: number): number {
  const [from, to] = [civilOf(start), civilOf(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
}

function dateDif(args: Arguments): number {
  const [start, end] = [Math.floor(args.number(0)), Math.floor(args.number(1))];
  const unit = UNITS[args.text(2).toUpperCase()];
  if (unit === undefined)
    throw new FormulaError("NUM", `Function DATEDIF parameter 3 value is invalid: ${args.text(2)}.`);
  if (start > end) {
    throw new FormulaError(
      "NUM",
      `Function DATEDIF parameter 1 (${start}) should be on or before Function DATEDIF parameter 2 (${end}).`,
    );
  }
  return unit(start, end);
}
