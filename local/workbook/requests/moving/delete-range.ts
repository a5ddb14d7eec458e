import { dimensionOf } from "../../lines/dimensions.ts";
import { deleteCells } from "../../moving/shift-cells.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Deletes cells: those below or to the right close up, and the grid keeps its size. */
export const deleteRange: RequestHandler<"deleteRange"> = (draft, { range, shiftDimension }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  deleteCells({ draft, sheet, dimension: dimensionOf(shiftDimension) }, areaOf(range, sheet));
  return undefined;
};
