import type { Outcome } from "../../ports/outcome.ts";
import type { Workbooks } from "../../ports/workbooks.ts";
import { changesSince, cursorNow } from "./change-log.ts";
import { type GoogleApi, type GoogleOptions, googleApi } from "./google-api.ts";
import { guardedCommit } from "./guarded-commit.ts";
import { LAYOUT_FIELDS, layoutFromGoogle } from "./layout-from-google.ts";
import { MARKER_FIELDS, markerFromGoogle, WORKBOOK_FIELDS, workbookFromGoogle } from "./workbook-from-google.ts";

/** `driveIds`: the shared drives that hold the workbooks. */
export type GoogleWorkbooksOptions = GoogleOptions & { readonly driveIds?: readonly string[] };

/** Google's Sheets and Drive, over their HTTP API. */
export function googleWorkbooks({ driveIds = [], ...options }: GoogleWorkbooksOptions): Workbooks {
  const api = googleApi(options);
  return {
    cursorNow: () => cursorNow(api, driveIds),
    changesSince: (cursor) => changesSince(api, driveIds, cursor),
    read: async (id) => map(await get(api, id, WORKBOOK_FIELDS), (data) => workbookFromGoogle(id, data)),
    inspect: async (id) => map(await get(api, id, LAYOUT_FIELDS), (data) => layoutFromGoogle(id, data)),
    commit: (id, commit) =>
      guardedCommit(commit, {
        batchUpdate: async (requests) =>
          map(
            await api.call("sheetsWrites", ({ sheets }) =>
              sheets.spreadsheets.batchUpdate({
                spreadsheetId: id,
                requestBody: { requests },
                fields: "spreadsheetId",
              }),
            ),
            () => undefined,
          ),
        look: async () => map(await get(api, id, MARKER_FIELDS), (data) => ({ marker: markerFromGoogle(data) })),
      }),
  };
}

function get(api: GoogleApi, spreadsheetId: string, fields: string) {
  return api.call("sheetsReads", ({ sheets }) => sheets.spreadsheets.get({ spreadsheetId, fields }));
}

function map<T, U>(outcome: Outcome<T>, change: (value: T) => U): Outcome<U> {
  return outcome.ok ? { ok: true, value: change(outcome.value) } : outcome;
}
