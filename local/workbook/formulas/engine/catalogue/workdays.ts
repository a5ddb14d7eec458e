import type { Arguments } from "../arguments.ts";
import { FormulaError, outOfBounds } from "../formula-error.ts";
import { define, type FunctionTable } from "../formula-function.ts";
import { weekdayOf } from "./days.ts";

/** Working days: support.google.com/docs/answer/3092979 (NETWORKDAYS) and its kin. */
export const WORKDAYS: FunctionTable = {
  NETWORKDAYS: define("ss[w]", (args) => between(args, SATURDAY_SUNDAY, holidays(args, 2))),
  "NETWORKDAYS.INTL": define("ss[sw]", (args) => between(args, daysOff(args), holidays(args, 3))),
  WORKDAY: define("ss[w]", (args) => after(args, SATURDAY_SUNDAY, holidays(args, 2))),
  "WORKDAY.INTL": define("ss[sw]", (args) => after(args, daysOff(args), holidays(args, 3))),
};

type Days = ReadonlySet<number>;

const SATURDAY_SUNDAY: Days = new Set([6, 0]);

const holidays = (args: Arguments, index: number): Days =>
  index < args.count ? new Set(args.numbers(index, index + 1).map(Math.floor)) : new Set();

/** Seven marks from Monday on, or a number: 1 to 7 two days in a row, 11 to 17 a single one. */
function daysOff(args: Arguments): Days {
  if (args.count < 3) return SATURDAY_SUNDAY;
  const given = args.scalar(2);
  if (typeof given === "string" && /^[01]{7}$/.test(given)) {
    return new Set([...given].flatMap((mark, index) => (mark === "1" ? [(index + 1) % 7] : [])));
  }
  const code = args.integer(2);
  if (code >= 1 && code <= 7) return new Set([(code + 5) % 7, (code + 6) % 7]);
  if (code >= 11 && code <= 17) return new Set([(code - 11) % 7]);
  throw new FormulaError("NUM", `Function ${args.name} parameter 3 value is ${code}. It is not a valid weekend.`);
}

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

function day(args: Arguments, index: number): number {
  const serial = Math.floor(args.number(index));
  if (Math.abs(serial) <= LAST_DAY) return serial;
  throw outOfBounds(args.name, index + 1, serial, "It is no day up to the year 9999.");
}

function between(args: Arguments, off: Days, holidays: Days): number {
  const [start, end] = [day(args, 0), day(args, 1)];
  let count = 0;
  for (let at = Math.min(start, end); at <= Math.max(start, end); at += 1) {
    if (!off.has(weekdayOf(at)) && !holidays.has(at)) count += 1;
  }
  return start > end ? -count : count;
}

function after(args: Arguments, off: Days, holidays: Days): number {
  const count = args.integer(1);
  if (Math.abs(count) > LAST_DAY) throw outOfBounds(args.name, 2, count, "It leads past the year 9999.");
  if (off.size === 7) throw new FormulaError("VALUE", `Function ${args.name} has no working day.`);
  let reached = day(args, 0);
  for (let left = Math.abs(count); left > 0; ) {
    reached += Math.sign(count);
    if (!off.has(weekdayOf(reached)) && !holidays.has(reached)) left -= 1;
  }
  return reached;
}
