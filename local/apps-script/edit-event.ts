import { spreadsheetOf } from "../workbook/drive/files.ts";
import type { Store } from "../workbook/drive/store.ts";
import { parseA1 } from "../workbook/ranges/a1.ts";
import type { EditEvent } from "./calls.ts";
import type { Edit } from "./script-options.ts";

/** What Google tells a trigger of an edit. */
export function editEvent(store: Store, spreadsheetId: string, edit: Edit): EditEvent {
  const { sheet, range, value, oldValue } = edit;
  const found = parseA1(spreadsheetOf(store, spreadsheetId), `'${sheet.replaceAll("'", "''")}'!${range}`);
  return {
    kind: "edit",
    place: { spreadsheetId, sheetId: found.sheet.properties.sheetId, area: found.area },
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}
