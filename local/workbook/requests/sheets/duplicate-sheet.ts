import { copySheet, copyTitle } from "../../copy-sheet.ts";
import { checkGrowth } from "../../lines/dimensions.ts";
import { InvalidRequest } from "../../refusals.ts";
import { renderSheetProperties } from "../../rendering/render-spreadsheet.ts";
import type { RequestHandler } from "../request-handler.ts";
import { freeSheetId } from "./add-sheet.ts";
import { checkTitle } from "./sheet-properties.ts";

/** Copies a tab within its spreadsheet, before all the others unless told. */
export const duplicateSheet: RequestHandler<"duplicateSheet"> = (draft, request) => {
  const source = draft.sheet(request.sourceSheetId);
  const sheetId = freeSheetId(draft, request.newSheetId);
  const title = request.newSheetName || copyTitle(draft, source.properties.title);
  checkTitle(draft, title);
  const index = request.insertSheetIndex ?? 0;
  if (index < 0 || index > draft.sheets.length) throw new InvalidRequest(`Sheet index ${index} is out of range.`);
  const { developerMetadata } = draft;
  const copy = copySheet(draft, { sheet: source.finish(), developerMetadata }, { sheetId, title, index });
  checkGrowth(draft);
  return { duplicateSheet: { properties: renderSheetProperties(copy, index) } };
};
