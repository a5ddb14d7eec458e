import { completeFormat } from "./format-value.ts";
import type { CellFormat } from "./wire.ts";

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
  const { numberFormat: entered, ...rest } = format;
  const numberFormat = completeFormat(entered, locale);
  const effective: CellFormat = {
    ...DEFAULT_FORMAT,
    ...rest,
    textFormat: { ...DEFAULT_FORMAT.textFormat, ...rest.textFormat },
    ...(numberFormat ? { numberFormat } : {}),
  };
  byLocale.set(locale, effective);
  return effective;
}
