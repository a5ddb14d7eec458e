import { type FieldMask, maskBelow } from "../masks/field-mask.ts";
import type { Color, ColorStyle } from "../wire.ts";

/** The standard theme of a new spreadsheet (`spreadsheetTheme`), by Google's `ThemeColorType`. */
export const THEME_COLORS: Readonly<Record<string, Color>> = {
  TEXT: {},
  BACKGROUND: rgb(255, 255, 255),
  ACCENT1: rgb(66, 133, 244),
  ACCENT2: rgb(234, 67, 53),
  ACCENT3: rgb(251, 188, 4),
  ACCENT4: rgb(52, 168, 83),
  ACCENT5: rgb(255, 109, 1),
  ACCENT6: rgb(70, 189, 198),
  LINK: rgb(17, 85, 204),
};

/**
 * A colour as Sheets keeps it: each share one of 256, a share of nothing left out, no alpha. A half goes down and what is
 * above 1 wraps round: 0.5 is 127 (burnash/gspread#1199), 112 is 144 (burnash/gspread#691).
 */
export function keptColor({ red, green, blue }: Color): Color {
  return rgb(byteOf(red), byteOf(green), byteOf(blue));
}

/** The colour that a style comes down to, a theme's looked up. */
export const plainColor = ({ rgbColor, themeColor }: ColorStyle): Color =>
  themeColor ? (THEME_COLORS[themeColor] ?? {}) : keptColor(rgbColor ?? {});

const keptStyle = (style: ColorStyle): ColorStyle =>
  style.themeColor ? { themeColor: style.themeColor } : { rgbColor: plainColor(style) };

/**
 * The fields with the colour told both as a style and in its older form, whichever of the two was given and named; the
 * style goes first.
 */
export function withBothColors<T extends object>(fields: T, mask: FieldMask, plain: keyof T, style: keyof T): T {
  if (!(plain in fields || style in fields)) return fields;
  const named = (field: keyof T): unknown => (maskBelow(mask, String(field)) === null ? undefined : fields[field]);
  const older = named(plain) as Color | null | undefined;
  const given = (named(style) as ColorStyle | null | undefined) ?? (older ? { rgbColor: older } : undefined);
  if (given) return { ...fields, [plain]: plainColor(given), [style]: keptStyle(given) };
  const { [plain]: _plain, [style]: _style, ...rest } = fields;
  return rest as T;
}

/** The mask that names both forms of a colour wherever it names one. */
export function withBothNames(mask: FieldMask, plain: string, style: string): FieldMask {
  if (mask === true || !(mask.has(plain) || mask.has(style))) return mask;
  return new Map([...mask, [plain, true], [style, true]]);
}

const byteOf = (share: number | null | undefined): number => Math.ceil(Math.max(0, share ?? 0) * 255 - 0.5) & 0xff;

function rgb(red: number, green: number, blue: number): Color {
  return {
    ...(red > 0 ? { red: shareOf(red) } : {}),
    ...(green > 0 ? { green: shareOf(green) } : {}),
    ...(blue > 0 ? { blue: shareOf(blue) } : {}),
  };
}

/**
 * A share as Google prints it, in the fewest digits of a 32-bit number.
 * @example shareOf(17) //=> 0.06666667
 */
function shareOf(byte: number): number {
  const share = Math.fround(byte / 255);
  const isSame = (digits: number): boolean => Math.fround(Number(share.toPrecision(digits))) === share;
  return Number(share.toPrecision([1, 2, 3, 4, 5, 6, 7, 8].find(isSame) ?? 9));
}
