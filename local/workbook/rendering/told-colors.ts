import { plainColor } from "../formats/colors.ts";
import type { Color, ColorStyle } from "../wire.ts";

/**
 * The value with each of its colours told twice, as Google answers it: as a style, and in the older form. "If … is also
 * set, this field takes precedence": discovery text of every `…ColorStyle`. A style of no kind (`{}`) is no colour: gas-fakes clears one by it.
 */
export function toldColors<T>(value: T): T {
  if (Array.isArray(value)) return value.map(toldColors) as T;
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Fields;
  return Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => told(name, field, fields))) as T;
}

type Fields = Readonly<Record<string, unknown>>;

function told(name: string, field: unknown, fields: Fields): [string, unknown][] {
  const plain = name.replace(/Style$/, "");
  if (!/(?:^c|C)olor$/.test(plain) || typeof field !== "object" || field === null) return [[name, toldColors(field)]];
  if (name === plain && fields[`${plain}Style`]) return [];
  const style: ColorStyle = name === plain ? { rgbColor: field as Color } : (field as ColorStyle);
  if (!style.rgbColor && !style.themeColor) return [];
  const color = plainColor(style);
  return [
    [plain, color],
    [`${plain}Style`, style.themeColor ? { themeColor: style.themeColor } : { rgbColor: color }],
  ];
}
