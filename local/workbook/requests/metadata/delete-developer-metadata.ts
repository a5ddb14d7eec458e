import { filteredMetadata } from "../../metadata/data-filter.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Takes away all metadata that the filter selects, and tells them. */
export const deleteDeveloperMetadata: RequestHandler<"deleteDeveloperMetadata"> = (draft, { dataFilter }) => {
  if (!dataFilter) throw new InvalidRequest("No data filter specified.");
  const gone = filteredMetadata(draft, dataFilter);
  draft.developerMetadata = draft.developerMetadata.filter((metadata) => !gone.includes(metadata));
  return { deleteDeveloperMetadata: gone.length > 0 ? { deletedDeveloperMetadata: [...gone] } : {} };
};
