import type { SpreadsheetDraft } from "../draft.ts";
import { InvalidRequest } from "../refusals.ts";

/** What a spreadsheet numbers: embedded objects share one space of ids. */
export type Numbered = "chart" | "slicer" | "filter view" | "banded range" | "protected range";

const IDS: Readonly<Record<Numbered, (draft: SpreadsheetDraft) => readonly number[]>> = {
  chart: embeddedIds,
  slicer: embeddedIds,
  "filter view": ({ sheets }) => sheets.flatMap((sheet) => sheet.filterViews.map(({ filterViewId }) => filterViewId)),
  "banded range": ({ sheets }) =>
    sheets.flatMap((sheet) => sheet.bandedRanges.map(({ bandedRangeId }) => bandedRangeId)),
  "protected range": ({ sheets }) =>
    sheets.flatMap((sheet) => sheet.protectedRanges.map(({ protectedRangeId }) => protectedRangeId)),
};

/**
 * The chosen id, or the next free one: Google draws it, this keeps runs alike. "It is an error to specify the ID of …
 * that already exists": discovery text of every request that adds something.
 */
export function freeId(draft: SpreadsheetDraft, kind: Numbered, chosen: number | null | undefined): number {
  const ids = IDS[kind](draft);
  const id = chosen ?? Math.max(0, ...ids) + 1;
  if (!ids.includes(id)) return id;
  const what = kind === "chart" || kind === "slicer" ? "an embedded object" : `a ${kind}`;
  throw new InvalidRequest(`Cannot add ${kind} with ID: ${id}, ${what} with that ID already exists.`);
}

function embeddedIds({ sheets }: SpreadsheetDraft): readonly number[] {
  return sheets.flatMap(({ charts, slicers }) => [
    ...charts.map(({ chartId }) => chartId),
    ...slicers.map(({ slicerId }) => slicerId),
  ]);
}
