import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { PresentRule } from "../../ports/workbooks.ts";

const OTHER: PresentRule = { kind: "other" };

/** What a cell lets people choose; `other` is a rule that no set-up makes, such as a person's own formula. */
export function ruleFromGoogle({ condition, strict }: sheets_v4.Schema$DataValidationRule): PresentRule {
  const values = (condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? "");
  switch (condition?.type) {
    case "BOOLEAN":
      return { kind: "box" };
    case "DATE_IS_VALID":
      return { kind: "date", strict: strict ?? false };
    case "ONE_OF_LIST":
      return { kind: "list", values, strict: strict ?? false };
    case "ONE_OF_RANGE":
      return columnRule(values[0] ?? "", strict ?? false);
    default:
      return OTHER;
  }
}

/** A column from a row on: `='Listes'!$A$2:$A`, or to a last row where Google has written one. */
const COLUMN = /^='?((?:[^']|'')+?)'?!\$?([A-Z]+)\$?(\d+):\$?\2(?:\$?\d+)?$/;

function columnRule(range: string, strict: boolean): PresentRule {
  const [, sheet, letters, row] = COLUMN.exec(range) ?? [];
  if (sheet === undefined || letters === undefined || row === undefined) return OTHER;
  return {
    kind: "column",
    sheet: sheet.replaceAll("''", "'"),
    row: Number(row) - 1,
    column: columnOf(letters),
    strict,
  };
}

/** @example columnOf("AB") //=> 27 */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
