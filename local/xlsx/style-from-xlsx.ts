import { type CellStyle, resolveThemeColor } from "hucre/xlsx";
import { BORDER_WIDTHS } from "../workbook/formats/borders.ts";
import type { CellFormat, Color, ColorStyle } from "../workbook/wire.ts";
import { numberFormatFromXlsx } from "./number-format-from-xlsx.ts";
import { DEFAULT_FONT } from "./style-to-xlsx.ts";

type XlsxColor = { readonly rgb?: string; readonly theme?: number; readonly tint?: number };

/** The look of a cell as Google keeps it, none where it looks like any other; `theme`: the file's own twelve colours. */
export function styleFromXlsx(style: CellStyle | undefined, theme: readonly string[]): CellFormat | undefined {
  if (!style) return undefined;
  const background = style.fill?.type === "pattern" && style.fill.pattern === "solid" ? style.fill.fgColor : undefined;
  const numberFormat = numberFormatFromXlsx(style.numFmt);
  const textFormat = textFormatFromXlsx(style.font, theme);
  const borders = bordersOf(style.border, theme);
  const format: CellFormat = {
    ...(numberFormat ? { numberFormat } : {}),
    ...colored("backgroundColor", background, theme),
    ...(borders ? { borders } : {}),
    ...alignmentOf(style.alignment),
    ...(textFormat ? { textFormat } : {}),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

/** A font as far as it differs from Google's own. */
export function textFormatFromXlsx(
  font: CellStyle["font"],
  theme: readonly string[],
): NonNullable<CellFormat["textFormat"]> | undefined {
  if (!font) return undefined;
  const format = {
    ...colored("foregroundColor", isPlainBlack(font.color) ? undefined : font.color, theme),
    ...(font.name && font.name !== DEFAULT_FONT.name ? { fontFamily: font.name } : {}),
    ...(font.size && font.size !== DEFAULT_FONT.size ? { fontSize: Math.round(font.size) } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.strikethrough ? { strikethrough: true } : {}),
    ...(font.underline ? { underline: true } : {}),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

/** The first colour of a theme is its text's own. */
const isPlainBlack = (color: XlsxColor | undefined): boolean => color?.theme === 1 && !color.tint;

/** Both of Google's forms of a colour; nothing for one that the file leaves to the reader. */
export function colored(
  name: "backgroundColor" | "foregroundColor" | "color",
  color: XlsxColor | undefined,
  theme: readonly string[],
): Readonly<Record<string, Color | ColorStyle>> {
  const rgb = color && colorOf(color, theme);
  return rgb ? { [name]: rgb, [`${name}Style`]: { rgbColor: rgb } } : {};
}

/** A colour by its shares from 0 to 1, those of 0 left out as on the wire. */
export function colorOf({ rgb, theme, tint }: XlsxColor, colors: readonly string[]): Color | undefined {
  const digits = rgb ?? (theme === undefined ? undefined : resolveThemeColor([...colors], theme, tint));
  const shares = /([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/i.exec(digits ?? "")?.slice(1);
  if (!shares) return undefined;
  const [red = 0, green = 0, blue = 0] = shares.map((share) => Number.parseInt(share, 16) / 255);
  return { ...(red ? { red } : {}), ...(green ? { green } : {}), ...(blue ? { blue } : {}) };
}

const HORIZONTAL: Readonly<Record<string, string>> = { left: "LEFT", center: "CENTER", right: "RIGHT" };
const VERTICAL: Readonly<Record<string, string>> = { top: "TOP", center: "MIDDLE", bottom: "BOTTOM" };

function alignmentOf(alignment: CellStyle["alignment"]): CellFormat {
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ""];
  const vertical = VERTICAL[alignment?.vertical ?? ""];
  const angle = alignment?.textRotation;
  return {
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(alignment?.wrapText ? { wrapStrategy: "WRAP" } : {}),
    ...(alignment?.horizontal === "fill" ? { wrapStrategy: "CLIP" } : {}),
    ...(angle === 255 ? { textRotation: { vertical: true } } : {}),
    ...(angle && angle !== 255 ? { textRotation: { angle: angle > 90 ? 90 - angle : angle } } : {}),
  };
}

const LINES: Readonly<Record<string, string>> = {
  thin: "SOLID",
  hair: "DOTTED",
  medium: "SOLID_MEDIUM",
  thick: "SOLID_THICK",
  dotted: "DOTTED",
  dashed: "DASHED",
  mediumDashed: "DASHED",
  dashDot: "DASHED",
  mediumDashDot: "DASHED",
  dashDotDot: "DASHED",
  mediumDashDotDot: "DASHED",
  slantDashDot: "DASHED",
  double: "DOUBLE",
};

function bordersOf(border: CellStyle["border"], theme: readonly string[]): CellFormat["borders"] | undefined {
  const sides = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const style = LINES[border?.[side]?.style ?? ""];
    const width = BORDER_WIDTHS[style ?? ""] ?? 1;
    return style ? [[side, { style, width, ...colored("color", border?.[side]?.color, theme) }] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}
