import { afterEach, beforeEach } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";
import { SPREADSHEET_TYPE } from "../../../../local/workbook/drive/drive-file.ts";
import { googleClients } from "../google-clients.ts";

/** What a call about shared drives says. */
export const ALL = { supportsAllDrives: true, includeItemsFromAllDrives: true };

/** A local Google of its own for each test of a file, at a fixed hour, and Google's clients on it. */
export function driveBench() {
  let google: LocalGoogle;
  let clients: ReturnType<typeof googleClients>;
  beforeEach(async () => {
    google = await startLocalGoogle({ now: () => new Date("2025-11-15T07:00:00Z") });
    clients = googleClients(google.url);
  });
  afterEach(() => google.close());
  return {
    url: () => google.url,
    store: () => google.store,
    drive: () => clients.drive,
    sheets: () => clients.sheets,
    aFile: async (name: string, parents?: string[], mimeType = SPREADSHEET_TYPE): Promise<string> => {
      const requestBody = { name, mimeType, ...(parents ? { parents } : {}) };
      const { data } = await clients.drive.files.create({ requestBody, supportsAllDrives: true });
      return data.id ?? "";
    },
    aDrive: async (name: string): Promise<string> => {
      const { data } = await clients.drive.drives.create({ requestId: `wish for ${name}`, requestBody: { name } });
      return data.id ?? "";
    },
    write: (spreadsheetId: string, value: string) =>
      clients.sheets.spreadsheets.values.update({
        spreadsheetId,
        range: "A1",
        valueInputOption: "RAW",
        requestBody: { values: [[value]] },
      }),
  };
}
