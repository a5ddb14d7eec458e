import type { DataValidationRule } from "../../workbook/wire.ts";
import type { WireValue } from "../calls.ts";
import { strict } from "./strict.ts";

/** The criteria of Apps Script by the API's own word for them, where the two differ. */
const CRITERIA: Readonly<Record<string, string>> = {
  BOOLEAN: "CHECKBOX",
  ONE_OF_LIST: "VALUE_IN_LIST",
  ONE_OF_RANGE: "VALUE_IN_RANGE",
};

/** A `DataValidation` of SpreadsheetApp, or `null` for a cell without a rule. */
export function ruleOf(value: WireValue): object | null {
  if (value === null || typeof value !== "object" || "date" in value) return null;
  const { condition, strict: refusing = false, inputMessage } = value;
  const type = condition?.type ?? "";
  const values = condition?.values?.map(({ userEnteredValue }) => userEnteredValue ?? "") ?? [];
  const rule = strict("DataValidation", {
    getCriteriaType: () => ({ name: () => CRITERIA[type] ?? type, toString: () => CRITERIA[type] ?? type }),
    getCriteriaValues: () => (type === "ONE_OF_LIST" ? [values, value.showCustomUi ?? true] : values),
    getAllowInvalid: () => !refusing,
    getHelpText: () => inputMessage ?? null,
  });
  WIRE.set(rule, value);
  return rule;
}

const WIRE = new WeakMap<object, DataValidationRule>();

/** The rule as the workbook keeps it; `null` takes a rule away. */
export function wireRuleOf(rule: unknown): WireValue {
  if (rule === null || rule === undefined) return null;
  const wire = WIRE.get(rule as object);
  if (!wire) throw new Error("A rule of data validation is read from a range, or built by newDataValidation().");
  return wire;
}

/** The builder of rules, with the criteria that Jalon uses. */
export function newDataValidation(): object {
  let wire: DataValidationRule = { strict: false };
  const put = (part: DataValidationRule): object => {
    wire = { ...wire, ...part };
    return builder;
  };
  const builder: object = strict("DataValidationBuilder", {
    requireCheckbox: () => put({ condition: { type: "BOOLEAN" } }),
    requireValueInList: (values: readonly string[], dropDown = true) =>
      put({
        condition: { type: "ONE_OF_LIST", values: values.map((value) => ({ userEnteredValue: String(value) })) },
        showCustomUi: dropDown,
      }),
    setAllowInvalid: (allowed: boolean) => put({ strict: !allowed }),
    setHelpText: (text: string) => put({ inputMessage: text }),
    build: () => ruleOf(wire),
  });
  return builder;
}
