import { type A1Range, gridRangeArea, parseA1, type Titles } from "../ranges/a1.ts";
import { InvalidRequest } from "../refusals.ts";
import type { DeveloperMetadata, Sheet } from "../spreadsheet.ts";
import type { DataFilter } from "../wire.ts";
import { type Labelled, lookUpMetadata } from "./look-up-metadata.ts";
import { cellsAt, sharesCells } from "./metadata-location.ts";

/** What data filters are put to. */
export type Filtered<S extends Pick<Sheet, "properties">> = Titles<S> & Pick<Labelled, "developerMetadata">;

/** The cells that a filter selects: a range's own, or those at the locations of the metadata that it looks up. */
export function filteredCells<S extends Pick<Sheet, "properties">>(
  spreadsheet: Filtered<S>,
  filter: DataFilter,
): readonly A1Range<S>[] {
  const range = rangeOf(spreadsheet, filter);
  if (range) return [range];
  return lookUpMetadata(spreadsheet, filter.developerMetadataLookup ?? {}).flatMap(({ location }) =>
    cellsAt(spreadsheet, location ?? {}),
  );
}

/**
 * The metadata that a filter selects. "If the DataFilter represents a location in a spreadsheet, this will return all
 * developer metadata associated with locations intersecting that region": discovery text.
 */
export function filteredMetadata<S extends Pick<Sheet, "properties">>(
  spreadsheet: Filtered<S>,
  filter: DataFilter,
): readonly DeveloperMetadata[] {
  const range = rangeOf(spreadsheet, filter);
  if (!range) return lookUpMetadata(spreadsheet, filter.developerMetadataLookup ?? {});
  return spreadsheet.developerMetadata.filter(
    ({ location }) =>
      location && !location.spreadsheet && cellsAt(spreadsheet, location).some((cells) => sharesCells(cells, range)),
  );
}

function rangeOf<S extends Pick<Sheet, "properties">>(spreadsheet: Filtered<S>, filter: DataFilter): A1Range<S> | null {
  const chosen = KINDS.filter((kind) => (filter[kind] ?? null) !== null);
  if (chosen.length !== 1) throw new InvalidRequest(`A data filter has exactly one of ${KINDS.join(", ")}.`);
  if (typeof filter.a1Range === "string") return parseA1(spreadsheet, filter.a1Range);
  return filter.gridRange ? gridRangeArea(spreadsheet, filter.gridRange) : null;
}

const KINDS = ["a1Range", "gridRange", "developerMetadataLookup"] as const;
