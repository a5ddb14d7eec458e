import type { DataValidation } from "hucre/xlsx";
import type { DataValidationRule } from "../workbook/wire.ts";
import { operandToXlsx } from "./conditional-to-xlsx.ts";
import type { KnownNames } from "./formula-to-xlsx.ts";

/** What a rule asks of a cell. */
export type ValidationTest = Pick<DataValidation, "type"> & Partial<DataValidation>;

type Test = readonly [DataValidation["type"], NonNullable<DataValidation["operator"]>];

const TESTS: Readonly<Record<string, Test>> = {
  NUMBER_GREATER: ["decimal", "greaterThan"],
  NUMBER_GREATER_THAN_EQ: ["decimal", "greaterThanOrEqual"],
  NUMBER_LESS: ["decimal", "lessThan"],
  NUMBER_LESS_THAN_EQ: ["decimal", "lessThanOrEqual"],
  NUMBER_EQ: ["decimal", "equal"],
  NUMBER_NOT_EQ: ["decimal", "notEqual"],
  NUMBER_BETWEEN: ["decimal", "between"],
  NUMBER_NOT_BETWEEN: ["decimal", "notBetween"],
  DATE_EQ: ["date", "equal"],
  DATE_BEFORE: ["date", "lessThan"],
  DATE_AFTER: ["date", "greaterThan"],
  DATE_ON_OR_BEFORE: ["date", "lessThanOrEqual"],
  DATE_ON_OR_AFTER: ["date", "greaterThanOrEqual"],
  DATE_BETWEEN: ["date", "between"],
  DATE_NOT_BETWEEN: ["date", "notBetween"],
};

/** A rule for numbers, days or by formula; `null` for what Excel has no like of, or could not read. */
export function ruleTest(
  { condition }: DataValidationRule,
  place: KnownNames & { readonly locale: string },
): ValidationTest | null {
  const operands = (condition?.values ?? []).map((value) => operandToXlsx(value.userEnteredValue ?? "", place));
  const [formula1, formula2] = operands;
  if (!formula1 || operands.includes(null)) return null;
  if (condition?.type === "CUSTOM_FORMULA") return { type: "custom", formula1 };
  const [type, operator] = TESTS[condition?.type ?? ""] ?? [];
  return type && operator ? { type, operator, formula1, ...(formula2 ? { formula2 } : {}) } : null;
}
