import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Takes away the rule at a place among the tab's rules; those behind it move up. */
export const deleteConditionalFormatRule: RequestHandler<"deleteConditionalFormatRule"> = (draft, request) => {
  const sheet = draft.sheet(request.sheetId);
  const index = request.index ?? 0;
  const rule = sheet.conditionalFormats[index];
  if (!rule) {
    throw new InvalidRequest(`No conditional format on sheet: ${sheet.properties.sheetId} at index: ${index}`);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(index, 1);
  return { deleteConditionalFormatRule: { rule } };
};
