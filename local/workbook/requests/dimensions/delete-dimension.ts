import { boundsInside, deleteDimension as remove, sizeOf } from "../../lines/dimensions.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Deletes rows or columns: everything behind them moves up. */
export const deleteDimension: RequestHandler<"deleteDimension"> = (draft, { range }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const { dimension, start, end } = boundsInside(sheet, range);
  const size = sizeOf(sheet, dimension);
  if (start >= size) {
    throw new InvalidRequest(
      `Cannot delete a ${dimension === "ROWS" ? "row" : "column"} that doesn't exist. Tried to delete index ${start} but there are only ${size}.`,
    );
  }
  remove({ draft, sheet, dimension }, start, Math.min(end, size));
  return undefined;
};
