import type { CellFormat, Color, ColorStyle } from "../wire.ts";
import { completeFormat } from "./format-value.ts";

/** The format a new spreadsheet starts from (`defaultFormat`): Arial 10 on white, values overflowing to the right. */
export const DEFAULT_FORMAT: CellFormat = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: "BOTTOM",
  wrapStrategy: "OVERFLOW_CELL",
  textFormat: {
    foregroundColor: {},
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: "Arial",
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

const cache = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The cell's own format over the spreadsheet's default; no `numberFormat` where the cell is automatic. */
export function effectiveFormat(format: CellFormat | undefined, locale: string): CellFormat {
  if (!format) return DEFAULT_FORMAT;
  const byLocale = cache.get(format) ?? new Map<string, CellFormat>();
  cache.set(format, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const effective = computed(format, locale);
  byLocale.set(locale, effective);
  return effective;
}

function computed({ numberFormat: entered, ...rest }: CellFormat, locale: string): CellFormat {
  const numberFormat = completeFormat(entered, locale);
  const { backgroundColor, backgroundColorStyle, textFormat = {} } = rest;
  return {
    ...DEFAULT_FORMAT,
    ...rest,
    ...bothColors("backgroundColor", "backgroundColorStyle", backgroundColor, backgroundColorStyle),
    textFormat: {
      ...DEFAULT_FORMAT.textFormat,
      ...textFormat,
      ...bothColors(
        "foregroundColor",
        "foregroundColorStyle",
        textFormat.foregroundColor,
        textFormat.foregroundColorStyle,
      ),
    },
    ...(numberFormat ? { numberFormat } : {}),
  };
}

/** A colour is told twice, as a style and in its older form; the style goes first where both were given. */
function bothColors(color: string, style: string, plain?: Color, styled?: ColorStyle): object {
  if (styled) return { [style]: styled, ...(styled.rgbColor ? { [color]: styled.rgbColor } : {}) };
  return plain ? { [color]: plain, [style]: { rgbColor: plain } } : {};
}
