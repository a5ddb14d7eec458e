import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { dimensionOf } from "../../lines/dimensions.ts";
import { dataAreaOf } from "../../moving/data-area.ts";
import { type Fill, fillLines } from "../../moving/fill-lines.ts";
import { type Area, areaOf, type Dimension } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Request } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";

type AutoFill = NonNullable<Request["autoFill"]>;

/**
 * Goes on from cells that hold something: by their series, with their formulas moved along and their formats. Given a
 * range, it "will examine the range and detect the location that has data" (discovery text).
 */
export const autoFill: RequestHandler<"autoFill"> = (draft, request) => {
  const isAlternate = request.useAlternateSeries ?? false;
  for (const fill of fillsOf(draft, request)) fillLines(fill, draft.properties.locale, isAlternate);
  return undefined;
};

function fillsOf(draft: SpreadsheetDraft, { range, sourceAndDestination }: AutoFill): readonly Fill[] {
  if (!range === !sourceAndDestination) {
    throw new InvalidRequest("Exactly one of range and sourceAndDestination must be set.");
  }
  if (range) {
    const sheet = draft.sheet(range.sheetId);
    return aroundData(sheet, areaOf(range, sheet));
  }
  const { source, dimension, fillLength } = sourceAndDestination ?? {};
  if (!source) throw new InvalidRequest("No source specified.");
  const sheet = draft.sheet(source.sheetId);
  const area = areaOf(source, sheet);
  const fill = { sheet, source: area, dimension: dimensionOf(dimension) };
  return fillLength ? [{ ...fill, destination: beside(area, fill.dimension, fillLength) }] : [];
}

/** The rows below and above the data first, in its own columns; then the columns beside, as high as the range. */
function aroundData(sheet: SheetDraft, range: Area): readonly Fill[] {
  const data = dataAreaOf(sheet, range);
  if (data === null) return [];
  const high = { ...data, startRow: range.startRow, endRow: range.endRow };
  const fills: readonly (readonly [Area, Dimension, number])[] = [
    [data, "ROWS", range.endRow - data.endRow],
    [data, "ROWS", range.startRow - data.startRow],
    [high, "COLUMNS", range.endColumn - data.endColumn],
    [high, "COLUMNS", range.startColumn - data.startColumn],
  ];
  return fills.flatMap(([source, dimension, length]) =>
    length === 0 ? [] : [{ sheet, source, dimension, destination: beside(source, dimension, length) }],
  );
}

/** Positive lengths reach behind the last row or column, negative ones before the first. */
function beside(area: Area, dimension: Dimension, length: number): Area {
  const { startRow, endRow, startColumn, endColumn } = area;
  if (dimension === "ROWS") {
    return length > 0
      ? { ...area, startRow: endRow, endRow: endRow + length }
      : { ...area, startRow: startRow + length, endRow: startRow };
  }
  return length > 0
    ? { ...area, startColumn: endColumn, endColumn: endColumn + length }
    : { ...area, startColumn: startColumn + length, endColumn: startColumn };
}
