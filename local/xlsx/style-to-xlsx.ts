import type { CellStyle } from "hucre/xlsx";
import { type Cell, isCheckBox, numberFormatOf } from "../workbook/cells/cell.ts";
import type { CellFormat } from "../workbook/wire.ts";
import { numberFormatToXlsx } from "./number-format-to-xlsx.ts";
import { characterWidth } from "./text-width.ts";

/** Google's own default: Arial 10. */
export const DEFAULT_FONT = { name: "Arial", size: 10 } as const;

type Rgb = CellFormat["backgroundColor"];

/** The look of a cell `width` pixels wide, as far as its own format goes and the number format that its formula brings; `null` where it looks like any other. */
export function styleToXlsx(cell: Cell, locale: string, width: number): CellStyle | null {
  const format = cell.userEnteredFormat ?? {};
  const font = fontToXlsx(format.textFormat);
  const background = rgbOf(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor);
  const alignment = alignmentOf(format, cell, width);
  const border = borderOf(format.borders);
  const numFmt = numberFormatToXlsx(numberFormatOf(cell), locale);
  const style: CellStyle = {
    ...(font ? { font } : {}),
    ...(background ? { fill: { type: "pattern", pattern: "solid", fgColor: background } } : {}),
    ...(alignment ? { alignment } : {}),
    ...(border ? { border } : {}),
    ...(numFmt ? { numFmt } : {}),
  };
  return Object.keys(style).length > 0 ? style : null;
}

/** Google's shares from 0 to 1 as six hexadecimal digits; a share that is left out is 0. */
export function rgbOf(color: Rgb | null | undefined): { rgb: string } | null {
  if (!color) return null;
  const shares = [color.red, color.green, color.blue];
  const digits = shares.map((share) =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return { rgb: digits.join("").toUpperCase() };
}

/** A font; one that says nothing of its name or size gets neither in Excel, so both are always said. */
export function fontToXlsx(text: CellFormat["textFormat"]): NonNullable<CellStyle["font"]> | null {
  if (!text) return null;
  const color = rgbOf(text.foregroundColorStyle?.rgbColor ?? text.foregroundColor);
  return {
    name: text.fontFamily ?? DEFAULT_FONT.name,
    size: text.fontSize ?? DEFAULT_FONT.size,
    ...(text.bold ? { bold: true } : {}),
    ...(text.italic ? { italic: true } : {}),
    ...(text.underline ? { underline: true } : {}),
    ...(text.strikethrough ? { strikethrough: true } : {}),
    ...(color ? { color } : {}),
  };
}

const HORIZONTAL = { LEFT: "left", CENTER: "center", RIGHT: "right" } as const;
const VERTICAL = { TOP: "top", MIDDLE: "center", BOTTOM: "bottom" } as const;

function alignmentOf(format: CellFormat, cell: Cell, width: number): NonNullable<CellStyle["alignment"]> | null {
  const standard = isCheckBox(cell) ? "center" : isCut(cell, width) ? "fill" : undefined;
  const horizontal = HORIZONTAL[format.horizontalAlignment as keyof typeof HORIZONTAL] ?? standard;
  const vertical = VERTICAL[format.verticalAlignment as keyof typeof VERTICAL];
  const wrap = format.wrapStrategy === "WRAP";
  const rotation = rotationOf(format.textRotation);
  if (!horizontal && !vertical && !wrap && rotation === null) return null;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(rotation === null ? {} : { textRotation: rotation }),
  };
}

/** Excel counts 0 to 90 upwards, 91 to 180 downwards, and 255 for letters below one another. */
function rotationOf(rotation: CellFormat["textRotation"]): number | null {
  if (rotation?.vertical) return 255;
  const angle = rotation?.angle;
  if (!angle) return null;
  return angle > 0 ? angle : 90 - angle;
}

/**
 * Whether a clipped text reaches the edge of its cell. Excel has no clipping: it is its "fill" that cuts a text, but
 * repeats one that fits twice, so only a text that surely does not is filled.
 */
function isCut(cell: Cell, width: number): boolean {
  const text = cell.userEnteredValue?.stringValue ?? "";
  return cell.userEnteredFormat?.wrapStrategy === "CLIP" && text.length * characterWidth(cell) > 0.75 * width;
}

const LINES = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOUBLE: "double",
} as const;

function borderOf(borders: CellFormat["borders"]): NonNullable<CellStyle["border"]> | null {
  const sides = (["top", "right", "bottom", "left"] as const).flatMap((side) => {
    const border = borders?.[side];
    const style = LINES[border?.style as keyof typeof LINES];
    const color = rgbOf(border?.colorStyle?.rgbColor ?? border?.color);
    return style ? [[side, { style, ...(color ? { color } : {}) }] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : null;
}
