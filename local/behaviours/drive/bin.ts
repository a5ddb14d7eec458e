import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { FOLDER, namesFound, SPREADSHEET, told, withFiles } from "./made-files.ts";

const DELETE = "https://developers.google.com/workspace/drive/api/guides/delete";
const FILES = "https://developers.google.com/workspace/drive/api/reference/rest/v3/files";

/** What goes into the bin, and away for good. */
export const BIN: readonly Behaviour[] = [
  {
    name: "trashes what a folder holds with it, not explicitly",
    source: FILES,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const folder = await make({ name: "a", mimeType: FOLDER });
        const held = await make({ name: "x", mimeType: SPREADSHEET, parents: [folder] });
        await bench.drive.files.update({ fileId: folder, requestBody: { trashed: true } });
        return [
          await told(bench, folder, "trashed,explicitlyTrashed"),
          await told(bench, held, "trashed,explicitlyTrashed"),
        ];
      }),
    expected: [
      { trashed: true, explicitlyTrashed: true },
      { trashed: true, explicitlyTrashed: false },
    ],
  },
  {
    name: "takes a file out of the bin again",
    source: DELETE,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const fileId = await make({ name: "x", mimeType: SPREADSHEET });
        await bench.drive.files.update({ fileId, requestBody: { trashed: true } });
        await bench.drive.files.update({ fileId, requestBody: { trashed: false } });
        return told(bench, fileId, "trashed,explicitlyTrashed");
      }),
    expected: { trashed: false, explicitlyTrashed: false },
  },
  {
    name: "lists what is in the bin unless the search leaves it out",
    source: "https://developers.google.com/workspace/drive/api/guides/search-files",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const folder = await make({ name: "a", mimeType: FOLDER });
        const fileId = await make({ name: "x", mimeType: SPREADSHEET, parents: [folder] });
        await bench.drive.files.update({ fileId, requestBody: { trashed: true } });
        const inside = `'${folder}' in parents`;
        return [await namesFound(bench, inside), await namesFound(bench, `${inside} and trashed = false`)];
      }),
    expected: [["x"], []],
  },
  {
    name: "deletes a folder with all that it holds",
    source: "https://developers.google.com/workspace/drive/api/reference/rest/v3/files/delete",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const folder = await make({ name: "a", mimeType: FOLDER });
        const inner = await make({ name: "b", mimeType: FOLDER, parents: [folder] });
        const held = await make({ name: "x", mimeType: SPREADSHEET, parents: [inner] });
        await bench.drive.files.delete({ fileId: folder });
        const { status, message } = await refusalOf(bench.drive.files.get({ fileId: held }));
        return { status, message: message.replace(held, "ID") };
      }),
    expected: { status: 404, message: "File not found: ID." },
  },
];
