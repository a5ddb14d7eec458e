import type { SheetDraft } from "../../draft.ts";
import { boundsInside, sizeOf } from "../../lines/dimensions.ts";
import { fittedHeight, fittedWidth } from "../../lines/fitted-size.ts";
import type { Dimension } from "../../ranges/grid-range.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Sizes rows or columns by what their cells show, about as a browser would; what shows nothing keeps its size. */
export const autoResizeDimensions: RequestHandler<"autoResizeDimensions"> = (draft, request) => {
  const { dimensions, dataSourceSheetDimensions } = request;
  if (dataSourceSheetDimensions) {
    throw new Unsupported("autoResizeDimensions of a data source sheet is not supported by the local Google.");
  }
  if (!dimensions) throw new InvalidRequest("No dimensions specified.");
  const sheet = draft.sheet(dimensions.sheetId);
  const { dimension, start, end } = boundsInside(sheet, dimensions);
  const size = sizeOf(sheet, dimension);
  if (end > size) throw new InvalidRequest(`endIndex[${end}] is after last index in grid[${size - 1}]`);
  resize(sheet, dimension, [start, end], draft.properties.locale);
  return undefined;
};

function resize(
  sheet: SheetDraft,
  dimension: Dimension,
  [start, end]: readonly [number, number],
  locale: string,
): void {
  const list = dimension === "ROWS" ? "rowSizes" : "columnSizes";
  const sizes = sheet[list];
  sheet[list] = Array.from({ length: Math.max(sizes.length, end) }, (_, index) => {
    if (index < start || index >= end) return sizes[index];
    const pixelSize = dimension === "ROWS" ? fittedHeight(sheet, index, locale) : fittedWidth(sheet, index, locale);
    return pixelSize === null ? sizes[index] : { ...sizes[index], pixelSize };
  });
}
