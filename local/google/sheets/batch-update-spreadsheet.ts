import { updateSpreadsheet } from "../../workbook/drive/files.ts";
import { maskBelow, parseFieldMask } from "../../workbook/masks/field-mask.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import { renderSpreadsheet } from "../../workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Request } from "../../workbook/wire.ts";
import type { Call, Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { listAt } from "./list-at.ts";
import { partsOfRanges } from "./parts-of.ts";
import { defaultFields, SPREADSHEET_FIELDS } from "./spreadsheet-fields.ts";
import { spreadsheetFor } from "./spreadsheet-for.ts";
import { withoutDefaults } from "./without-defaults.ts";

/** Applies requests to a spreadsheet, all or none. */
export const batchUpdateSpreadsheet: Operation = {
  name: "sheets.spreadsheets.batchUpdate",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}:batchUpdate",
  params: [],
  fields: { spreadsheetId: true, replies: true, updatedSpreadsheet: SPREADSHEET_FIELDS },
  handle: (call) => {
    const { store, body } = call;
    if (!Array.isArray(body.requests)) throw new InvalidRequest("Must specify at least one request.");
    const spreadsheetId = pathOf(call, "spreadsheetId");
    const requests = body.requests as readonly Request[];
    const { replies } = updateSpreadsheet(store, spreadsheetId, requests, {
      now: store.now(),
      requester: call.requester(spreadsheetId),
    });
    const updated = body.includeSpreadsheetInResponse === true ? renderUpdated(call, spreadsheetFor(call)) : {};
    return { json: withoutDefaults({ spreadsheetId, replies, ...updated }) };
  },
};

/** `responseIncludeGridData` "is ignored if a field mask was set in the request": discovery text. */
function renderUpdated({ body, query, store }: Call, spreadsheet: Spreadsheet): object {
  const fields = query.get("fields");
  const mask =
    fields === null
      ? parseFieldMask(defaultFields(body.responseIncludeGridData === true))
      : maskBelow(parseFieldMask(fields), "updatedSpreadsheet");
  if (mask === null) return {};
  const parts = partsOfRanges(spreadsheet, listAt<string>(body, "responseRanges"));
  return { updatedSpreadsheet: renderSpreadsheet(spreadsheet, mask, parts, store.now()) };
}
