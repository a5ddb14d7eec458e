import { type Cell, effectiveValue, numberFormatOf } from "../cell.ts";
import { plainColor } from "../formats/colors.ts";
import { effectiveFormat } from "../formats/effective-format.ts";
import { Unsupported } from "../refusals.ts";
import { formattedValue } from "../render-cell.ts";
import type { TypingPlace } from "../typed/typed-input.ts";
import type { Color, ColorStyle, FilterCriteria } from "../wire.ts";
import { boundsOf } from "./condition-bounds.ts";
import { matchesCondition, type Seen } from "./matches-condition.ts";

/** Whether criteria show a cell. "If a value is listed there, it will still be hidden": discovery text of `condition`. */
export function showsCell(criteria: FilterCriteria, place: TypingPlace): (cell: Cell | undefined) => boolean {
  const { condition, visibleBackgroundColorStyle, visibleForegroundColorStyle } = criteria;
  const hidden = new Set(criteria.hiddenValues ?? []);
  const type = condition?.type;
  if (type === "CUSTOM_FORMULA") {
    throw new Unsupported("A filter by a custom formula is not supported by the local Google.");
  }
  const bounds = condition ? boundsOf(condition, place) : [];
  return (cell) => {
    const seen = seenIn(cell, place.locale);
    if (hidden.has(seen.text)) return false;
    if (type && !matchesCondition(type, seen, bounds)) return false;
    const look = effectiveFormat(cell?.userEnteredFormat, place.locale);
    return (
      isColor(visibleBackgroundColorStyle, look.backgroundColorStyle) &&
      isColor(visibleForegroundColorStyle, look.textFormat?.foregroundColorStyle)
    );
  };
}

function seenIn(cell: Cell | undefined, locale: string): Seen {
  const number = (cell && effectiveValue(cell)?.numberValue) ?? undefined;
  const format = numberFormatOf(cell)?.type;
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
