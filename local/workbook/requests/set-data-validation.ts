import type { Cell } from "../cell.ts";
import { areaOf } from "../grid-range.ts";
import { InvalidRequest, Unsupported } from "../refusals.ts";
import type { DataValidationRule } from "../wire.ts";
import type { RequestHandler } from "./request-handler.ts";

/** Gives the cells of a range a rule, or takes it away. A BOOLEAN rule makes check boxes. Writes are not held to it. */
export const setDataValidation: RequestHandler<"setDataValidation"> = (draft, { range, rule }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  if (rule) checkRule(rule);
  const sheet = draft.sheet(range.sheetId);
  const area = areaOf(range, sheet);
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      sheet.setCell(row, column, withRule(sheet.cell(row, column), rule));
    }
  }
  return undefined;
};

function withRule(cell: Cell | undefined, rule: DataValidationRule | undefined): Cell | undefined {
  if (rule) return { ...cell, dataValidation: rule };
  const { dataValidation: _, ...rest } = cell ?? {};
  return Object.keys(rest).length > 0 ? rest : undefined;
}

function checkRule({ condition }: DataValidationRule): void {
  if (!condition?.type) throw new InvalidRequest("No condition type specified.");
  if (condition.type === "BOOLEAN" && (condition.values?.length ?? 0) > 0) {
    throw new Unsupported("Check boxes with values of their own are not supported by the local Google.");
  }
}
