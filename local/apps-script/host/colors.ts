import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Color, ColorStyle } from "../../workbook/wire.ts";

/**
 * @example hexOfColor({ rgbColor: { red: 1 } }) //=> "#ff0000"
 */
export function hexOfColor(style: ColorStyle | undefined): string {
  const { red, green, blue } = style?.rgbColor ?? {};
  const part = (share: number | null | undefined): string =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${part(red)}${part(green)}${part(blue)}`;
}

/** The colour of a text `#rrggbb`, or `white`; a script of Jalon uses no other names. */
export function colorOfHex(text: string): Color {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text.toLowerCase() === "white" ? "#ffffff" : text);
  if (!hex) throw new InvalidRequest(`Invalid color: ${text}`);
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return { red, green, blue };
}
