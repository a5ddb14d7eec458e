import { checkCondition } from "../../conditions.ts";
import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { areaOf } from "../../grid-range.ts";
import { InvalidRequest, onlyKnown } from "../../refusals.ts";
import type { ConditionalFormatRule } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Adds a rule that colours cells, at its place among the tab's rules. It is kept and told, never worked out. */
export const addConditionalFormatRule: RequestHandler<"addConditionalFormatRule"> = (draft, { rule = {}, index }) => {
  const sheet = sheetOf(draft, rule);
  checkRule(sheet, rule);
  const place = index ?? 0;
  if (place < 0 || place > sheet.conditionalFormats.length) {
    throw new InvalidRequest(`Invalid conditional format index ${place}.`);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.toSpliced(place, 0, rule);
  return undefined;
};

/** "All the ranges must be on the same grid": discovery text. */
function sheetOf(draft: SpreadsheetDraft, { ranges = [] }: ConditionalFormatRule): SheetDraft {
  const [first] = ranges;
  if (!first) throw new InvalidRequest("A conditional format rule needs at least one range.");
  if (ranges.some(({ sheetId }) => (sheetId ?? 0) !== (first.sheetId ?? 0))) {
    throw new InvalidRequest("All the ranges of a conditional format rule must be on the same sheet.");
  }
  return draft.sheet(first.sheetId);
}

function checkRule(sheet: SheetDraft, { ranges = [], booleanRule, gradientRule }: ConditionalFormatRule): void {
  for (const range of ranges) areaOf(range, sheet);
  if (!booleanRule === !gradientRule) {
    throw new InvalidRequest("Exactly one of booleanRule and gradientRule must be set.");
  }
  if (gradientRule && !(gradientRule.minpoint?.type && gradientRule.maxpoint?.type)) {
    throw new InvalidRequest("No interpolationPointType specified.");
  }
  if (!booleanRule) return;
  checkCondition(booleanRule.condition, "format");
  const { textFormat, ...format } = booleanRule.format ?? {};
  onlyKnown("BooleanRule.format", format, ["backgroundColor", "backgroundColorStyle"]);
  onlyKnown("BooleanRule.format.textFormat", textFormat, TEXT_FORMATS);
}

/** "Conditional formatting can only apply a subset of formatting": discovery text of `BooleanRule.format`. */
const TEXT_FORMATS: readonly string[] = ["bold", "italic", "strikethrough", "foregroundColor", "foregroundColorStyle"];
