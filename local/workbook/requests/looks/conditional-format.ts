import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { checkCondition } from "../../filters/conditions.ts";
import { localeOf } from "../../formats/locale.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest, onlyKnown } from "../../refusals.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import { typedNumber } from "../../typed/typed-number.ts";
import type { ConditionalFormatRule } from "../../wire.ts";

/** The tab that a rule's ranges are on. "All the ranges must be on the same grid": discovery text. */
export function sheetOfRule(draft: SpreadsheetDraft, { ranges = [] }: ConditionalFormatRule): SheetDraft {
  const [first] = ranges;
  if (!first) throw new InvalidRequest("A conditional format rule needs at least one range.");
  if (ranges.some(({ sheetId }) => (sheetId ?? 0) !== (first.sheetId ?? 0))) {
    throw new InvalidRequest("All the ranges of a conditional format rule must be on the same sheet.");
  }
  return draft.sheet(first.sheetId);
}

/** The rule with that place among the tab's; refused when there is none. */
export function ruleAt(sheet: SheetDraft, index: number): ConditionalFormatRule {
  const rule = sheet.conditionalFormats[index];
  if (rule) return rule;
  throw new InvalidRequest(`No conditional format on sheet: ${sheet.properties.sheetId} at index: ${index}`);
}

/** The rule as Google keeps it: both forms of each colour, no value for the lowest and the highest of a scale. */
export function checkedRule(
  draft: SpreadsheetDraft,
  sheet: SheetDraft,
  rule: ConditionalFormatRule,
): ConditionalFormatRule {
  const { ranges = [], booleanRule, gradientRule } = rule;
  for (const range of ranges) areaOf(range, sheet);
  if (!booleanRule === !gradientRule) {
    throw new InvalidRequest("Exactly one of booleanRule and gradientRule must be set.");
  }
  if (booleanRule) checkBoolean(booleanRule);
  const kept = gradientRule ? { ranges, gradientRule: checkedGradient(gradientRule, draft.properties.locale) } : rule;
  return toldColors(kept);
}

function checkBoolean({ condition, format }: NonNullable<ConditionalFormatRule["booleanRule"]>): void {
  checkCondition(condition, "format");
  const { textFormat, ...rest } = format ?? {};
  onlyKnown("BooleanRule.format", rest, ["backgroundColor", "backgroundColorStyle"]);
  onlyKnown("BooleanRule.format.textFormat", textFormat, TEXT_FORMATS);
}

/** "Conditional formatting can only apply a subset of formatting": discovery text of `BooleanRule.format`. */
const TEXT_FORMATS: readonly string[] = [
  "bold",
  "italic",
  "strikethrough",
  "underline",
  "foregroundColor",
  "foregroundColorStyle",
];

type Gradient = NonNullable<ConditionalFormatRule["gradientRule"]>;
type Point = NonNullable<Gradient["minpoint"]>;

function checkedGradient({ minpoint, midpoint, maxpoint }: Gradient, locale: string): Gradient {
  const ends = { minpoint: checkedPoint(minpoint, locale), maxpoint: checkedPoint(maxpoint, locale) };
  return midpoint ? { ...ends, midpoint: checkedPoint(midpoint, locale) } : ends;
}

/** Discovery text of `InterpolationPoint.value`: "May be a formula. Unused if type is MIN or MAX". */
function checkedPoint(point: Point | undefined, locale: string): Point {
  const { value, ...rest } = point ?? {};
  const { type } = rest;
  if (!type || type === "INTERPOLATION_POINT_TYPE_UNSPECIFIED") {
    throw new InvalidRequest("No interpolationPointType specified.");
  }
  if (type === "MIN" || type === "MAX") return rest;
  if (!VALUED.includes(type)) throw new InvalidRequest(`Invalid value at 'interpolation_point.type', "${type}"`);
  if (!value) throw new InvalidRequest("InterpolationPoint.value is required.");
  if (!/^[=+]/.test(value) && !typedNumber(value.trim(), localeOf(locale))) {
    throw new InvalidRequest(`Invalid InterpolationPoint.value: ${value}`);
  }
  return { ...rest, value };
}

const VALUED: readonly string[] = ["NUMBER", "PERCENT", "PERCENTILE"];
