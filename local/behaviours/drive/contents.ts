import { Readable } from "node:stream";
import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { FOLDER, SPREADSHEET, uploadRoot, withFiles, XLSX } from "./made-files.ts";

const UPLOADS = "https://developers.google.com/workspace/drive/api/guides/manage-uploads";
const DOWNLOADS = "https://developers.google.com/workspace/drive/api/guides/manage-downloads";

/** What is uploaded, imported, downloaded and exported. */
export const CONTENTS: readonly Behaviour[] = [
  {
    name: "gives an uploaded content back byte for byte",
    source: DOWNLOADS,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const fileId = await make({ name: "notes.txt" }, { type: "text/plain", text: "été\r\n" });
        return (await bench.drive.files.get({ fileId, alt: "media" }, { responseType: "text" })).data;
      }),
    expected: "été\r\n",
  },
  {
    name: "replaces a content by an update, under the same id",
    source: UPLOADS,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const fileId = await make({ name: "notes.txt" }, { type: "text/plain", text: "one" });
        const media = { mimeType: "text/plain", body: "second" };
        await bench.drive.files.update({ fileId, media }, uploadRoot(bench));
        const { data } = await bench.drive.revisions.list({ fileId, fields: "revisions(size)" });
        return [(await bench.drive.files.get({ fileId, alt: "media" }, { responseType: "text" })).data, data.revisions];
      }),
    expected: ["second", [{ size: "3" }, { size: "6" }]],
  },
  {
    name: "downloads no spreadsheet, which must be exported",
    source: "https://github.com/mikea/gdrive-webdav/issues/51",
    observe: async ({ drive, create }) => refusalOf(drive.files.get({ fileId: await create(), alt: "media" })),
    expected: {
      status: 403,
      message: "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
    },
  },
  {
    name: "exports nothing but Google's own kinds of files",
    source: "https://developers.google.com/workspace/drive/api/guides/handle-errors",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const fileId = await make({ name: "notes.txt" }, { type: "text/plain", text: "x" });
        return refusalOf(bench.drive.files.export({ fileId, mimeType: "text/csv" }));
      }),
    expected: { status: 403, message: "Export only supports Docs Editors files." },
  },
  {
    name: "refuses a form of export that there is not",
    source: "https://github.com/iterative/PyDrive2/issues/149",
    observe: async ({ drive, create }) =>
      refusalOf(drive.files.export({ fileId: await create(), mimeType: "image/tiff" })),
    expected: { status: 400, message: "The requested conversion is not supported." },
  },
  {
    name: "exports the first tab as CSV, quoted where a comma or a quote stands",
    source: "https://developers.google.com/workspace/drive/api/guides/ref-export-formats",
    observe: async ({ drive, sheets, create }) => {
      const spreadsheetId = await create();
      const values = [
        ["a,b", 'says "x"', "plain"],
        [1.5, "", "line\nbreak"],
      ];
      const update = { spreadsheetId, range: "Data!A1", valueInputOption: "RAW", requestBody: { values } };
      await sheets.spreadsheets.values.update(update);
      return (await drive.files.export({ fileId: spreadsheetId, mimeType: "text/csv" }, { responseType: "text" })).data;
    },
    expected: '"a,b","says ""x""",plain\r\n1.5,,"line\nbreak"',
  },
  {
    name: "exports the first tab as TSV",
    source: "https://developers.google.com/workspace/drive/api/guides/ref-export-formats",
    observe: async ({ drive, sheets, create }) => {
      const spreadsheetId = await create();
      const requestBody = {
        values: [
          ["a", "b"],
          [1, "c,d"],
        ],
      };
      await sheets.spreadsheets.values.update({
        spreadsheetId,
        range: "Data!A1",
        valueInputOption: "RAW",
        requestBody,
      });
      const mimeType = "text/tab-separated-values";
      return (await drive.files.export({ fileId: spreadsheetId, mimeType }, { responseType: "text" })).data;
    },
    expected: "a\tb\r\n1\tc,d",
  },
  {
    name: "imports a CSV as a spreadsheet, its fields as if they were typed",
    source: UPLOADS,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const content = { type: "text/csv", text: 'name,hours\n"a, b",7.5\n=1+2,TRUE\n' };
        const spreadsheetId = await make({ name: "Import", mimeType: SPREADSHEET }, content);
        const { data } = await bench.sheets.spreadsheets.values.get({
          spreadsheetId,
          range: "A1:B3",
          valueRenderOption: "UNFORMATTED_VALUE",
        });
        return data.values;
      }),
    expected: [
      ["name", "hours"],
      ["a, b", 7.5],
      [3, true],
    ],
  },
  {
    name: "imports as a spreadsheet what it exported as .xlsx",
    source: "https://developers.google.com/workspace/drive/api/guides/ref-export-formats",
    observe: async (bench) => {
      const fileId = await bench.create();
      const requestBody = {
        values: [
          ["a", 7.5, true],
          ["=B1*2", "text", "2025-01-15"],
        ],
      };
      const update = { spreadsheetId: fileId, range: "Data!A1", valueInputOption: "USER_ENTERED", requestBody };
      await bench.sheets.spreadsheets.values.update(update);
      const xlsx = await bench.drive.files.export({ fileId, mimeType: XLSX }, { responseType: "arraybuffer" });
      const back = { name: "Back", mimeType: SPREADSHEET };
      const media = { mimeType: XLSX, body: Readable.from([Buffer.from(xlsx.data as ArrayBuffer)]) };
      const made = await bench.drive.files.create({ requestBody: back, media }, uploadRoot(bench));
      const spreadsheetId = made.data.id ?? "";
      const read = { spreadsheetId, range: "Data!A1:C2", valueRenderOption: "FORMULA" };
      const { data } = await bench.sheets.spreadsheets.values.get(read);
      await bench.drive.files.delete({ fileId: spreadsheetId });
      return data.values;
    },
    expected: [
      ["a", 7.5, true],
      ["=B1*2", "text", 45672],
    ],
  },
  {
    name: "has no content for a folder",
    source: DOWNLOADS,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const fileId = await make({ name: "a", mimeType: FOLDER });
        return (await refusalOf(bench.drive.files.get({ fileId, alt: "media" }))).status;
      }),
    expected: 403,
  },
];
