import type { Facilitator } from "../../../schemas/control-workbook.ts";
import { entriesTable } from "../../../schemas/entries.ts";
import { validationRequestsTable } from "../../../schemas/validation-requests.ts";
import { declarantGuide } from "./declarant-guide.ts";
import { LISTS_SOURCES, LISTS_TAB } from "./lists-tab.ts";
import { FRENCH, type TabLook, type WorkbookLook } from "./tab-look.ts";
import { tableTab } from "./table-tab.ts";

/** A declarant's workbook: `hours` are its tabs of hours, the newest first, made by `hoursTab`. */
export const declarantLook = (
  name: string,
  { hours, facilitators = [] }: { readonly hours: readonly TabLook[]; readonly facilitators?: readonly Facilitator[] },
): WorkbookLook => ({
  ...FRENCH,
  title: `Heures d'insertion : ${name}`,
  tabs: [
    declarantGuide(facilitators),
    ...hours,
    tableTab(validationRequestsTable, { sources: LISTS_SOURCES }),
    tableTab(entriesTable),
    LISTS_TAB,
  ],
});
