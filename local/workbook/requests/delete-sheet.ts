import { InvalidRequest } from "../refusals.ts";
import type { RequestHandler } from "./request-handler.ts";

/** Takes a tab out, its protected ranges with it. The last one stays. */
export const deleteSheet: RequestHandler<"deleteSheet"> = (draft, { sheetId }) => {
  const id = sheetId ?? 0;
  const left = draft.sheets.filter(({ properties }) => properties.sheetId !== id);
  if (left.length === draft.sheets.length) throw new InvalidRequest(`No sheet with id: ${id}`);
  if (left.length === 0) throw new InvalidRequest("You can't remove all the sheets in a document.");
  draft.sheets = left;
  return undefined;
};
