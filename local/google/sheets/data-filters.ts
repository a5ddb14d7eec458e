import { InvalidRequest } from "../../workbook/refusals.ts";
import type { DataFilter } from "../../workbook/wire.ts";
import { refuseUnknownNames } from "../refuse-unknown-names.ts";

const LOOKUP = [
  "locationType",
  "metadataLocation",
  "locationMatchingStrategy",
  "metadataId",
  "metadataKey",
  "metadataValue",
  "visibility",
] as const;

/** A data filter as it stands at that place of a body. */
export function dataFilterOf(value: unknown, at: string): DataFilter {
  if (typeof value !== "object" || value === null) throw new InvalidRequest("No data filter specified.");
  refuseUnknownNames(value, ["a1Range", "gridRange", "developerMetadataLookup"], at);
  const filter = value as DataFilter;
  if (filter.developerMetadataLookup) {
    refuseUnknownNames(filter.developerMetadataLookup, LOOKUP, `${at}.developer_metadata_lookup`);
  }
  return filter;
}

/** The data filters of a body. */
export const dataFiltersOf = (list: readonly unknown[]): readonly DataFilter[] =>
  list.map((value, index) => dataFilterOf(value, `data_filters[${index}]`));
