import { InvalidRequest } from "../refusals.ts";
import type { BooleanCondition } from "../wire.ts";

/** Where a condition stands: in a cell's validation, a rule that colours, or a filter. */
export type ConditionUse = "validation" | "format" | "filter";

/** How many values a condition takes, at least and at most, and where it may stand. */
type Rule = { readonly values: readonly [number, number]; readonly uses: readonly ConditionUse[] };

const ALL: readonly ConditionUse[] = ["validation", "format", "filter"];
const SHOWN: readonly ConditionUse[] = ["format", "filter"];
const TYPED: readonly ConditionUse[] = ["validation"];
const ANY = Number.POSITIVE_INFINITY;
const rule = (least: number, most: number, uses: readonly ConditionUse[]): Rule => ({ values: [least, most], uses });

/**
 * Google's `ConditionType`: developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other. The last
 * three belong to filters on data source objects, which the model does not have.
 */
const RULES: Readonly<Record<string, Rule>> = {
  NUMBER_GREATER: rule(1, 1, ALL),
  NUMBER_GREATER_THAN_EQ: rule(1, 1, ALL),
  NUMBER_LESS: rule(1, 1, ALL),
  NUMBER_LESS_THAN_EQ: rule(1, 1, ALL),
  NUMBER_EQ: rule(1, 1, ALL),
  NUMBER_NOT_EQ: rule(1, 1, ALL),
  NUMBER_BETWEEN: rule(2, 2, ALL),
  NUMBER_NOT_BETWEEN: rule(2, 2, ALL),
  TEXT_CONTAINS: rule(1, 1, ALL),
  TEXT_NOT_CONTAINS: rule(1, 1, ALL),
  TEXT_STARTS_WITH: rule(1, 1, SHOWN),
  TEXT_ENDS_WITH: rule(1, 1, SHOWN),
  TEXT_EQ: rule(1, 1, ALL),
  TEXT_IS_EMAIL: rule(0, 0, TYPED),
  TEXT_IS_URL: rule(0, 0, TYPED),
  DATE_EQ: rule(1, 1, ALL),
  DATE_BEFORE: rule(1, 1, ALL),
  DATE_AFTER: rule(1, 1, ALL),
  DATE_ON_OR_BEFORE: rule(1, 1, TYPED),
  DATE_ON_OR_AFTER: rule(1, 1, TYPED),
  DATE_BETWEEN: rule(2, 2, TYPED),
  DATE_NOT_BETWEEN: rule(2, 2, TYPED),
  DATE_IS_VALID: rule(0, 0, TYPED),
  ONE_OF_RANGE: rule(1, 1, TYPED),
  ONE_OF_LIST: rule(1, ANY, TYPED),
  BLANK: rule(0, 0, SHOWN),
  NOT_BLANK: rule(0, 0, SHOWN),
  CUSTOM_FORMULA: rule(1, 1, ALL),
  BOOLEAN: rule(0, 2, TYPED),
  TEXT_NOT_EQ: rule(1, ANY, []),
  DATE_NOT_EQ: rule(1, ANY, []),
  FILTER_EXPRESSION: rule(1, 1, []),
};

/** Discovery text of `ConditionValue.relativeDate`. */
/** The reference names all but `DATE_EQ`, which the menus make ("date is today") and answers tell. */
const RELATIVE_TYPES: readonly string[] = [
  "DATE_EQ",
  "DATE_BEFORE",
  "DATE_AFTER",
  "DATE_ON_OR_BEFORE",
  "DATE_ON_OR_AFTER",
];
const RELATIVE_DATES: readonly string[] = ["PAST_YEAR", "PAST_MONTH", "PAST_WEEK", "YESTERDAY", "TODAY", "TOMORROW"];

/**
 * Refuses a condition that Google does not know, does not take for this use, or takes with another number of values.
 * `BLANK` may colour a cell, not validate it: taylorwilsdon/google_workspace_mcp#892.
 */
export function checkCondition(condition: BooleanCondition | undefined, use: ConditionUse): void {
  const type = condition?.type;
  if (!type || type === "CONDITION_TYPE_UNSPECIFIED") throw new InvalidRequest("No condition type specified.");
  const known = RULES[type];
  if (!known) throw new InvalidRequest(`Invalid value at 'condition.type', "${type}"`);
  if (!known.uses.includes(use)) throw new InvalidRequest(notFor(type, use));
  const values = condition.values ?? [];
  const [least, most] = known.values;
  if (values.length < least || values.length > most) {
    throw new InvalidRequest(`Condition type ${type} does not take ${values.length} values.`);
  }
  for (const { relativeDate } of values) if (relativeDate) checkRelative(type, relativeDate, use);
  if (type === "CUSTOM_FORMULA" && !/^[=+]/.test(values[0]?.userEnteredValue ?? "")) {
    throw new InvalidRequest("A custom formula must begin with '='.");
  }
}

const notFor = (type: string, use: ConditionUse): string =>
  use === "filter"
    ? `ConditionType '${type}' is not supported in filters.`
    : `Condition type ${type} is not supported for data ${use}.`;

function checkRelative(type: string, date: string, use: ConditionUse): void {
  if (use === "validation") throw new InvalidRequest("Relative dates are not supported in data validation.");
  if (!RELATIVE_DATES.includes(date)) throw new InvalidRequest(`Invalid value at 'relative_date', "${date}"`);
  if (!RELATIVE_TYPES.includes(type)) {
    throw new InvalidRequest(`Relative dates are not supported by condition type ${type}.`);
  }
}
