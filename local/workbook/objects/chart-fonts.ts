import type { ChartSpec } from "../wire.ts";

const STANDARD = "Roboto";

/** The specification with the font of its texts and of its title, which Google tells where nobody chose one (pygsheets). */
export function withFonts(spec: ChartSpec): ChartSpec {
  const fontName = spec.fontName || STANDARD;
  if (!spec.title) return { ...spec, fontName };
  return { ...spec, fontName, titleTextFormat: { fontFamily: fontName, ...spec.titleTextFormat } };
}
