import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { editToRequests } from "../../functions/adapters/google/edits-to-requests.ts";
import { aloneInLook, layTab } from "../../functions/sheets/layout/lay-tab.ts";
import { addTab, planNewTabs } from "../../functions/sheets/layout/plan-new-tabs.ts";
import { FRENCH, type TabLook } from "../../functions/sheets/layout/tab-look.ts";
import { sheetIdOf } from "../../functions/sheets/sheet-id.ts";

type Request = sheets_v4.Schema$Request;

/** The batch that gives a new spreadsheet its language and its tabs, in place of the blank tab it was born with. */
export const workbookRequests = (tabs: readonly TabLook[]): Request[] => [
  { updateSpreadsheetProperties: { properties: { ...FRENCH }, fields: "locale,timeZone" } },
  ...planNewTabs([], tabs, aloneInLook()).edits.flatMap(editToRequests),
  { deleteSheet: { sheetId: FIRST_SHEET_ID } },
];

/** The id of the tab that Google gives to every new spreadsheet. */
const FIRST_SHEET_ID = 0;

/** Adds one tab as it is laid out, at a place. */
export function tabRequests(tab: TabLook, index: number): Request[] {
  const sheetId = sheetIdOf(tab.title);
  return [addTab(tab, sheetId, index), ...layTab(tab, sheetId, aloneInLook())].flatMap(editToRequests);
}
