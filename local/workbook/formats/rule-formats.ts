import { parseFieldMask } from "../field-mask.ts";
import { boundsOf } from "../filters/condition-bounds.ts";
import { matchesCondition, type Seen } from "../filters/matches-condition.ts";
import { type Area, areaOf } from "../grid-range.ts";
import { cellRenderer } from "../render-cell.ts";
import type { Sheet } from "../spreadsheet.ts";
import type { TypingPlace } from "../typed/typed-input.ts";
import type { BooleanCondition, CellFormat, ConditionalFormatRule } from "../wire.ts";
import { gradientColor } from "./gradient-color.ts";

/** Where rules are read. Without a `now`, those that count from today hold nowhere. */
export type RulePlace = Omit<TypingPlace, "now"> & { readonly now?: Date | undefined };

/** What the rules of a tab give to the cell at a place; nothing where none holds. */
export type RuleFormats = (row: number, column: number) => CellFormat | undefined;

/**
 * "The first rule found to be true will define the format of the cell": support.google.com/docs/answer/78413. A rule that
 * holds a formula, or a day counted from today where no day is told, is left out.
 */
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
    return {
      areas,
      formatOf: compiled(rule, areas, { see, sheet, place: { ...place, now: place.now ?? NO_DAY } }, place.now),
    };
  });
  return (row, column) => {
    for (const { areas, formatOf } of rules) {
      const format = areas.some((area) => isIn(area, row, column)) && formatOf(see(row, column));
      if (format) return format;
    }
    return undefined;
  };
}

const SEEN = parseFieldMask("formattedValue,effectiveValue,effectiveFormat.numberFormat.type");
const NO_DAY = new Date(0);

type World = {
  readonly see: (row: number, column: number) => Seen;
  readonly sheet: Sheet;
  readonly place: TypingPlace;
};

type FormatOf = (seen: Seen) => CellFormat | undefined;

function compiled(
  { booleanRule, gradientRule }: ConditionalFormatRule,
  areas: readonly Area[],
  world: World,
  now?: Date,
): FormatOf {
  if (gradientRule) {
    const colorOf = gradientColor(gradientRule, numbersIn(areas, world), world.place.locale);
    return ({ number }) => {
      const backgroundColor = number === undefined ? null : colorOf(number);
      return backgroundColor ? { backgroundColor, backgroundColorStyle: { rgbColor: backgroundColor } } : undefined;
    };
  }
  const { condition, format } = booleanRule ?? {};
  if (!condition?.type || !isComparable(condition, now)) return () => undefined;
  const { type } = condition;
  const bounds = boundsOf(condition, world.place);
  return (seen) => (matchesCondition(type, seen, bounds) ? format : undefined);
}

const isComparable = ({ type, values = [] }: BooleanCondition, now: Date | undefined): boolean =>
  type !== "CUSTOM_FORMULA" &&
  values.every(
    ({ userEnteredValue, relativeDate }) => !userEnteredValue?.startsWith("=") && (!relativeDate || now !== undefined),
  );

function numbersIn(areas: readonly Area[], { see, sheet }: World): readonly number[] {
  return areas.flatMap((area) =>
    sheet.rows.slice(area.startRow, area.endRow).flatMap((cells, down) =>
      cells.slice(area.startColumn, area.endColumn).flatMap((cell, right) => {
        const number = cell && see(area.startRow + down, area.startColumn + right).number;
        return number === undefined ? [] : [number];
      }),
    ),
  );
}

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.startRow && row < area.endRow && column >= area.startColumn && column < area.endColumn;
