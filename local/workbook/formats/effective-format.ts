import type { CellFormat } from "../wire.ts";
import { plainColor, withBothColors } from "./colors.ts";
import { completeFormat } from "./format-value.ts";
import { sharedFormat } from "./shared-format.ts";

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

/** What the value of a cell adds to its look: a side to lean on, and whether it is shown as a link. */
export type Shown = { readonly alignment?: "LEFT" | "CENTER" | "RIGHT" | undefined; readonly linked?: boolean };

/** What was worked out of a format in a locale, by the place of what is shown. */
type Looks = (CellFormat | undefined)[];

const cache = new WeakMap<CellFormat, Map<string, Looks>>();
const NO_FORMAT: CellFormat = {};

/**
 * The cell's own format over what its value gives and over the spreadsheet's default; no `numberFormat` where the cell is
 * automatic.
 */
export function effectiveFormat(
  format: CellFormat | undefined = NO_FORMAT,
  locale: string,
  shown: Shown = {},
): CellFormat {
  const byLocale = cache.get(format) ?? looksOf(format);
  const looks = byLocale.get(locale) ?? [];
  if (looks.length === 0) byLocale.set(locale, looks);
  const place = ALIGNMENTS.indexOf(shown.alignment) * 2 + (shown.linked ? 1 : 0);
  const effective = looks[place] ?? computed(format, locale, shown);
  looks[place] = effective;
  return effective;
}

const ALIGNMENTS: readonly Shown["alignment"][] = [undefined, "LEFT", "CENTER", "RIGHT"];

function looksOf(format: CellFormat): Map<string, Looks> {
  const shared = sharedFormat(format);
  const looks = cache.get(shared) ?? new Map<string, Looks>();
  cache.set(shared, looks);
  cache.set(format, looks);
  return looks;
}

function computed(own: CellFormat, locale: string, { alignment, linked = false }: Shown): CellFormat {
  const { numberFormat: entered, textFormat = {}, padding, ...rest } = own;
  const numberFormat = completeFormat(entered, locale);
  const shownAsLink = linked && own.hyperlinkDisplayType !== "PLAIN_TEXT";
  return {
    ...DEFAULT_FORMAT,
    ...(alignment ? { horizontalAlignment: alignment } : {}),
    hyperlinkDisplayType: shownAsLink ? "LINKED" : "PLAIN_TEXT",
    ...withBothColors<CellFormat>(rest, true, "backgroundColor", "backgroundColorStyle"),
    padding: { ...DEFAULT_FORMAT.padding, ...padding },
    textFormat: {
      ...DEFAULT_FORMAT.textFormat,
      ...(shownAsLink ? LINKED_TEXT : {}),
      ...withBothColors(textFormat, true, "foregroundColor", "foregroundColorStyle"),
    },
    ...(numberFormat ? { numberFormat } : {}),
  };
}

const LINK = plainColor({ themeColor: "LINK" });
const LINKED_TEXT = { foregroundColor: LINK, foregroundColorStyle: { rgbColor: LINK }, underline: true };
