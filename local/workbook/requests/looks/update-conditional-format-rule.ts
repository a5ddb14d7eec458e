import type { SpreadsheetDraft } from "../../draft.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Reply, Request } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkedRule, ruleAt, sheetOfRule } from "./conditional-format.ts";

/** Puts another rule in one's place, or the rule in another place. */
export const updateConditionalFormatRule: RequestHandler<"updateConditionalFormatRule"> = (draft, request) => {
  const moves = typeof request.newIndex === "number";
  if (moves === Boolean(request.rule)) throw new InvalidRequest("Exactly one of rule and newIndex must be set.");
  return { updateConditionalFormatRule: moves ? moved(draft, request) : replaced(draft, request) };
};

type Update = NonNullable<Request["updateConditionalFormatRule"]>;
type Updated = NonNullable<Reply["updateConditionalFormatRule"]>;

/** "oldIndex: Not set if a rule was replaced": discovery text. */
function replaced(draft: SpreadsheetDraft, { rule = {}, index }: Update): Updated {
  const sheet = sheetOfRule(draft, rule);
  const newIndex = index ?? 0;
  const oldRule = ruleAt(sheet, newIndex);
  const newRule = checkedRule(draft, sheet, rule);
  sheet.conditionalFormats = sheet.conditionalFormats.with(newIndex, newRule);
  return { newIndex, newRule, oldRule };
}

/** "The zero-based new index the rule should end up at", "oldRule: Not set if a rule was moved": discovery text. */
function moved(draft: SpreadsheetDraft, { sheetId, index, newIndex: wished }: Update): Updated {
  const sheet = draft.sheet(sheetId);
  const oldIndex = index ?? 0;
  const newIndex = wished ?? 0;
  const newRule = ruleAt(sheet, oldIndex);
  if (newIndex < 0 || newIndex >= sheet.conditionalFormats.length) {
    throw new InvalidRequest(`Invalid conditional format index ${newIndex}.`);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(oldIndex, 1).toSpliced(newIndex, 0, newRule);
  return { newIndex, newRule, oldIndex };
}
