import type { CellFormat } from "../wire.ts";
import { withBothColors } from "./colors.ts";

type Borders = NonNullable<CellFormat["borders"]>;

/** One edge of a cell. */
export type Border = NonNullable<Borders["top"]>;

/** The edges of a cell, in the order that Google tells them. */
export const SIDES = ["top", "bottom", "left", "right"] as const;

export type Side = (typeof SIDES)[number];

/** Pixels by style: "the width is determined by the style field". */
export const BORDER_WIDTHS: Readonly<Record<string, number>> = {
  DOTTED: 1,
  DASHED: 1,
  SOLID: 1,
  SOLID_MEDIUM: 2,
  SOLID_THICK: 3,
  DOUBLE: 3,
};

/** The edge as Sheets keeps it: its width, and black where no colour was given; `undefined` for NONE. */
export function keptBorder(border: Border | null | undefined): Border | undefined {
  const width = BORDER_WIDTHS[border?.style ?? ""];
  if (!border || width === undefined) return undefined;
  const kept: Border = { ...border, width, color: border.color ?? {} };
  return withBothColors(kept, true, "color", "colorStyle");
}

/** The format with one edge of its cell changed; `undefined` once nothing of the format is left. */
export function withBorder(
  format: CellFormat | undefined,
  side: Side,
  border: Border | undefined,
): CellFormat | undefined {
  return tidyFormat({ ...format, borders: { ...format?.borders, [side]: border } });
}

/** The format with its borders as Sheets keeps them, and without what is empty. */
export function tidyFormat({ borders, ...format }: CellFormat): CellFormat | undefined {
  const kept = SIDES.flatMap((side) => {
    const border = keptBorder(borders?.[side]);
    return border ? [[side, border] as const] : [];
  });
  const tidy = kept.length > 0 ? { ...format, borders: Object.fromEntries(kept) } : format;
  return Object.keys(tidy).length > 0 ? tidy : undefined;
}
