import type { RequestHandler } from "../request-handler.ts";

/** Takes a tab's filter away, where it has one. */
export const clearBasicFilter: RequestHandler<"clearBasicFilter"> = (draft, { sheetId }) => {
  draft.sheet(sheetId).basicFilter = undefined;
  return undefined;
};
