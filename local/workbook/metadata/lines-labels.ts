import type { Dimension } from "../ranges/grid-range.ts";
import type { DeveloperMetadata } from "../spreadsheet.ts";

/** The metadata of each row, or of each column, by its index. */
export function linesLabels(
  metadata: readonly DeveloperMetadata[],
  dimension: Dimension,
): ReadonlyMap<number, readonly DeveloperMetadata[]> {
  const labels = new Map<number, readonly DeveloperMetadata[]>();
  for (const one of metadata) {
    const lines = one.location?.dimensionRange;
    if (!lines || lines.dimension !== dimension) continue;
    const index = lines.startIndex ?? 0;
    labels.set(index, [...(labels.get(index) ?? []), one]);
  }
  return labels;
}
