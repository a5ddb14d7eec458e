import type { GoogleClients } from "../sample/google-clients.ts";
import type { Bench } from "./behaviour.ts";

/** A bench on which behaviours are observed; `close` takes away every spreadsheet that was made on it. */
export function openBench(
  { sheets, drive }: GoogleClients,
  localUrl?: string,
): { readonly bench: Bench; readonly close: () => Promise<void> } {
  const made: string[] = [];
  const bench: Bench = {
    sheets,
    drive,
    create: async (given = {}) => {
      const requestBody = { sheets: [{ properties: { sheetId: 0, title: "Data" } }], ...given };
      const { data } = await sheets.spreadsheets.create({ requestBody });
      const id = data.spreadsheetId ?? "";
      made.push(id);
      return id;
    },
    ...(localUrl === undefined ? {} : { localUrl }),
  };
  return {
    bench,
    close: async () => {
      for (const fileId of made) await drive.files.delete({ fileId, supportsAllDrives: true });
    },
  };
}
