import type { RequestHandler } from "../request-handler.ts";
import { ruleAt } from "./conditional-format.ts";

/** Takes away the rule at a place among the tab's rules; those behind it move up. */
export const deleteConditionalFormatRule: RequestHandler<"deleteConditionalFormatRule"> = (draft, request) => {
  const sheet = draft.sheet(request.sheetId);
  const index = request.index ?? 0;
  const rule = ruleAt(sheet, index);
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(index, 1);
  return { deleteConditionalFormatRule: { rule } };
};
