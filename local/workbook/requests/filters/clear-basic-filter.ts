import { refilter } from "../../filters/refilter.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Takes a tab's filter away, where it has one, and shows the rows that it hid. */
export const clearBasicFilter: RequestHandler<"clearBasicFilter"> = (draft, { sheetId }, { now }) => {
  const sheet = draft.sheet(sheetId);
  sheet.basicFilter = undefined;
  refilter(draft, sheet, now);
  return undefined;
};
