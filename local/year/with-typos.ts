import { CONTRACT_ATTRIBUTES, hoursSheetTitle } from "../../schemas/declarant-workbook.ts";
import { monthNumber, yearOf } from "../../schemas/month.ts";
import type { SampleWorkbook } from "../sample/sample-workbook.ts";
import type { Typing } from "../sample/typed-rows.ts";
import type { Typo } from "./habits.ts";

/** The workbook with what was first typed wrong in place of what was meant. */
export const withTypos = (workbook: SampleWorkbook, typos: readonly Typo[]): SampleWorkbook => ({
  ...workbook,
  typings: workbook.typings.map((typing) => typos.reduce(mistyped, typing)),
});

function mistyped(typing: Typing, { participant, month, typed }: Typo): Typing {
  if (typing.sheet !== hoursSheetTitle(yearOf(month))) return typing;
  const column = CONTRACT_ATTRIBUTES.length + monthNumber(month) - 1;
  const rows = typing.rows.map((row) =>
    row[0] === participant && row[column] != null ? row.with(column, typed) : row,
  );
  return { ...typing, rows };
}
