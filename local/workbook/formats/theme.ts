import type { WireSpreadsheetProperties } from "../wire.ts";
import { THEME_COLORS } from "./colors.ts";

/** The theme that a new spreadsheet has, as Google tells it. */
export const DEFAULT_THEME: NonNullable<WireSpreadsheetProperties["spreadsheetTheme"]> = {
  primaryFontFamily: "Arial",
  themeColors: Object.entries(THEME_COLORS).map(([colorType, rgbColor]) => ({ colorType, color: { rgbColor } })),
};
