import type { SpreadsheetDraft } from "../../draft.ts";
import { checkedMetadata } from "../../metadata/check-metadata.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Attaches a key and a value to the spreadsheet, a tab, a row or a column, under a chosen positive id or a new one. */
export const createDeveloperMetadata: RequestHandler<"createDeveloperMetadata"> = (
  draft,
  { developerMetadata = {} },
) => {
  const created = checkedMetadata(draft, developerMetadata, freeId(draft, developerMetadata.metadataId));
  draft.developerMetadata = [...draft.developerMetadata, created];
  return { createDeveloperMetadata: { developerMetadata: created } };
};

function freeId({ developerMetadata }: SpreadsheetDraft, chosen: number | null | undefined): number {
  const ids = developerMetadata.map(({ metadataId }) => metadataId);
  const id = chosen ?? Math.max(0, ...ids) + 1;
  if (!Number.isInteger(id) || id <= 0) throw new InvalidRequest("The ID of developer metadata must be positive.");
  if (ids.includes(id)) throw new InvalidRequest(`Developer metadata with ID ${id} already exists.`);
  return id;
}
