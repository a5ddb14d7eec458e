import type { Cell } from "../../cells/cell.ts";
import { filledPart } from "../../cells/change-cells.ts";
import { editingText } from "../../cells/editing-text.ts";
import { appendDimension } from "../../lines/dimensions.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";
import { retyped, typingPlace } from "./typing-place.ts";

/**
 * Splits the texts of one column at a delimiter, each part as typed into the next column to the right over what was
 * there; columns come in where the grid ends. Formulas are left whole.
 */
export const textToColumns: RequestHandler<"textToColumns"> = (
  draft,
  { source, delimiterType, delimiter },
  context,
) => {
  if (!source) throw new InvalidRequest("No source specified.");
  const sheet = draft.sheet(source.sheetId);
  const area = filledPart(sheet, areaOf(source, sheet));
  if (area.endColumn - area.startColumn !== 1)
    throw new InvalidRequest("The source range must span exactly one column.");
  const place = typingPlace(draft, context);
  const texts = sheet.rows
    .slice(area.startRow, area.endRow)
    .map((row) => splittable(row[area.startColumn], place.locale));
  const at = delimiterOf(delimiterType, delimiter, texts);
  const rows = texts.map((text) => text.split(at));
  const missing = area.startColumn + Math.max(1, ...rows.map((parts) => parts.length)) - sheet.properties.columnCount;
  if (missing > 0) appendDimension(sheet, "COLUMNS", missing);
  for (const [down, parts] of rows.entries()) {
    if (parts.length === 1) continue;
    for (const [right, part] of parts.entries()) {
      const target = [area.startRow + down, area.startColumn + right] as const;
      sheet.setCell(...target, retyped(sheet.cell(...target), part, place));
    }
  }
  return undefined;
};

const splittable = (cell: Cell | undefined, locale: string): string =>
  typeof cell?.userEnteredValue?.formulaValue === "string" ? "" : editingText(cell, locale);

function delimiterOf(
  type: string | null | undefined,
  custom: string | null | undefined,
  texts: readonly string[],
): string {
  if (type === "AUTODETECT") return detected(texts);
  if (type !== "CUSTOM") {
    const known = DELIMITERS[type ?? ""];
    if (known === undefined)
      throw new InvalidRequest(`Invalid delimiter type: ${type ?? "DELIMITER_TYPE_UNSPECIFIED"}`);
    return known;
  }
  if (!custom) throw new InvalidRequest("A delimiter must be set when the delimiter type is CUSTOM.");
  return custom;
}

/** The delimiter that the most texts hold; the first of the list where several do. */
function detected(texts: readonly string[]): string {
  const counts = Object.values(DELIMITERS).map((delimiter) => ({
    delimiter,
    count: texts.filter((text) => text.includes(delimiter)).length,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ",";
}

/** Google's `DelimiterType`. */
const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ",", SEMICOLON: ";", PERIOD: ".", SPACE: " " };
