import { InvalidRequest, onlyKnown } from "../refusals.ts";
import type { CellFormat } from "../wire.ts";

const KNOWN: readonly string[] = [
  "numberFormat",
  "backgroundColor",
  "backgroundColorStyle",
  "borders",
  "padding",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapStrategy",
  "textDirection",
  "textFormat",
  "textRotation",
  "hyperlinkDisplayType",
];

/** Google's `NumberFormatType`, which has no type of its own for durations: they are TIME with a pattern in `[h]`. */
const NUMBER_FORMAT_TYPES: ReadonlySet<string> = new Set([
  "NUMBER_FORMAT_TYPE_UNSPECIFIED",
  "TEXT",
  "NUMBER",
  "PERCENT",
  "CURRENCY",
  "DATE",
  "TIME",
  "DATE_TIME",
  "SCIENTIFIC",
]);

/** Refuses what Google refuses of a format that is written. */
export function checkCellFormat(format: CellFormat | null | undefined): void {
  if (!format) return;
  onlyKnown("CellFormat", format, KNOWN);
  const type = format.numberFormat?.type;
  if (type && !NUMBER_FORMAT_TYPES.has(type)) {
    throw new InvalidRequest(`Invalid value at 'userEnteredFormat.number_format.type', "${type}"`);
  }
}
