import type { Color, ColorStyle } from "./wire.ts";

/**
 * The value with each colour told twice, as Google answers it: as a style, and in the form that the style replaced. "If
 * … is also set, this field takes precedence" (discovery text of every `…ColorStyle`): the style goes first.
 */
export function withBothColors<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withBothColors) as T;
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  const told = Object.entries(fields).flatMap(([name, field]) => twins(name, field, fields));
  return Object.fromEntries(told) as T;
}

type Fields = Readonly<Record<string, unknown>>;

function twins(name: string, field: unknown, fields: Fields): [string, unknown][] {
  if (/[cC]olorStyle$/.test(name)) {
    const rgb = (field as ColorStyle | null)?.rgbColor;
    return rgb
      ? [
          [plainName(name), rgb],
          [name, field],
        ]
      : [[name, field]];
  }
  if (!/(?:^c|C)olor$/.test(name) || INNER.has(name) || !isColor(field)) return [[name, withBothColors(field)]];
  const style = `${name}Style`;
  return fields[style]
    ? []
    : [
        [name, field],
        [style, { rgbColor: field }],
      ];
}

const INNER: ReadonlySet<string> = new Set(["rgbColor", "themeColor"]);

const plainName = (style: string): string => style.slice(0, -"Style".length);

const isColor = (field: unknown): field is Color => typeof field === "object" && field !== null;
