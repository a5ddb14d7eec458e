import { formatValue } from "../formats/format-value.ts";
import { civilOf, serialOf } from "../formats/serial-date.ts";
import { type TypingPlace, typedInput } from "../typed/typed-input.ts";
import type { BooleanCondition } from "../wire.ts";
import type { FilterPlace } from "./shows-cell.ts";

/** A value that cells are compared with: the number behind it, where it has one, and its text. */
export type ConditionBound = { readonly number: number | undefined; readonly text: string };

/** The values of a condition. "The value is parsed as if the user typed into a cell": discovery text. */
export const boundsOf = ({ values = [] }: BooleanCondition, place: FilterPlace): readonly ConditionBound[] =>
  values.map(({ userEnteredValue, relativeDate }) =>
    relativeDate ? { number: dayOf(relativeDate, place), text: "" } : typedBound(userEnteredValue ?? "", place),
  );

function typedBound(text: string, place: FilterPlace): ConditionBound {
  if (!/^[=+]./.test(text) || /^\+\d/.test(text)) {
    return { number: typedInput(text, place).value.numberValue ?? undefined, text };
  }
  const [value = {}] = place.evaluate([text.replace(/^\+/, "=")]);
  return { number: value.numberValue ?? undefined, text: formatValue(value, undefined, place.locale) };
}

function dayOf(relativeDate: string, { now, timeZone }: TypingPlace): number | undefined {
  const [year = 0, month = 0, day = 0] = new Intl.DateTimeFormat("en-CA", { timeZone })
    .format(now)
    .split("-")
    .map(Number);
  const today = serialOf({ year, month, day });
  return today === null ? undefined : RELATIVE[relativeDate]?.(today);
}

/** "One year, one month, one week … before today": reference of `RelativeDate`. */
const RELATIVE: Readonly<Record<string, (today: number) => number>> = {
  PAST_YEAR: (today) => monthsBefore(today, 12),
  PAST_MONTH: (today) => monthsBefore(today, 1),
  PAST_WEEK: (today) => today - 7,
  YESTERDAY: (today) => today - 1,
  TODAY: (today) => today,
  TOMORROW: (today) => today + 1,
};

/** The last day of a month that has no such day. */
function monthsBefore(today: number, months: number): number {
  const { year, month, day } = civilOf(today);
  const then = new Date(Date.UTC(year, month - 1 - months, 1));
  const first = { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1 };
  for (let wished = day; wished > 1; wished -= 1) {
    const serial = serialOf({ ...first, day: wished });
    if (serial !== null) return serial;
  }
  return serialOf({ ...first, day: 1 }) ?? today;
}
