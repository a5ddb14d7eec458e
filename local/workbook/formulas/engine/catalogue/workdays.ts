import type { Arguments } from "../arguments.ts";
import { FormulaError } from "../formula-error.ts";
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

function between(args: Arguments, off: Days, holidays: Days): number {
  const [start, end] = [Math.floor(args.number(0)), Math.floor(args.number(1))];
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day += 1) {
    if (!off.has(weekdayOf(day)) && !holidays.has(day)) count += 1;
  }
  return start > end ? -count : count;
}

function after(args: Arguments, off: Days, holidays: Days): number {
  const count = args.integer(1);
  if (off.size === 7) throw new FormulaError("VALUE", `Function ${args.name} has no working day.`);
  let day = Math.floor(args.number(0));
  for (let left = Math.abs(count); left > 0; ) {
    day += Math.sign(count);
    if (!off.has(weekdayOf(day)) && !holidays.has(day)) left -= 1;
  }
  return day;
}
