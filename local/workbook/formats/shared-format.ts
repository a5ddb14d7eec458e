import type { CellFormat } from "../wire.ts";

/**
 * The one object that stands for all the formats that say the same. A sheet has tens of thousands of formatted cells and
 * a dozen looks: what is worked out for a look is then worked out once.
 */
export function sharedFormat(format: CellFormat): CellFormat {
  const text = JSON.stringify(format);
  const known = formats.get(text);
  if (known) return known;
  if (formats.size >= MOST) formats.clear();
  formats.set(text, format);
  return format;
}

const MOST = 10_000;

const formats = new Map<string, CellFormat>();
