import { copiedObjects } from "../../copied-objects.ts";
import { SheetDraft, type SpreadsheetDraft } from "../../draft.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import { renderSheetProperties } from "../../render-spreadsheet.ts";
import { LIMITS, type Sheet } from "../../spreadsheet.ts";
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
  return {
    ...source,
    ...copiedObjects(draft, source, own.sheetId),
    properties: { ...source.properties, ...own },
    // A draft goes on writing into its rows.
    rows: source.rows.map((row) => [...row]),
  };
}
