import { SheetDraft, type SpreadsheetDraft } from "../../draft.ts";
import { checkGrowth } from "../../lines/dimensions.ts";
import { InvalidRequest } from "../../refusals.ts";
import { renderSheetProperties } from "../../rendering/render-spreadsheet.ts";
import { DEFAULT_GRID, defaultSheetTitle, LIMITS, newSheet, type Sheet } from "../../spreadsheet.ts";
import type { WireSheetProperties } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkFrozen, checkSheetProperties, checkTitle, colorsOf } from "./sheet-properties.ts";

/** Adds a tab, with a chosen `sheetId` or a new one; a taken id or title is refused. */
export const addSheet: RequestHandler<"addSheet"> = (draft, { properties = {} }) => {
  if (draft.sheets.length >= LIMITS.sheets)
    throw new InvalidRequest(`The document has more than ${LIMITS.sheets} sheets.`);
  const sheet = newSheetFrom(draft, properties);
  const index = properties.index ?? draft.sheets.length;
  if (index < 0 || index > draft.sheets.length) throw new InvalidRequest(`Sheet index ${index} is out of range.`);
  const added = new SheetDraft(sheet);
  checkFrozen(added);
  draft.sheets = draft.sheets.toSpliced(index, 0, added);
  checkGrowth(draft);
  return { addSheet: { properties: renderSheetProperties(sheet, index) } };
};

/** A tab from its wire properties, with what is left out as Google chooses it. */
export function newSheetFrom(draft: SpreadsheetDraft, properties: WireSheetProperties): Sheet {
  checkSheetProperties(properties);
  if (properties.sheetType === "OBJECT") throw new InvalidRequest("A sheet of type OBJECT is added with its chart.");
  const sheetId = freeSheetId(draft, properties.sheetId);
  const title = properties.title || unusedTitle(draft);
  checkTitle(draft, title);
  const grid = properties.gridProperties ?? {};
  const rowCount = grid.rowCount ?? DEFAULT_GRID.rowCount;
  const columnCount = grid.columnCount ?? DEFAULT_GRID.columnCount;
  if (rowCount < 1 || columnCount < 1) throw new InvalidRequest("A grid has at least one row and one column.");
  return newSheet({
    sheetId,
    title,
    rowCount,
    columnCount,
    hidden: properties.hidden ?? false,
    frozenRowCount: grid.frozenRowCount ?? 0,
    frozenColumnCount: grid.frozenColumnCount ?? 0,
    hideGridlines: grid.hideGridlines ?? false,
    rowGroupControlAfter: grid.rowGroupControlAfter ?? false,
    columnGroupControlAfter: grid.columnGroupControlAfter ?? false,
    rightToLeft: properties.rightToLeft ?? false,
    colors: colorsOf(properties),
  });
}

/** The chosen id of a tab, or a free one; one that is taken or negative is refused. */
export function freeSheetId(draft: SpreadsheetDraft, chosen: number | null | undefined): number {
  const sheetId = chosen ?? unusedId(draft);
  if (draft.sheets.some((sheet) => sheet.properties.sheetId === sheetId)) {
    throw new InvalidRequest(`A sheet with the ID ${sheetId} already exists.`);
  }
  if (!Number.isInteger(sheetId) || sheetId < 0) throw new InvalidRequest(`Invalid sheet ID: ${sheetId}`);
  return sheetId;
}

/** The next free id of a tab: Google draws one, this keeps runs alike. */
export const unusedId = (draft: SpreadsheetDraft): number =>
  Math.max(-1, ...draft.sheets.map(({ properties }) => properties.sheetId)) + 1;

/** A title that no tab bears: the beginning and a number, or the one that Google gives to tabs nobody named. */
export function unusedTitle(draft: SpreadsheetDraft, beginning?: string): string {
  const taken = new Set(draft.sheets.map(({ properties }) => properties.title.toLowerCase()));
  for (let number = beginning === undefined ? highestNumber(draft) + 1 : 1; ; number += 1) {
    const title =
      beginning === undefined ? defaultSheetTitle(draft.properties.locale, number) : `${beginning}${number}`;
    if (!taken.has(title.toLowerCase())) return title;
  }
}

/** The highest number among the tabs that nobody named: "Sheet2" follows "Sheet1" and "people" (googlesheets4's tests). */
function highestNumber({ sheets, properties: { locale } }: SpreadsheetDraft): number {
  const titles = sheets.map(({ properties }) => properties.title);
  const numbers = titles.map((title) => Number(/\d{1,9}$/.exec(title)?.[0] ?? 0));
  return Math.max(0, ...numbers.filter((number, at) => defaultSheetTitle(locale, number) === titles[at]));
}
