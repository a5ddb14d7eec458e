import type { Outcome } from "../../functions/ports/outcome.ts";
import type { Workbook, Workbooks } from "../../functions/ports/workbooks.ts";
import type { Store } from "../workbook/drive/store.ts";
import type { Spreadsheet } from "../workbook/spreadsheet.ts";

/** The same workbooks, each rendered anew only once it has changed: most of a year's readings find nothing new. */
export function readOnce(workbooks: Workbooks, store: Store): Workbooks {
  const known = new WeakMap<Spreadsheet, Outcome<Workbook>>();
  return {
    ...workbooks,
    read: async (id) => {
      const spreadsheet = store.files.get(id)?.spreadsheet;
      const found = (spreadsheet && known.get(spreadsheet)) ?? (await workbooks.read(id));
      if (spreadsheet) known.set(spreadsheet, found);
      return found;
    },
  };
}
