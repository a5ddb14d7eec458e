import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkedRule, sheetOfRule } from "./conditional-format.ts";

/** Adds a rule that colours cells, at its place among the tab's rules. */
export const addConditionalFormatRule: RequestHandler<"addConditionalFormatRule"> = (draft, { rule = {}, index }) => {
  const sheet = sheetOfRule(draft, rule);
  const added = checkedRule(draft, sheet, rule);
  const place = index ?? 0;
  if (place < 0 || place > sheet.conditionalFormats.length) {
    throw new InvalidRequest(`Invalid conditional format index ${place}.`);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(place, 0, added);
  return undefined;
};
