import { parseA1 } from "../../a1.ts";
import type { Cell } from "../../cell.ts";
import { checkCondition } from "../../conditions.ts";
import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { areaOf } from "../../grid-range.ts";
import { onceEach } from "../../once-each.ts";
import { InvalidRequest, onlyKnown, Unsupported } from "../../refusals.ts";
import type { DataValidationRule } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Gives the cells of a range a rule, or takes it away. A BOOLEAN rule makes check boxes; the range of a ONE_OF_RANGE rule
 * must be there. Writes are not held to any.
 */
export const setDataValidation: RequestHandler<"setDataValidation"> = (draft, { range, rule }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  if (rule) checkRule(draft, sheet, rule);
  const area = areaOf(range, sheet);
  const ruled = onceEach((before) => withRule(before, rule));
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      sheet.setCell(row, column, ruled(sheet.cell(row, column)));
    }
  }
  return undefined;
};

function withRule(cell: Cell | undefined, rule: DataValidationRule | undefined): Cell | undefined {
  if (rule) return { ...cell, dataValidation: rule };
  const { dataValidation: _, ...rest } = cell ?? {};
  return Object.keys(rest).length > 0 ? rest : undefined;
}

function checkRule(draft: SpreadsheetDraft, sheet: SheetDraft, rule: DataValidationRule): void {
  onlyKnown("DataValidationRule", rule, ["condition", "inputMessage", "strict", "showCustomUi"]);
  const { condition } = rule;
  checkCondition(condition, "validation");
  const [first] = condition?.values ?? [];
  if (condition?.type === "BOOLEAN" && first) {
    throw new Unsupported("Check boxes with values of their own are not supported by the local Google.");
  }
  if (condition?.type !== "ONE_OF_RANGE") return;
  const reference = (first?.userEnteredValue ?? "").replace(/^=/, "");
  // Without a tab it is the rule's own, which goes first.
  parseA1({ sheets: [sheet, ...draft.sheets.filter((other) => other !== sheet)] }, reference);
}
