import { boundsInside, sizeOf } from "../../dimensions.ts";
import { type FieldMask, parseFieldMask, replaceFields } from "../../field-mask.ts";
import { InvalidRequest, onlyKnown, Unsupported } from "../../refusals.ts";
import type { DimensionSize } from "../../spreadsheet.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Sets widths or heights in pixels, or hides rows or columns. */
export const updateDimensionProperties: RequestHandler<"updateDimensionProperties"> = (draft, request) => {
  const { range, properties, fields } = request;
  if (!range) throw new Unsupported("updateDimensionProperties without a range is not supported by the local Google.");
  if (!fields) throw new InvalidRequest("At least one field must be listed in 'fields'.");
  onlyKnown("DimensionProperties", properties, ["pixelSize", "hiddenByUser"]);
  const mask = parseFieldMask(fields);
  if (mask !== true) onlyKnown("DimensionProperties", Object.fromEntries(mask), ["pixelSize", "hiddenByUser"]);
  const sheet = draft.sheet(range.sheetId);
  const { dimension, start, end } = boundsInside(sheet, range);
  if (end > sizeOf(sheet, dimension)) throw new InvalidRequest(`endIndex[${end}] is after last index in grid.`);
  const list = dimension === "ROWS" ? "rowSizes" : "columnSizes";
  sheet[list] = resized(sheet[list], [start, end], (properties ?? {}) as DimensionSize, mask);
  return undefined;
};

type Sizes = readonly (DimensionSize | undefined)[];

function resized(sizes: Sizes, [start, end]: readonly [number, number], size: DimensionSize, mask: FieldMask): Sizes {
  return Array.from({ length: Math.max(sizes.length, end) }, (_, index) =>
    index < start || index >= end ? sizes[index] : replaceFields(sizes[index], size, mask),
  );
}
