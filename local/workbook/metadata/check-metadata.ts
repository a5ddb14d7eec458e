import type { SpreadsheetDraft } from "../draft.ts";
import { InvalidRequest } from "../refusals.ts";
import type { DeveloperMetadata } from "../spreadsheet.ts";
import type { WireDeveloperMetadata } from "../wire.ts";
import { checkedLocation } from "./metadata-location.ts";

/**
 * Metadata as they are kept. "Developer metadata must always have a key specified", "must always have visibility
 * specified": discovery text. Here every caller is of one project, and sees what is the project's alone.
 */
export function checkedMetadata(
  draft: SpreadsheetDraft,
  { metadataKey, metadataValue, visibility, location }: WireDeveloperMetadata,
  metadataId: number,
): DeveloperMetadata {
  if (!metadataKey) throw new InvalidRequest("Developer metadata must always have a key specified.");
  if (visibility !== "DOCUMENT" && visibility !== "PROJECT") {
    throw new InvalidRequest("Developer metadata must always have visibility specified.");
  }
  return {
    metadataId,
    metadataKey,
    ...(metadataValue ? { metadataValue } : {}),
    location: checkedLocation(draft, location),
    visibility,
  };
}
