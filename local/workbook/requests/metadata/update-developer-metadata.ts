import { replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { checkedMetadata } from "../../metadata/check-metadata.ts";
import { filteredMetadata } from "../../metadata/data-filter.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { WireDeveloperMetadata } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Changes the named fields of all metadata that any of the filters selects; their ids stay. */
export const updateDeveloperMetadata: RequestHandler<"updateDeveloperMetadata"> = (draft, request) => {
  const mask = updateMask(request.fields, ["metadataKey", "metadataValue", "location", "visibility"]);
  if (!request.dataFilters?.length) throw new InvalidRequest("At least one data filter must be specified.");
  const chosen = new Set(request.dataFilters.flatMap((filter) => filteredMetadata(draft, filter)));
  const updated = draft.developerMetadata.map((metadata) => {
    if (!chosen.has(metadata)) return { metadata, isChosen: false };
    const merged = replaceFields<WireDeveloperMetadata>(metadata, request.developerMetadata, mask) ?? {};
    return { metadata: checkedMetadata(draft, merged, metadata.metadataId), isChosen: true };
  });
  draft.developerMetadata = updated.map(({ metadata }) => metadata);
  const told = updated.filter(({ isChosen }) => isChosen).map(({ metadata }) => metadata);
  return { updateDeveloperMetadata: told.length > 0 ? { developerMetadata: told } : {} };
};
