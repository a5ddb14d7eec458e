import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";
import { takeMergesOut } from "./merge-cells.ts";

/** Takes every merge of a range apart; the range "must not partially span any merge". */
export const unmergeCells: RequestHandler<"unmergeCells"> = (draft, { range }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  takeMergesOut(sheet, areaOf(range, sheet));
  return undefined;
};
