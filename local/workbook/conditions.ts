import { InvalidRequest } from "./refusals.ts";
import type { BooleanCondition } from "./wire.ts";

type Use = "validation" | "format";

/** How many values a condition takes, at least and at most, and where it may stand. */
type Rule = { readonly values: readonly [number, number]; readonly uses: readonly Use[] };

const BOTH: readonly Use[] = ["validation", "format"];
const ANY = Number.POSITIVE_INFINITY;
const rule = (least: number, most: number, uses: readonly Use[]): Rule => ({ values: [least, most], uses });

/** Google's `ConditionType`: developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other */
const RULES: Readonly<Record<string, Rule>> = {
  NUMBER_GREATER: rule(1, 1, BOTH),
  NUMBER_GREATER_THAN_EQ: rule(1, 1, BOTH),
  NUMBER_LESS: rule(1, 1, BOTH),
  NUMBER_LESS_THAN_EQ: rule(1, 1, BOTH),
  NUMBER_EQ: rule(1, 1, BOTH),
  NUMBER_NOT_EQ: rule(1, 1, BOTH),
  NUMBER_BETWEEN: rule(2, 2, BOTH),
  NUMBER_NOT_BETWEEN: rule(2, 2, BOTH),
  TEXT_CONTAINS: rule(1, 1, BOTH),
  TEXT_NOT_CONTAINS: rule(1, 1, BOTH),
  TEXT_STARTS_WITH: rule(1, 1, ["format"]),
  TEXT_ENDS_WITH: rule(1, 1, ["format"]),
  TEXT_EQ: rule(1, 1, BOTH),
  TEXT_IS_EMAIL: rule(0, 0, ["validation"]),
  TEXT_IS_URL: rule(0, 0, ["validation"]),
  DATE_EQ: rule(1, 1, BOTH),
  DATE_BEFORE: rule(1, 1, BOTH),
  DATE_AFTER: rule(1, 1, BOTH),
  DATE_ON_OR_BEFORE: rule(1, 1, ["validation"]),
  DATE_ON_OR_AFTER: rule(1, 1, ["validation"]),
  DATE_BETWEEN: rule(2, 2, ["validation"]),
  DATE_NOT_BETWEEN: rule(2, 2, ["validation"]),
  DATE_IS_VALID: rule(0, 0, ["validation"]),
  ONE_OF_RANGE: rule(1, 1, ["validation"]),
  ONE_OF_LIST: rule(1, ANY, ["validation"]),
  BLANK: rule(0, 0, ["format"]),
  NOT_BLANK: rule(0, 0, ["format"]),
  CUSTOM_FORMULA: rule(1, 1, BOTH),
  BOOLEAN: rule(0, 2, ["validation"]),
};

/**
 * Refuses a condition that Google does not know, does not take for this use, or takes with another number of values.
 * `BLANK` may colour a cell, not validate it: taylorwilsdon/google_workspace_mcp#892.
 */
export function checkCondition(condition: BooleanCondition | undefined, use: Use): void {
  const type = condition?.type;
  if (!type) throw new InvalidRequest("No condition type specified.");
  const known = RULES[type];
  if (!known) throw new InvalidRequest(`Invalid value at 'condition.type', "${type}"`);
  if (!known.uses.includes(use)) throw new InvalidRequest(`Condition type ${type} is not supported for data ${use}.`);
  const count = condition.values?.length ?? 0;
  const [least, most] = known.values;
  if (count < least || count > most) throw new InvalidRequest(`Condition type ${type} does not take ${count} values.`);
  if (type !== "CUSTOM_FORMULA") return;
  if (!condition.values?.[0]?.userEnteredValue?.startsWith("=")) {
    throw new InvalidRequest("A custom formula must begin with '='.");
  }
}
