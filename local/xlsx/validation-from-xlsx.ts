import type { DataValidation } from "hucre/xlsx";
import type { BooleanCondition, DataValidationRule } from "../workbook/wire.ts";
import { BOXES } from "./cell-to-xlsx.ts";
import { formulaFromXlsx } from "./formula-from-xlsx.ts";

/** Excel's rule for cells as Google's; none for a kind that Google has no like of. */
export function validationFromXlsx(validation: DataValidation, locale: string): DataValidationRule | undefined {
  const condition = conditionOf(validation, locale);
  if (!condition) return undefined;
  const { errorStyle = "stop", showErrorMessage = true, inputMessage } = validation;
  const isList = condition.type === "ONE_OF_LIST" || condition.type === "ONE_OF_RANGE";
  return {
    condition,
    ...(inputMessage ? { inputMessage } : {}),
    ...(showErrorMessage && errorStyle === "stop" ? { strict: true } : {}),
    ...(isList ? { showCustomUi: true } : {}),
  };
}

function conditionOf(validation: DataValidation, locale: string): BooleanCondition | undefined {
  const { type, operator = "between", values } = validation;
  if (type === "list") return listOf(validation, locale);
  const kind = CONDITIONS[type]?.[operator];
  const formulas = [validation.formula1, validation.formula2].flatMap((formula) => formula ?? []);
  if (type === "custom" || type === "textLength") return customOf(validation, locale);
  if (!kind || values) return undefined;
  return { type: kind, values: formulas.map((formula) => ({ userEnteredValue: written(formula, locale) })) };
}

function listOf({ values, formula1 }: DataValidation, locale: string): BooleanCondition | undefined {
  if (values && values.length === 2 && values.includes(BOXES.ticked) && values.includes(BOXES.empty)) {
    return { type: "BOOLEAN" };
  }
  if (values) return { type: "ONE_OF_LIST", values: values.map((userEnteredValue) => ({ userEnteredValue })) };
  if (!formula1) return undefined;
  return { type: "ONE_OF_RANGE", values: [{ userEnteredValue: formulaFromXlsx(formula1, locale) }] };
}

function customOf({ type, formula1, operator, range }: DataValidation, locale: string): BooleanCondition | undefined {
  if (!formula1) return undefined;
  const first = range.split(/[:\s]/)[0] ?? "A1";
  const sign = SIGNS[operator ?? ""];
  const formula = type === "custom" ? formula1 : sign && `LEN(${first})${sign}${formula1}`;
  return formula
    ? { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formulaFromXlsx(formula, locale) }] }
    : undefined;
}

/** A number stands as it is typed; anything else is a formula. */
function written(formula: string, locale: string): string {
  const text = formulaFromXlsx(formula, locale);
  return /^-?\d+(?:\.\d+)?$/.test(formula) ? text.slice(1) : text;
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

const NUMBERS: Readonly<Record<string, string>> = {
  between: "NUMBER_BETWEEN",
  notBetween: "NUMBER_NOT_BETWEEN",
  equal: "NUMBER_EQ",
  notEqual: "NUMBER_NOT_EQ",
  greaterThan: "NUMBER_GREATER",
  lessThan: "NUMBER_LESS",
  greaterThanOrEqual: "NUMBER_GREATER_THAN_EQ",
  lessThanOrEqual: "NUMBER_LESS_THAN_EQ",
};

const CONDITIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  whole: NUMBERS,
  decimal: NUMBERS,
  date: {
    between: "DATE_BETWEEN",
    notBetween: "DATE_NOT_BETWEEN",
    equal: "DATE_EQ",
    greaterThan: "DATE_AFTER",
    lessThan: "DATE_BEFORE",
    greaterThanOrEqual: "DATE_ON_OR_AFTER",
    lessThanOrEqual: "DATE_ON_OR_BEFORE",
  },
};
