import { drive, type drive_v3 } from "googleapis/build/src/apis/drive/index.js";
import { sheets, type sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";

/** The clients of a set-up, as they are in production but for their root and their bearer. */
export type GoogleClients = { readonly sheets: sheets_v4.Sheets; readonly drive: drive_v3.Drive };

/** Clients of a Google on this machine; nothing is tried twice. */
export function localClients(rootUrl: string): GoogleClients {
  const options = { rootUrl, headers: { authorization: "Bearer local" }, retry: false };
  return { sheets: sheets({ version: "v4", ...options }), drive: drive({ version: "v3", ...options }) };
}
