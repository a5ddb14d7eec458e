import { type Cell, effectiveValue } from "../cells/cell.ts";
import { plainColor } from "../formats/colors.ts";
import { effectiveFormat } from "../formats/effective-format.ts";
import { shiftFormula } from "../formulas/shift-formula.ts";
import { formattedValue } from "../rendering/render-cell.ts";
import type { TypingPlace } from "../typed/typed-input.ts";
import type { Color, ColorStyle, ExtendedValue, FilterCriteria } from "../wire.ts";
import { boundsOf } from "./condition-bounds.ts";
import { matchesCondition, type Seen } from "./matches-condition.ts";

/** Where criteria are applied: what is typed there is read as there, and formulas give what they give there. */
export type FilterPlace = TypingPlace & {
  /** How many rows there are below the heading. */
  readonly height: number;
  readonly evaluate: (formulas: readonly string[]) => readonly (ExtendedValue | undefined)[];
};

/** Whether a cell is shown, and how many rows below the first one it is. */
export type ShowsCell = (cell: Cell | undefined, offset: number) => boolean;

/** Whether criteria show a cell. "If a value is listed there, it will still be hidden": discovery text of `condition`. */
export function showsCell(criteria: FilterCriteria, place: FilterPlace): ShowsCell {
  const { visibleBackgroundColorStyle, visibleForegroundColorStyle } = criteria;
  const hidden = new Set(criteria.hiddenValues ?? []);
  const meets = meetsCondition(criteria, place);
  return (cell, offset) => {
    const seen = seenIn(cell, place.locale);
    if (hidden.has(seen.text) || !meets(seen, offset)) return false;
    const look = effectiveFormat(cell?.userEnteredFormat, place.locale);
    return (
      isColor(visibleBackgroundColorStyle, look.backgroundColorStyle) &&
      isColor(visibleForegroundColorStyle, look.textFormat?.foregroundColorStyle)
    );
  };
}

function meetsCondition({ condition }: FilterCriteria, place: FilterPlace): (seen: Seen, offset: number) => boolean {
  const type = condition?.type;
  if (!condition || !type) return () => true;
  if (type !== "CUSTOM_FORMULA") {
    const bounds = boundsOf(condition, place);
    return (seen) => matchesCondition(type, seen, bounds);
  }
  const formula = condition.values?.[0]?.userEnteredValue?.replace(/^\+/, "=") ?? "";
  const results = place.evaluate(Array.from({ length: place.height }, (_, row) => shiftFormula(formula, row, 0)));
  return (_seen, offset) => isTrue(results[offset]);
}

const isTrue = (value: ExtendedValue | undefined): boolean => value?.boolValue === true || Boolean(value?.numberValue);

function seenIn(cell: Cell | undefined, locale: string): Seen {
  const number = (cell && effectiveValue(cell)?.numberValue) ?? undefined;
  const format = cell?.userEnteredFormat?.numberFormat?.type;
  const isDate = format === "DATE" || format === "DATE_TIME";
  return {
    text: formattedValue(cell, locale),
    number,
    day: isDate && number !== undefined ? Math.floor(number) : undefined,
  };
}

const isColor = (wished: ColorStyle | undefined, shown: ColorStyle | undefined): boolean =>
  !wished || sameColor(plainColor(wished), plainColor(shown ?? {}));

const sameColor = (a: Color, b: Color): boolean =>
  (["red", "green", "blue"] as const).every((share) => (a[share] ?? 0) === (b[share] ?? 0));
