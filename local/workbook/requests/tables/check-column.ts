import { InvalidRequest } from "../../refusals.ts";
import type { TableColumn } from "../../wire.ts";

/** Google's `ColumnType`: developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets */
const TYPES: readonly string[] = [
  "COLUMN_TYPE_UNSPECIFIED",
  "DOUBLE",
  "CURRENCY",
  "PERCENT",
  "DATE",
  "TIME",
  "DATE_TIME",
  "TEXT",
  "BOOLEAN",
  "DROPDOWN",
  "FILES_CHIP",
  "PEOPLE_CHIP",
  "FINANCE_CHIP",
  "PLACE_CHIP",
  "RATINGS_CHIP",
];

/** Refuses a type that there is not, and a list to choose from anywhere but in a column of that type. */
export function checkColumn({ columnType, dataValidationRule }: TableColumn): void {
  const type = columnType ?? "COLUMN_TYPE_UNSPECIFIED";
  if (!TYPES.includes(type)) throw new InvalidRequest(`Invalid value at 'column_type', "${type}"`);
  const { condition } = dataValidationRule ?? {};
  if (type === "DROPDOWN" && !condition) {
    throw new InvalidRequest("Condition must be set for dropdown column type.");
  }
  if (type !== "DROPDOWN" && condition) {
    throw new InvalidRequest("Cannot set condition for non-dropdown column type.");
  }
  if (condition && condition.type !== "ONE_OF_LIST") {
    throw new InvalidRequest("The condition of a table's column must be ONE_OF_LIST.");
  }
  if (condition && !condition.values?.length) {
    throw new InvalidRequest("Condition type ONE_OF_LIST does not take 0 values.");
  }
}
