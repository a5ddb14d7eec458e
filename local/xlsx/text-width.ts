import type { Cell } from "../workbook/cells/cell.ts";

/** CSS pixels in a point. */
export const POINT = 4 / 3;

// Arial: a character of French is about half as wide as the font is high, a bold one a little more.
const CHARACTER = 0.47;
const BOLD_CHARACTER = 0.53;

/** About how many pixels a character of the cell takes. */
export function characterWidth({ userEnteredFormat }: Cell): number {
  const { fontSize, bold } = userEnteredFormat?.textFormat ?? {};
  return (fontSize ?? 10) * POINT * (bold ? BOLD_CHARACTER : CHARACTER);
}
