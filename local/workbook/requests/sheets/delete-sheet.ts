import { forgetInFormulas } from "../../formulas/move-formulas.ts";
import { sheetIdOf } from "../../metadata/metadata-location.ts";
import { withSources } from "../../objects/charts.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Chart } from "../../spreadsheet.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Takes a tab out and all that is on it; charts elsewhere lose what they drew from it, names of its cells become ghosts.
 * The last tab stays.
 */
export const deleteSheet: RequestHandler<"deleteSheet"> = (draft, { sheetId }) => {
  const id = sheetId ?? 0;
  const left = draft.sheets.filter(({ properties }) => properties.sheetId !== id);
  if (left.length === draft.sheets.length) throw new InvalidRequest(`No sheet with id: ${id}`);
  if (left.length === 0) throw new InvalidRequest("You can't remove all the sheets in a document.");
  forgetInFormulas(draft, draft.sheet(id));
  draft.sheets = left;
  draft.namedRanges = draft.namedRanges.map(({ range, ...named }) =>
    range && (range.sheetId ?? 0) !== id ? { ...named, range } : named,
  );
  draft.developerMetadata = draft.developerMetadata.filter(({ location }) => sheetIdOf(location ?? {}) !== id);
  for (const sheet of left) sheet.charts = sheet.charts.map((chart) => withoutSheet(chart, id));
  return undefined;
};

const withoutSheet = (chart: Chart, id: number): Chart =>
  chart.spec
    ? { ...chart, spec: withSources(chart.spec, (range) => ((range.sheetId ?? 0) === id ? null : range)) }
    : chart;
