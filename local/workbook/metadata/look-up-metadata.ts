import { InvalidRequest } from "../refusals.ts";
import type { DeveloperMetadata, Sheet } from "../spreadsheet.ts";
import type { DeveloperMetadataLookup } from "../wire.ts";
import { intersects, isSameLocation } from "./metadata-location.ts";

/** Where metadata are looked up. */
export type Labelled = {
  readonly sheets: readonly Pick<Sheet, "properties">[];
  readonly developerMetadata: readonly DeveloperMetadata[];
};

/** The metadata that match every field of a lookup: discovery text of `DeveloperMetadataLookup`. */
export function lookUpMetadata(spreadsheet: Labelled, lookup: DeveloperMetadataLookup): readonly DeveloperMetadata[] {
  checkLookup(lookup);
  return spreadsheet.developerMetadata.filter(
    (metadata) =>
      FIELDS.every((field) => !isSaid(lookup[field]) || lookup[field] === metadata[field]) &&
      (!isSaid(lookup.locationType) || lookup.locationType === metadata.location?.locationType) &&
      isThere(spreadsheet, lookup, metadata),
  );
}

const FIELDS = ["metadataId", "metadataKey", "metadataValue", "visibility"] as const;

function isThere(spreadsheet: Labelled, lookup: DeveloperMetadataLookup, { location }: DeveloperMetadata): boolean {
  if (!lookup.metadataLocation) return true;
  if (!location) return false;
  return lookup.locationMatchingStrategy === "EXACT_LOCATION"
    ? isSameLocation(location, lookup.metadataLocation)
    : intersects(spreadsheet, location, lookup.metadataLocation);
}

const isSaid = (value: string | number | null | undefined): boolean =>
  value !== undefined && value !== null && !String(value).endsWith("_UNSPECIFIED");

const STRATEGIES: readonly string[] = [
  "DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED",
  "EXACT_LOCATION",
  "INTERSECTING_LOCATION",
];
const TYPES: readonly string[] = ["ROW", "COLUMN", "SHEET", "SPREADSHEET"];

function checkLookup({ locationMatchingStrategy: strategy, locationType, metadataLocation }: DeveloperMetadataLookup) {
  const isExact = strategy === "EXACT_LOCATION";
  if (strategy && !STRATEGIES.includes(strategy)) {
    throw new InvalidRequest(`Invalid value at 'location_matching_strategy', "${strategy}"`);
  }
  if (isSaid(strategy) && !metadataLocation) {
    throw new InvalidRequest("A locationMatchingStrategy can only be specified with a metadataLocation.");
  }
  if (!isSaid(locationType)) return;
  if (!TYPES.includes(locationType ?? ""))
    throw new InvalidRequest(`Invalid value at 'location_type', "${locationType}"`);
  if (isExact) throw new InvalidRequest("A locationType cannot be specified when matching exact locations.");
  if (locationType === "SPREADSHEET" && (strategy === "INTERSECTING_LOCATION" || isNotSpreadsheet(metadataLocation))) {
    throw new InvalidRequest("Spreadsheet metadata cannot intersect any other developer metadata location.");
  }
}

const isNotSpreadsheet = (location: DeveloperMetadataLookup["metadataLocation"]): boolean =>
  location !== undefined && !location.spreadsheet;
