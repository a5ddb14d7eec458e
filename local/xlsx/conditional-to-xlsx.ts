import type { CellStyle, ConditionalRule } from "hucre/xlsx";
import { serialOf } from "../workbook/formats/serial-date.ts";
import type { Sheet } from "../workbook/spreadsheet.ts";
import type { BooleanCondition, CellFormat, ConditionalFormatRule } from "../workbook/wire.ts";
import { formulaToXlsx, type KnownNames } from "./formula-to-xlsx.ts";
import { refToXlsx } from "./reference-to-xlsx.ts";
import { rgbOf } from "./style-to-xlsx.ts";

type Place = KnownNames & { readonly locale: string };

/** The rules that colour a tab, the strongest first; one whose formula Excel might not read stays behind. */
export const conditionalToXlsx = (sheet: Sheet, place: Place): ConditionalRule[] =>
  sheet.conditionalFormats.flatMap((rule, index) => {
    const ranges = (rule.ranges ?? []).map((range) => refToXlsx(sheet, range));
    const written = ranges.length > 0 && ruleToXlsx(rule, ranges[0] ?? "", place);
    return written ? [{ ...written, priority: index + 1, range: ranges.join(" ") }] : [];
  });

type Written = Pick<ConditionalRule, "type"> & Partial<ConditionalRule>;

function ruleToXlsx(rule: ConditionalFormatRule, range: string, place: Place): Written | null {
  if (rule.gradientRule) return gradientToXlsx(rule.gradientRule);
  const { condition, format } = rule.booleanRule ?? {};
  const test = condition && testOf(condition, range.split(":")[0] ?? "A1", place);
  return test ? { ...test, style: styleOf(format), stopIfTrue: true } : null;
}

const NUMBERS: Readonly<Record<string, NonNullable<ConditionalRule["operator"]>>> = {
  NUMBER_GREATER: "greaterThan",
  NUMBER_GREATER_THAN_EQ: "greaterThanOrEqual",
  NUMBER_LESS: "lessThan",
  NUMBER_LESS_THAN_EQ: "lessThanOrEqual",
  NUMBER_EQ: "equal",
  NUMBER_NOT_EQ: "notEqual",
  NUMBER_BETWEEN: "between",
  NUMBER_NOT_BETWEEN: "notBetween",
  DATE_EQ: "equal",
  DATE_BEFORE: "lessThan",
  DATE_AFTER: "greaterThan",
};

/** What texts are asked, of the first cell of the range. */
const TEXTS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  TEXT_CONTAINS: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  TEXT_NOT_CONTAINS: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  TEXT_EQ: (cell, text) => `${cell}=${text}`,
  BLANK: (cell) => `LEN(TRIM(${cell}))=0`,
  NOT_BLANK: (cell) => `LEN(TRIM(${cell}))>0`,
};

function testOf({ type, values = [] }: BooleanCondition, cell: string, place: Place): Written | null {
  const operands = values.map(({ userEnteredValue, relativeDate }) =>
    relativeDate ? (RELATIVE[relativeDate] ?? null) : operandToXlsx(userEnteredValue ?? "", place),
  );
  if (operands.includes(null)) return null;
  const [first = '""'] = operands as readonly string[];
  const operator = NUMBERS[type ?? ""];
  if (operator) return { type: "cellIs", operator, formula: operands as string[] };
  if (type === "CUSTOM_FORMULA") return { type: "expression", formula: first };
  const formula = TEXTS[type ?? ""]?.(cell, first);
  return formula ? { type: "expression", formula } : null;
}

const RELATIVE: Readonly<Record<string, string>> = {
  TODAY: "TODAY()",
  TOMORROW: "TODAY()+1",
  YESTERDAY: "TODAY()-1",
  PAST_WEEK: "TODAY()-7",
  PAST_MONTH: "EDATE(TODAY(),-1)",
  PAST_YEAR: "EDATE(TODAY(),-12)",
};

/** What a rule compares with, as a person typed it: a formula, a day, a number, else a text. */
export function operandToXlsx(typed: string, place: Place): string | null {
  if (typed.startsWith("=")) return formulaToXlsx(typed, place.locale, place);
  const day = dayOf(typed, place.locale);
  if (day !== null) return String(day);
  const number = place.locale.startsWith("fr") ? typed.replace(",", ".") : typed;
  return /^-?\d+(?:\.\d+)?$/.test(number) ? number : `"${typed.replaceAll('"', '""')}"`;
}

function dayOf(text: string, locale: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)?.map(Number) ?? [];
  if (year && month && day) return serialOf({ year, month, day });
  const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)?.map(Number) ?? [];
  if (!first || !second || !last) return null;
  const french = locale.startsWith("fr");
  return serialOf({ year: last, month: french ? second : first, day: french ? first : second });
}

/** The fill of such a rule stands in its second colour. */
function styleOf(format: CellFormat | undefined): CellStyle {
  const background = rgbOf(format?.backgroundColorStyle?.rgbColor ?? format?.backgroundColor);
  const { bold, italic, underline, strikethrough, foregroundColor, foregroundColorStyle } = format?.textFormat ?? {};
  const color = rgbOf(foregroundColorStyle?.rgbColor ?? foregroundColor);
  const font = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(color ? { color } : {}),
  };
  return {
    ...(background ? { fill: { type: "pattern", pattern: "solid", fgColor: background, bgColor: background } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
}

type Gradient = NonNullable<ConditionalFormatRule["gradientRule"]>;
type Scale = NonNullable<ConditionalRule["colorScale"]>;

const POINTS: Readonly<Record<string, Scale["cfvo"][number]["type"]>> = {
  MIN: "min",
  MAX: "max",
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
};

function gradientToXlsx({ minpoint, midpoint, maxpoint }: Gradient): Written | null {
  const points = [minpoint, midpoint, maxpoint].flatMap((point) => {
    const type = POINTS[point?.type ?? ""];
    const color = rgbOf(point?.colorStyle?.rgbColor ?? point?.color);
    return type && color ? [{ cfvo: { type, ...(point?.value ? { value: point.value } : {}) }, color: color.rgb }] : [];
  });
  if (points.length < 2) return null;
  return {
    type: "colorScale",
    colorScale: { cfvo: points.map(({ cfvo }) => cfvo), colors: points.map(({ color }) => `FF${color}`) },
  };
}
