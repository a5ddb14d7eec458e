import { type Cell, effectiveValue } from "../workbook/cells/cell.ts";
import { parseA1 } from "../workbook/ranges/a1.ts";
import { InvalidRequest } from "../workbook/refusals.ts";
import type { Spreadsheet } from "../workbook/spreadsheet.ts";
import { readValues } from "../workbook/values/read-values.ts";
import type { DataValidationRule } from "../workbook/wire.ts";

/**
 * Refuses what a person types against a strict rule: a box takes yes or no, a list one of its values. Other rules are
 * not judged here; no rule refuses a blank.
 */
export function refuseInvalid(
  spreadsheet: Spreadsheet,
  rule: DataValidationRule | undefined,
  typed: Cell | undefined,
): void {
  const value = typed && effectiveValue(typed);
  if (!rule || !value) return;
  const listed = listOf(spreadsheet, rule);
  const shown = String(value.stringValue ?? value.numberValue ?? value.boolValue ?? "");
  const box = rule.condition?.type === "BOOLEAN" && value.boolValue === undefined;
  if (box || (rule.strict && listed && !listed.includes(shown)))
    throw new InvalidRequest("The data you entered violates the data validation rules set on this cell.");
}

function listOf(spreadsheet: Spreadsheet, { condition }: DataValidationRule): readonly string[] | null {
  const values = condition?.values?.map(({ userEnteredValue }) => userEnteredValue ?? "") ?? [];
  if (condition?.type === "ONE_OF_LIST") return values;
  if (condition?.type !== "ONE_OF_RANGE") return null;
  const range = parseA1(spreadsheet, (values[0] ?? "").replace(/^=/, ""));
  const { locale } = spreadsheet.properties;
  return (readValues(range, { render: "FORMATTED_VALUE", dates: "SERIAL_NUMBER", locale }).values ?? [])
    .flat()
    .map(String);
}
