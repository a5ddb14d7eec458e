import { chartIds, withSources } from "../../charts.ts";
import { SheetDraft, type SpreadsheetDraft } from "../../draft.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import { renderSheetProperties } from "../../render-spreadsheet.ts";
import { LIMITS, type Sheet } from "../../spreadsheet.ts";
import { allTables } from "../../tables.ts";
import type { GridRange } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { unusedId } from "./add-sheet.ts";
import { checkTitle } from "./sheet-properties.ts";

/** Copies a tab: what refers to its own cells refers to the copy's, and everything that has an id gets another one. */
export const duplicateSheet: RequestHandler<"duplicateSheet"> = (draft, request) => {
  const source = draft.sheet(request.sourceSheetId);
  if (source.properties.sheetType === "OBJECT")
    throw new Unsupported("Duplicating a chart's own tab is not supported by the local Google.");
  if (draft.sheets.length >= LIMITS.sheets)
    throw new InvalidRequest(`The document has more than ${LIMITS.sheets} sheets.`);
  const sheetId = request.newSheetId ?? unusedId(draft);
  if (draft.sheets.some(({ properties }) => properties.sheetId === sheetId)) {
    throw new InvalidRequest(`A sheet with the ID ${sheetId} already exists.`);
  }
  const title = request.newSheetName || copyTitle(draft, source);
  checkTitle(draft, title);
  const index = request.insertSheetIndex ?? 0;
  const copy = copied(draft, source.finish(), { sheetId, title });
  draft.sheets = draft.sheets.toSpliced(index, 0, new SheetDraft(copy));
  return { duplicateSheet: { properties: renderSheetProperties(copy, index) } };
};

function copyTitle({ properties }: SpreadsheetDraft, source: SheetDraft): string {
  const { title } = source.properties;
  return properties.locale.startsWith("fr") ? `Copie de ${title}` : `Copy of ${title}`;
}

function copied(
  draft: SpreadsheetDraft,
  source: Sheet,
  own: { readonly sheetId: number; readonly title: string },
): Sheet {
  const from = source.properties.sheetId;
  const onCopy = (range: GridRange): GridRange =>
    (range.sheetId ?? 0) === from ? { ...range, sheetId: own.sheetId } : range;
  const nextId = (ids: readonly number[], place: number): number => Math.max(0, ...ids) + 1 + place;
  const protectedIds = draft.sheets.flatMap((sheet) =>
    sheet.protectedRanges.map(({ protectedRangeId }) => protectedRangeId),
  );
  const tables = allTables(draft).length;
  return {
    ...source,
    properties: { ...source.properties, ...own },
    // A draft goes on writing into its rows.
    rows: source.rows.map((row) => [...row]),
    merges: source.merges.map(onCopy),
    protectedRanges: source.protectedRanges.map((protection, place) => ({
      ...protection,
      protectedRangeId: nextId(protectedIds, place),
      range: onCopy(protection.range),
      ...(protection.unprotectedRanges ? { unprotectedRanges: protection.unprotectedRanges.map(onCopy) } : {}),
    })),
    conditionalFormats: source.conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges?.map(onCopy) ?? [] })),
    ...(source.basicFilter ? { basicFilter: { range: onCopy(source.basicFilter.range ?? {}) } } : {}),
    tables: source.tables.map((table, place) => ({
      ...table,
      tableId: `table-${tables + 1 + place}-${own.sheetId}`,
      name: `${table.name}_${tables + 1 + place}`,
      range: onCopy(table.range),
    })),
    charts: source.charts.map((chart, place) => ({
      ...chart,
      chartId: nextId(chartIds(draft), place),
      ...(chart.spec ? { spec: withSources(chart.spec, onCopy) } : {}),
      position: {
        overlayPosition: {
          ...chart.position?.overlayPosition,
          anchorCell: { ...chart.position?.overlayPosition?.anchorCell, sheetId: own.sheetId },
        },
      },
    })),
  };
}
