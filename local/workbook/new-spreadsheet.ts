import { applyRequest, checkWhole } from "./batch-update.ts";
import { contentRequests } from "./content-requests.ts";
import { SheetDraft, SpreadsheetDraft } from "./draft.ts";
import { onlyKnown } from "./refusals.ts";
import { newSheetFrom } from "./requests/sheets/add-sheet.ts";
import { checkFrozen } from "./requests/sheets/sheet-properties.ts";
import { checkedProperties } from "./requests/sheets/update-spreadsheet-properties.ts";
import type { Spreadsheet, SpreadsheetProperties } from "./spreadsheet.ts";
import type { WireSpreadsheet } from "./wire.ts";

/** Google's choices where a new spreadsheet says nothing. */
const DEFAULTS: SpreadsheetProperties = { title: "Untitled spreadsheet", locale: "en_US", timeZone: "Etc/GMT" };

/**
 * A spreadsheet from what `spreadsheets.create` was given, by the same requests that change one; with no sheets in it, it
 * gets one named by its language. `now` matters to what only the hour can tell, such as a filter on today's date.
 */
export function newSpreadsheet(spreadsheetId: string, given: WireSpreadsheet = {}, now = new Date(0)): Spreadsheet {
  onlyKnown("Spreadsheet", given, KNOWN);
  const properties = propertiesOf(given);
  const draft = new SpreadsheetDraft({ spreadsheetId, properties, sheets: [], namedRanges: [], developerMetadata: [] });
  for (const sheet of given.sheets?.length ? given.sheets : [{}]) {
    const added = new SheetDraft(newSheetFrom(draft, sheet.properties ?? {}));
    checkFrozen(added);
    draft.sheets = [...draft.sheets, added];
  }
  const sheetIds = draft.sheets.map((sheet) => sheet.properties.sheetId);
  for (const request of contentRequests(given, sheetIds)) applyRequest(draft, request, { now });
  const finished = draft.finish();
  checkWhole(finished);
  return finished;
}

function propertiesOf({ properties = {} }: WireSpreadsheet): SpreadsheetProperties {
  const said = Object.fromEntries(Object.entries(properties).filter(([, value]) => (value ?? "") !== ""));
  const complete = { ...DEFAULTS, ...said };
  const mask = new Map(Object.keys(complete).map((name) => [name, true] as const));
  return checkedProperties(DEFAULTS, complete, mask);
}

const KNOWN = ["properties", "sheets", "namedRanges", "developerMetadata", "spreadsheetId", "spreadsheetUrl"];
