import { SPREADSHEET_TYPE } from "../../workbook/drive/drive-file.ts";
import { createFile } from "../../workbook/drive/files.ts";
import { newSpreadsheet } from "../../workbook/new-spreadsheet.ts";
import { renderSpreadsheet } from "../../workbook/rendering/render-spreadsheet.ts";
import type { WireSpreadsheet } from "../../workbook/wire.ts";
import type { Operation } from "../call.ts";
import { sheetsMask } from "./sheets-mask.ts";
import { defaultFields, SPREADSHEET_FIELDS } from "./spreadsheet-fields.ts";
import { withoutDefaults } from "./without-defaults.ts";

/** Makes a spreadsheet in the caller's own drive. */
export const createSpreadsheet: Operation = {
  name: "sheets.spreadsheets.create",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets",
  params: [],
  handle: ({ store, body, query, user }) => {
    const given = body as WireSpreadsheet;
    const mask = sheetsMask(query.get("fields") ?? defaultFields(false), SPREADSHEET_FIELDS);
    const first = newSpreadsheet("", given, store.now());
    const { spreadsheet } = createFile(store, {
      name: first.properties.title,
      mimeType: SPREADSHEET_TYPE,
      maker: user,
      spreadsheet: (spreadsheetId) => ({ ...first, spreadsheetId }),
    });
    return { json: withoutDefaults(renderSpreadsheet(spreadsheet ?? first, mask)) };
  },
};
