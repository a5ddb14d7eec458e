import { areaOf } from "../../grid-range.ts";
import { InvalidRequest, onlyKnown } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Gives a tab its one filter, in place of any other. Filters that hide or sort rows are not supported. */
export const setBasicFilter: RequestHandler<"setBasicFilter"> = (draft, { filter = {} }) => {
  onlyKnown("BasicFilter", filter, ["range"]);
  if (!filter.range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(filter.range.sheetId);
  areaOf(filter.range, sheet);
  sheet.basicFilter = filter;
  return undefined;
};
