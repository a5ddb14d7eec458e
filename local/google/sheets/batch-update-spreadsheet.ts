import { updateSpreadsheet } from "../../workbook/drive/files.ts";
import { parseFieldMask } from "../../workbook/field-mask.ts";
import { InvalidRequest, onlyKnown, Unsupported } from "../../workbook/refusals.ts";
import { renderSpreadsheet } from "../../workbook/render-spreadsheet.ts";
import type { Request } from "../../workbook/wire.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { defaultFields } from "./spreadsheet-fields.ts";

/** Applies requests to a spreadsheet, all or none. */
export const batchUpdateSpreadsheet: Operation = {
  name: "sheets.spreadsheets.batchUpdate",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}:batchUpdate",
  params: [],
  fields: { spreadsheetId: true, replies: true, updatedSpreadsheet: true },
  handle: (call) => {
    const { store, body } = call;
    onlyKnown("BatchUpdateSpreadsheetRequest", body, KNOWN);
    if (!Array.isArray(body.requests)) throw new InvalidRequest("Must specify at least one request.");
    if (Array.isArray(body.responseRanges) && body.responseRanges.length > 0) {
      throw new Unsupported("responseRanges is not supported by the local Google.");
    }
    const spreadsheetId = pathOf(call, "spreadsheetId");
    const requests = body.requests as readonly Request[];
    const { spreadsheet, replies } = updateSpreadsheet(store, spreadsheetId, requests, { now: store.now() });
    const fields = parseFieldMask(defaultFields(body.responseIncludeGridData === true));
    const updated = body.includeSpreadsheetInResponse
      ? { updatedSpreadsheet: renderSpreadsheet(spreadsheet, fields) }
      : {};
    return { json: { spreadsheetId, replies, ...updated } };
  },
};

const KNOWN = ["requests", "includeSpreadsheetInResponse", "responseIncludeGridData", "responseRanges"];
