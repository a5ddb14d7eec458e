import { boundsOf } from "../filters/condition-bounds.ts";
import { evaluateFormulas } from "../filters/evaluate-formulas.ts";
import { matchesCondition, type Seen } from "../filters/matches-condition.ts";
import type { FilterPlace } from "../filters/shows-cell.ts";
import { shiftFormula } from "../formulas/shift-formula.ts";
import { parseFieldMask } from "../masks/field-mask.ts";
import { type Area, areaOf } from "../ranges/grid-range.ts";
import { cellRenderer } from "../rendering/render-cell.ts";
import type { Sheet, Spreadsheet } from "../spreadsheet.ts";
import type { BooleanCondition, CellFormat, ConditionalFormatRule } from "../wire.ts";
import { gradientColor } from "./gradient-color.ts";

/** Where the rules of a tab are read. Unless it is `dated`, those that count from today hold nowhere. */
export type RulePlace = FilterPlace & { readonly dated: boolean };

/** Where the rules of a tab are read, at a moment where one is told. */
export function rulePlace(spreadsheet: Spreadsheet, { properties }: Sheet, now: Date | undefined): RulePlace {
  const { locale, timeZone } = spreadsheet.properties;
  const moment = now ?? new Date(0);
  const evaluate = (formulas: readonly string[]) => evaluateFormulas(spreadsheet, properties.sheetId, formulas, moment);
  return { locale, timeZone, now: moment, dated: now !== undefined, height: 0, evaluate };
}

/** What the rules of a tab give to the cell at a place; nothing where none holds. */
export type RuleFormats = (row: number, column: number) => CellFormat | undefined;

/** "The first rule found to be true will define the format of the cell": support.google.com/docs/answer/78413. */
export function ruleFormats(sheet: Sheet, place: RulePlace): RuleFormats {
  const render = cellRenderer(SEEN, place.locale);
  const see = (row: number, column: number): Seen => {
    const { formattedValue, effectiveValue, effectiveFormat } = render(sheet.rows[row]?.[column]);
    const number = effectiveValue?.numberValue ?? undefined;
    const isDate = /^DATE/.test(effectiveFormat?.numberFormat?.type ?? "");
    return { text: formattedValue ?? "", number, day: isDate && number !== undefined ? Math.floor(number) : undefined };
  };
  const rules = sheet.conditionalFormats.map((rule) => {
    const areas = (rule.ranges ?? []).map((range) => areaOf(range, sheet));
    return { areas, formatAt: compiled(rule, { areas, see, sheet, place }) };
  });
  return (row, column) => {
    for (const { areas, formatAt } of rules) {
      const format = areas.some((area) => isIn(area, row, column)) && formatAt(row, column);
      if (format) return format;
    }
    return undefined;
  };
}

const SEEN = parseFieldMask("formattedValue,effectiveValue,effectiveFormat.numberFormat.type");

type Ruled = {
  readonly areas: readonly Area[];
  readonly see: (row: number, column: number) => Seen;
  readonly sheet: Sheet;
  readonly place: RulePlace;
};

function compiled({ booleanRule, gradientRule }: ConditionalFormatRule, ruled: Ruled): RuleFormats {
  const { see, place } = ruled;
  if (gradientRule) {
    const numbers = filledPlaces(ruled).flatMap(([row, column]) => see(row, column).number ?? []);
    const colorOf = gradientColor(gradientRule, numbers, place.locale);
    return (row, column) => {
      const { number } = see(row, column);
      const backgroundColor = number === undefined ? null : colorOf(number);
      return backgroundColor ? { backgroundColor, backgroundColorStyle: { rgbColor: backgroundColor } } : undefined;
    };
  }
  const { condition, format } = booleanRule ?? {};
  const type = condition?.type;
  if (!type || !isReadable(condition, place)) return () => undefined;
  if (type === "CUSTOM_FORMULA") {
    const holds = formulaHolds(condition.values?.[0]?.userEnteredValue ?? "", ruled);
    return (row, column) => (holds(row, column) ? format : undefined);
  }
  const bounds = boundsOf(condition, place);
  return (row, column) => (matchesCondition(type, see(row, column), bounds) ? format : undefined);
}

const isReadable = ({ values = [] }: BooleanCondition, { dated }: RulePlace): boolean =>
  dated || values.every(({ userEnteredValue, relativeDate }) => !relativeDate && !TODAY.test(userEnteredValue ?? ""));

const TODAY = /^[=+].*(?:TODAY|NOW|AUJOURDHUI|MAINTENANT)\s*\(/is;

/** A formula is written for the first cell of the first range, and follows each of the others. */
function formulaHolds(formula: string, ruled: Ruled): (row: number, column: number) => boolean {
  const [first] = ruled.areas;
  const places = filledPlaces(ruled);
  const own = formula.replace(/^\+/, "=");
  const results = ruled.place.evaluate(
    places.map(([row, column]) => shiftFormula(own, row - (first?.startRow ?? 0), column - (first?.startColumn ?? 0))),
  );
  const met = new Set(places.flatMap(([row, column], at) => (isTrue(results[at]) ? [`${row} ${column}`] : [])));
  return (row, column) => met.has(`${row} ${column}`);
}

const isTrue = (value: ReturnType<RulePlace["evaluate"]>[number]): boolean =>
  value?.boolValue === true || Boolean(value?.numberValue);

/** The places of the rule's cells in rows that hold anything. */
const filledPlaces = ({ areas, sheet }: Ruled): readonly (readonly [number, number])[] =>
  areas.flatMap((area) =>
    sheet.rows
      .slice(area.startRow, area.endRow)
      .flatMap((cells, down) =>
        cells
          .slice(area.startColumn, area.endColumn)
          .map((_, right) => [area.startRow + down, area.startColumn + right] as const),
      ),
  );

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.startRow && row < area.endRow && column >= area.startColumn && column < area.endColumn;
