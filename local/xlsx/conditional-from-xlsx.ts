import type { ConditionalRule } from "hucre/xlsx";
import type { BooleanCondition, CellFormat, ConditionalFormatRule } from "../workbook/wire.ts";
import type { XlsxSource } from "./cell-from-xlsx.ts";
import { formulaFromXlsx } from "./formula-from-xlsx.ts";
import { rangesFromXlsx } from "./range-from-xlsx.ts";
import { colored, colorOf, textFormatFromXlsx } from "./style-from-xlsx.ts";

/** Excel's rules that colour cells as Google's, the strongest first. Bars, icons and rankings have no like in Google. */
export const conditionalFormatsFromXlsx = (
  rules: readonly ConditionalRule[],
  sheetId: number,
  source: XlsxSource,
): readonly ConditionalFormatRule[] =>
  rules.toSorted((a, b) => a.priority - b.priority).flatMap((rule) => ruleOf(rule, sheetId, source) ?? []);

function ruleOf(rule: ConditionalRule, sheetId: number, source: XlsxSource): ConditionalFormatRule | null {
  const ranges = [...rangesFromXlsx(rule.range, sheetId)];
  if (rule.type === "colorScale") return gradientOf(rule, ranges, source);
  const condition = conditionOf(rule, source.locale);
  return condition ? { ranges, booleanRule: { condition, format: formatOf(rule, source.theme) } } : null;
}

const TEXTS: Readonly<Record<string, string>> = {
  containsText: "TEXT_CONTAINS",
  notContainsText: "TEXT_NOT_CONTAINS",
  beginsWith: "TEXT_STARTS_WITH",
  endsWith: "TEXT_ENDS_WITH",
};

const NUMBERS: Readonly<Record<string, string>> = {
  between: "NUMBER_BETWEEN",
  notBetween: "NUMBER_NOT_BETWEEN",
  equal: "NUMBER_EQ",
  notEqual: "NUMBER_NOT_EQ",
  greaterThan: "NUMBER_GREATER",
  lessThan: "NUMBER_LESS",
  greaterThanOrEqual: "NUMBER_GREATER_THAN_EQ",
  lessThanOrEqual: "NUMBER_LESS_THAN_EQ",
};

function conditionOf(rule: ConditionalRule, locale: string): BooleanCondition | null {
  const formulas = [rule.formula ?? []].flat();
  const values = formulas.map((formula) => ({ userEnteredValue: written(formula, locale) }));
  const number = NUMBERS[rule.operator ?? ""];
  const text = TEXTS[rule.type];
  if (rule.type === "cellIs" && number) return { type: number, values };
  if (rule.type === "expression" && formulas[0]) {
    return { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formulaFromXlsx(formulas[0], locale) }] };
  }
  if (text && rule.text) return { type: text, values: [{ userEnteredValue: rule.text }] };
  if (rule.type === "containsBlanks") return { type: "BLANK" };
  return rule.type === "notContainsBlanks" ? { type: "NOT_BLANK" } : null;
}

function written(formula: string, locale: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  const text = formulaFromXlsx(formula, locale);
  return /^-?\d+(?:\.\d+)?$/.test(formula) ? text.slice(1) : text;
}

/** The fill of such a rule stands in its second colour. */
function formatOf({ style }: ConditionalRule, theme: readonly string[]): CellFormat {
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const { fontFamily: _, fontSize: __, ...textFormat } = textFormatFromXlsx(style?.font, theme) ?? {};
  return {
    ...colored("backgroundColor", fill, theme),
    ...(Object.keys(textFormat).length > 0 ? { textFormat } : {}),
  };
}

const POINTS: Readonly<Record<string, string>> = {
  min: "MIN",
  max: "MAX",
  num: "NUMBER",
  percent: "PERCENT",
  percentile: "PERCENTILE",
};

function gradientOf(
  { colorScale }: ConditionalRule,
  ranges: NonNullable<ConditionalFormatRule["ranges"]>,
  { theme }: XlsxSource,
): ConditionalFormatRule | null {
  const points = (colorScale?.cfvo ?? []).map(({ type, value }, index) => ({
    type: POINTS[type] ?? "NUMBER",
    ...(value === undefined ? {} : { value }),
    ...(colorStop(colorScale?.colors[index], theme) ?? {}),
  }));
  const [minpoint, middle, last] = points;
  if (!minpoint || !middle) return null;
  return {
    ranges,
    gradientRule: last ? { minpoint, midpoint: middle, maxpoint: last } : { minpoint, maxpoint: middle },
  };
}

function colorStop(rgb: string | undefined, theme: readonly string[]) {
  const color = rgb === undefined ? undefined : colorOf({ rgb }, theme);
  return color && { color, colorStyle: { rgbColor: color } };
}
