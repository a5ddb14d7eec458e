import type { CellFormat, Color } from "../../../wire.ts";

/**
 * The format that the `style` of an HTML tag gives: weights, slants, lines, colours, sides, sizes and families; anything
 * else in it is left out.
 * @example cssFormat("color: #f00; text-align: right") // red, to the right
 */
export function cssFormat(style: string): CellFormat {
  let format: CellFormat = {};
  for (const declaration of style.split(";")) {
    const [name = "", ...rest] = declaration.split(":");
    const read = READERS[name.trim().toLowerCase()];
    const { textFormat, ...others } = read?.(rest.join(":").trim()) ?? {};
    format = { ...format, ...others, ...(textFormat ? { textFormat: { ...format.textFormat, ...textFormat } } : {}) };
  }
  return format;
}

const READERS: Readonly<Record<string, (value: string) => CellFormat>> = {
  "font-weight": (value) => ({ textFormat: { bold: value === "bold" || value === "bolder" || Number(value) >= 600 } }),
  "font-style": (value) => ({ textFormat: { italic: value === "italic" } }),
  "text-decoration": lines,
  "text-decoration-line": lines,
  color: (value) => {
    const foregroundColor = cssColor(value);
    return foregroundColor ? { textFormat: { foregroundColor } } : {};
  },
  background: background,
  "background-color": background,
  "text-align": (value) => {
    const horizontalAlignment = value.toUpperCase();
    return /^(LEFT|CENTER|RIGHT)$/.test(horizontalAlignment) ? { horizontalAlignment } : {};
  },
  "vertical-align": (value) => {
    const verticalAlignment = value.toUpperCase();
    return /^(TOP|MIDDLE|BOTTOM)$/.test(verticalAlignment) ? { verticalAlignment } : {};
  },
  "font-size": (value) => {
    const [, size, unit] = /^([\d.]+)(pt|px)$/.exec(value) ?? [];
    return size ? { textFormat: { fontSize: Math.round(Number(size) * (unit === "px" ? 0.75 : 1)) } } : {};
  },
  "font-family": (value) => {
    const fontFamily = (value.split(",")[0] ?? "").replaceAll(/['"]/g, "").trim();
    return fontFamily ? { textFormat: { fontFamily } } : {};
  },
};

function lines(value: string): CellFormat {
  return {
    textFormat: {
      ...(value.includes("underline") ? { underline: true } : {}),
      ...(value.includes("line-through") ? { strikethrough: true } : {}),
    },
  };
}

function background(value: string): CellFormat {
  const backgroundColor = cssColor(value);
  return backgroundColor ? { backgroundColor } : {};
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
};

function cssColor(value: string): Color | null {
  const text = NAMED[value.toLowerCase()] ?? value;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  const hex = long?.slice(1) ?? short?.slice(1).map((digit) => digit + digit);
  const shares = hex?.map((digits) => Number.parseInt(digits, 16)) ?? decimalShares(text);
  if (!shares) return null;
  const [red = 0, green = 0, blue = 0] = shares.map((share) => share / 255);
  return { red, green, blue };
}

const decimalShares = (text: string): number[] | undefined =>
  /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text)?.slice(1).map(Number);
