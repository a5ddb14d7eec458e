import { spreadsheetOf } from "../../workbook/drive/files.ts";
import { toldTo } from "../../workbook/protections/told-to.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Call } from "../call.ts";
import { pathOf } from "../params.ts";

/** The spreadsheet that a call names, as its caller may see it: never to be put back. */
export function spreadsheetFor(call: Call): Spreadsheet {
  const id = pathOf(call, "spreadsheetId");
  return toldTo(spreadsheetOf(call.store, id), call.requester(id));
}
