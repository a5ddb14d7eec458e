import { type FieldMask, maskBelow, replaceFields } from "../masks/field-mask.ts";
import type { CellFormat, TextFormatRun } from "../wire.ts";
import { SIDES, tidyFormat } from "./borders.ts";
import { plainColor, withBothColors, withBothNames } from "./colors.ts";

type TextFormat = NonNullable<CellFormat["textFormat"]>;

/** The format of a cell after the masked fields were taken from `source`, each colour told in both of its forms. */
export function writtenFormat(
  before: CellFormat | undefined,
  source: CellFormat | null | undefined,
  mask: FieldMask,
): CellFormat | undefined {
  const merged = replaceFields(before, source ? completed(source, mask) : undefined, completedMask(source, mask));
  return merged && ("borders" in merged ? tidyFormat(merged) : merged);
}

/** A run's format, its link in the colour of links unless it has one of its own. */
export const writtenRun = ({ startIndex, format }: TextFormatRun): TextFormatRun => ({
  ...(startIndex ? { startIndex } : {}),
  format: completedText(format ?? {}, true),
});

function completed(source: CellFormat, mask: FieldMask): CellFormat {
  const format = withBothColors(source, mask, "backgroundColor", "backgroundColorStyle");
  const textMask = maskBelow(mask, "textFormat");
  if (!format.textFormat || textMask === null) return format;
  return { ...format, textFormat: completedText(format.textFormat, textMask) };
}

/**
 * "When a link is set, the text foreground color will be set to the default link color and the text will be underlined.
 * If these fields are modified in the same request, those values will be used instead": discovery text. The colour is told as such, not as the theme's:
 * robin900/gspread-formatting#33.
 */
function completedText(source: TextFormat, mask: FieldMask): TextFormat {
  const text = withBothColors(source, mask, "foregroundColor", "foregroundColorStyle");
  if (!text.link || maskBelow(mask, "link") === null) return text;
  return { underline: true, ...LINK_COLOR, ...text };
}

const LINK_COLOR = withBothColors<TextFormat>(
  { foregroundColor: plainColor({ themeColor: "LINK" }) },
  true,
  "foregroundColor",
  "foregroundColorStyle",
);

/** One mask serves all the cells of a request; only a link changes it from one cell to the next. */
function completedMask(source: CellFormat | null | undefined, mask: FieldMask): FieldMask {
  if (mask === true) return true;
  if (source?.textFormat?.link) return wholeMask(source, mask);
  const known = wholeMasks.get(mask) ?? wholeMask(null, mask);
  wholeMasks.set(mask, known);
  return known;
}

const wholeMasks = new WeakMap<ReadonlyMap<string, FieldMask>, FieldMask>();

function wholeMask(source: CellFormat | null, mask: ReadonlyMap<string, FieldMask>): FieldMask {
  const full = new Map(withBothNames(mask, "backgroundColor", "backgroundColorStyle") as Map<string, FieldMask>);
  const text = full.get("textFormat");
  if (text) full.set("textFormat", textMask(source?.textFormat, text));
  const borders = full.get("borders");
  if (borders && borders !== true) full.set("borders", bordersMask(borders));
  return full;
}

function textMask(source: TextFormat | undefined, mask: FieldMask): FieldMask {
  const full = withBothNames(mask, "foregroundColor", "foregroundColorStyle");
  if (full === true || !full.has("link") || !source?.link) return full;
  return new Map([...full, ["foregroundColor", true], ["foregroundColorStyle", true], ["underline", true]]);
}

const bordersMask = (mask: ReadonlyMap<string, FieldMask>): FieldMask =>
  new Map(
    SIDES.flatMap((side) => {
      const inner = mask.get(side);
      return inner ? [[side, withBothNames(inner, "color", "colorStyle")] as const] : [];
    }),
  );
