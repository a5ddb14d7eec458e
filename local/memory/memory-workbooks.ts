import { guardedCommit } from "../../functions/adapters/google/guarded-commit.ts";
import { LAYOUT_FIELDS, layoutFromGoogle } from "../../functions/adapters/google/layout-from-google.ts";
import {
  MARKER_FIELDS,
  markerFromGoogle,
  WORKBOOK_FIELDS,
  workbookFromGoogle,
} from "../../functions/adapters/google/workbook-from-google.ts";
import type { Outcome } from "../../functions/ports/outcome.ts";
import type { Changes, Workbooks } from "../../functions/ports/workbooks.ts";
import { readRequests } from "../google/proto/read-requests.ts";
import { changesSince, startPageToken } from "../workbook/drive/changes.ts";
import { spreadsheetOf, updateSpreadsheet } from "../workbook/drive/files.ts";
import type { Store } from "../workbook/drive/store.ts";
import { parseFieldMask } from "../workbook/masks/field-mask.ts";
import { renderSpreadsheet } from "../workbook/rendering/render-spreadsheet.ts";
import { outcomeOf } from "./outcome-of.ts";

/**
 * The in-memory twin of Google's workbooks, over a store that a local server may serve at the same time. Its cursor
 * covers the person's own log and every shared drive.
 */
export function memoryWorkbooks(store: Store): Workbooks {
  return {
    cursorNow: async () => ({ ok: true, value: startPageToken(store) }),
    changesSince: async (cursor) => outcomeOf("stale-cursor", () => changesOf(store, cursor)),
    read: async (id) =>
      outcomeOf("invalid", () => workbookFromGoogle(id, renderSpreadsheet(spreadsheetOf(store, id), WHOLE))),
    inspect: async (id) =>
      outcomeOf("invalid", () => layoutFromGoogle(id, renderSpreadsheet(spreadsheetOf(store, id), LAYOUT))),
    commit: (id, commit) =>
      guardedCommit(commit, {
        batchUpdate: async (requests): Promise<Outcome<void>> =>
          outcomeOf("invalid", () => {
            updateSpreadsheet(store, id, readRequests(requests), { now: store.now() });
          }),
        look: async () =>
          outcomeOf("invalid", () => ({
            marker: markerFromGoogle(renderSpreadsheet(spreadsheetOf(store, id), MARKER)),
          })),
      }),
  };
}

const WHOLE = parseFieldMask(WORKBOOK_FIELDS);
const LAYOUT = parseFieldMask(LAYOUT_FIELDS);
const MARKER = parseFieldMask(MARKER_FIELDS);

// A file that is gone or in the bin is not told: the daily reading of everything finds that it is missing.
function changesOf(store: Store, cursor: string): Changes {
  const page = changesSince(store, cursor, "every", Number.POSITIVE_INFINITY);
  const files = page.changes.flatMap(({ fileId }) => {
    const file = store.files.get(fileId);
    return file && !file.trashed ? [[fileId, file.version] as const] : [];
  });
  return { files: new Map(files), cursor: page.newStartPageToken ?? cursor };
}
