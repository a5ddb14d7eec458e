import { spanOf } from "../../lines/groups.ts";
import { type FieldMask, parseFieldMask, replaceFields } from "../../masks/field-mask.ts";
import { NO_FIELD } from "../../masks/update-mask.ts";
import { InvalidRequest, onlyKnown, Unsupported } from "../../refusals.ts";
import type { DimensionSize } from "../../spreadsheet.ts";
import type { RequestHandler } from "../request-handler.ts";

const WRITABLE: readonly string[] = ["pixelSize", "hiddenByUser"];

/** What a reader gives back with the rest, and only Google writes. */
const GIVEN: readonly string[] = [...WRITABLE, "hiddenByFilter", "dataSourceColumnReference"];

/** Sets widths or heights in pixels, or hides rows or columns; what a filter hides stays hidden. */
export const updateDimensionProperties: RequestHandler<"updateDimensionProperties"> = (draft, request) => {
  const { range, dataSourceSheetRange, properties, fields } = request;
  if (dataSourceSheetRange) {
    throw new Unsupported("updateDimensionProperties of a data source sheet is not supported by the local Google.");
  }
  if (!fields) throw new InvalidRequest(NO_FIELD);
  onlyKnown("DimensionProperties", properties, GIVEN);
  const mask = parseFieldMask(fields);
  if (mask !== true) onlyKnown("DimensionProperties", Object.fromEntries(mask), WRITABLE);
  const sheet = draft.sheet(range?.sheetId);
  const { dimension, start, end } = spanOf(sheet, range);
  const list = dimension === "ROWS" ? "rowSizes" : "columnSizes";
  sheet[list] = resized(sheet[list], [start, end], (properties ?? {}) as DimensionSize, mask);
  return undefined;
};

type Sizes = readonly (DimensionSize | undefined)[];

function resized(sizes: Sizes, [start, end]: readonly [number, number], size: DimensionSize, mask: FieldMask): Sizes {
  return Array.from({ length: Math.max(sizes.length, end) }, (_, index) => {
    const before = sizes[index];
    if (index < start || index >= end) return before;
    const { hiddenByFilter: _given, ...after } = replaceFields(before, size, mask) ?? {};
    return before?.hiddenByFilter ? { ...after, hiddenByFilter: true } : after;
  });
}
