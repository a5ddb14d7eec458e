import type { ConditionBound } from "./condition-bounds.ts";

/** What a condition looks at in a cell; `day` is the number of a date, without its hour. */
export type Seen = {
  readonly text: string;
  readonly number: number | undefined;
  readonly day: number | undefined;
};

/** Whether a cell meets a condition of a filter. Texts are compared whatever their capitals. */
export function matchesCondition(type: string, seen: Seen, bounds: readonly ConditionBound[]): boolean {
  const test = TESTS[type];
  if (!test) throw new RangeError(`No such condition of a filter: ${type}`);
  return test(seen, bounds);
}

type Test = (seen: Seen, bounds: readonly ConditionBound[]) => boolean;

const compared =
  (of: (seen: Seen) => number | undefined, holds: (value: number, first: number, second: number) => boolean): Test =>
  (seen, [first, second]) => {
    const value = of(seen);
    if (value === undefined || first?.number === undefined) return false;
    return holds(value, first.number, second?.number ?? first.number);
  };

const number = (holds: (value: number, first: number, second: number) => boolean): Test =>
  compared((seen) => seen.number, holds);

const day = (holds: (value: number, bound: number) => boolean): Test =>
  compared(
    (seen) => seen.day,
    (value, bound) => holds(value, Math.floor(bound)),
  );

const text =
  (holds: (shown: string, wished: string) => boolean): Test =>
  (seen, [wished]) =>
    holds(seen.text.toLowerCase(), (wished?.text ?? "").toLowerCase());

const isBetween = (value: number, first: number, second: number): boolean =>
  value >= Math.min(first, second) && value <= Math.max(first, second);

const TESTS: Readonly<Record<string, Test>> = {
  NUMBER_GREATER: number((value, bound) => value > bound),
  NUMBER_GREATER_THAN_EQ: number((value, bound) => value >= bound),
  NUMBER_LESS: number((value, bound) => value < bound),
  NUMBER_LESS_THAN_EQ: number((value, bound) => value <= bound),
  NUMBER_EQ: number((value, bound) => value === bound),
  NUMBER_NOT_EQ: number((value, bound) => value !== bound),
  NUMBER_BETWEEN: number(isBetween),
  NUMBER_NOT_BETWEEN: number((value, first, second) => !isBetween(value, first, second)),
  TEXT_CONTAINS: text((shown, wished) => shown.includes(wished)),
  TEXT_NOT_CONTAINS: text((shown, wished) => !shown.includes(wished)),
  TEXT_STARTS_WITH: text((shown, wished) => shown.startsWith(wished)),
  TEXT_ENDS_WITH: text((shown, wished) => shown.endsWith(wished)),
  TEXT_EQ: text((shown, wished) => shown === wished),
  DATE_EQ: day((value, bound) => value === bound),
  DATE_BEFORE: day((value, bound) => value < bound),
  DATE_AFTER: day((value, bound) => value > bound),
  BLANK: ({ text: shown }) => shown === "",
  NOT_BLANK: ({ text: shown }) => shown !== "",
};
