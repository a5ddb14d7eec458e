import { SheetDraft, SpreadsheetDraft } from "./draft.ts";
import { onlyKnown, Unsupported } from "./refusals.ts";
import { newSheetFrom } from "./requests/sheets/add-sheet.ts";
import { checkLocale } from "./requests/sheets/update-spreadsheet-properties.ts";
import type { Spreadsheet, SpreadsheetProperties } from "./spreadsheet.ts";
import type { WireSpreadsheet } from "./wire.ts";

/** Google's choices where a new spreadsheet says nothing. */
const DEFAULTS: SpreadsheetProperties = { title: "Untitled spreadsheet", locale: "en_US", timeZone: "Etc/GMT" };

/** A spreadsheet from what `spreadsheets.create` was given; with no sheets in it, it gets one named by its language. */
export function newSpreadsheet(spreadsheetId: string, given: WireSpreadsheet = {}): Spreadsheet {
  onlyKnown("Spreadsheet", given, ["properties", "sheets", "spreadsheetId", "spreadsheetUrl"]);
  onlyKnown("SpreadsheetProperties", given.properties, ["title", "locale", "timeZone"]);
  const properties = {
    title: given.properties?.title || DEFAULTS.title,
    locale: given.properties?.locale || DEFAULTS.locale,
    timeZone: given.properties?.timeZone || DEFAULTS.timeZone,
  };
  checkLocale(properties.locale);
  const draft = new SpreadsheetDraft({ spreadsheetId, properties, sheets: [], namedRanges: [], developerMetadata: [] });
  for (const sheet of given.sheets?.length ? given.sheets : [{}]) {
    if (sheet.data?.length)
      throw new Unsupported("Creating a spreadsheet with data is not supported by the local Google.");
    onlyKnown("Sheet", sheet, ["properties", "data"]);
    draft.sheets = [...draft.sheets, new SheetDraft(newSheetFrom(draft, sheet.properties ?? {}))];
  }
  return draft.finish();
}
