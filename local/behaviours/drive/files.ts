import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { FOLDER, SHORTCUT, SPREADSHEET, told, withFiles } from "./made-files.ts";

const FILES = "https://developers.google.com/workspace/drive/api/reference/rest/v3/files";
const FOLDERS = "https://developers.google.com/workspace/drive/api/guides/folder";
const FIELDS = "https://developers.google.com/workspace/drive/api/guides/fields-parameter";

/** What a file is told to be, and where it is. */
export const FILE_FACTS: readonly Behaviour[] = [
  {
    name: "answers kind, id, name and type of a file when no fields are asked for",
    source: FIELDS,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const { data } = await bench.drive.files.get({ fileId: await make({ name: "Hours", mimeType: SPREADSHEET }) });
        return { ...data, id: typeof data.id };
      }),
    expected: { kind: "drive#file", id: "string", name: "Hours", mimeType: SPREADSHEET },
  },
  {
    name: "calls a file that nobody named Untitled",
    source: FILES,
    observe: (bench) =>
      withFiles(bench, async (make) => told(bench, await make({ mimeType: "text/plain" }), "name,mimeType,size")),
    expected: { name: "Untitled", mimeType: "text/plain", size: "0" },
  },
  {
    name: "tells a blob's size, checksums and extension, sizes as texts",
    source: FILES,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const id = await make({ name: "notes.tar.gz" }, { type: "application/gzip", text: "hello" });
        return told(bench, id, "size,md5Checksum,sha1Checksum,fileExtension,fullFileExtension,originalFilename");
      }),
    expected: {
      size: "5",
      md5Checksum: "5d41402abc4b2a76b9719d911017c592",
      sha1Checksum: "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d",
      fileExtension: "gz",
      fullFileExtension: "tar.gz",
      originalFilename: "notes.tar.gz",
    },
  },
  {
    name: "puts a file that names no parent into My Drive, whose other name is root",
    source: FILES,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const file = await bench.drive.files.get({
          fileId: await make({ name: "x", mimeType: FOLDER }),
          fields: "parents",
        });
        const root = await bench.drive.files.get({ fileId: "root", fields: "id" });
        return file.data.parents?.map((id) => id === root.data.id);
      }),
    expected: [true],
  },
  {
    name: "refuses a second parent",
    source: "https://developers.google.com/workspace/drive/api/guides/ref-single-parent",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const folders = [await make({ name: "a", mimeType: FOLDER }), await make({ name: "b", mimeType: FOLDER })];
        return refusalOf(bench.drive.files.create({ requestBody: { name: "x", mimeType: FOLDER, parents: folders } }));
      }),
    expected: { status: 403, message: "Increasing the number of parents is not allowed" },
  },
  {
    name: "moves a file by adding one parent and removing the other",
    source: FOLDERS,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const [from, to] = [await make({ name: "a", mimeType: FOLDER }), await make({ name: "b", mimeType: FOLDER })];
        const fileId = await make({ name: "x", mimeType: SPREADSHEET, parents: [from] });
        const moved = { fileId, addParents: to, removeParents: from, fields: "parents" };
        const { data } = await bench.drive.files.update(moved);
        return data.parents?.map((id) => id === to);
      }),
    expected: [true],
  },
  {
    name: "refuses the parents field in an update",
    source: "https://github.com/cryptomator/cryptomator-ios/issues/35",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const fileId = await make({ name: "x", mimeType: FOLDER });
        return refusalOf(bench.drive.files.update({ fileId, requestBody: { parents: ["root"] } }));
      }),
    expected: {
      status: 403,
      message:
        "The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.",
    },
  },
  {
    name: "refuses a folder as a parent of what holds it",
    source: "https://developers.google.com/workspace/drive/api/guides/handle-errors#bad-request",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const outer = await make({ name: "outer", mimeType: FOLDER });
        const inner = await make({ name: "inner", mimeType: FOLDER, parents: [outer] });
        const moving = bench.drive.files.update({ fileId: outer, addParents: inner, removeParents: "root" });
        return (await refusalOf(moving)).status >= 400;
      }),
    expected: true,
  },
  {
    name: "keeps what a shortcut leads to",
    source: "https://developers.google.com/workspace/drive/api/guides/shortcuts",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const targetId = await make({ name: "Hours", mimeType: SPREADSHEET });
        const id = await make({ name: "To hours", mimeType: SHORTCUT, shortcutDetails: { targetId } });
        return told(bench, id, "mimeType,shortcutDetails(targetMimeType)");
      }),
    expected: { mimeType: SHORTCUT, shortcutDetails: { targetMimeType: SPREADSHEET } },
  },
  {
    name: "takes a generated id for a new file once",
    source: "https://developers.google.com/workspace/drive/api/reference/rest/v3/files/generateIds",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const { data } = await bench.drive.files.generateIds({ count: 2 });
        const [id = ""] = data.ids ?? [];
        const made = await make({ id, name: "x", mimeType: FOLDER });
        const again = await refusalOf(bench.drive.files.create({ requestBody: { id, name: "y", mimeType: FOLDER } }));
        return [data.ids?.length, data.space, made === id, again.status];
      }),
    expected: [2, "drive", true, 409],
  },
  {
    name: "makes a copy beside the original, under a new id, without its star",
    source: "https://developers.google.com/workspace/drive/api/reference/rest/v3/files/copy",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const folder = await make({ name: "a", mimeType: FOLDER });
        const fileId = await make({ name: "Hours", mimeType: SPREADSHEET, parents: [folder], starred: true });
        const requestBody = { name: "Copy" };
        const { data } = await bench.drive.files.copy({ fileId, requestBody, fields: "id,name,parents,starred" });
        return { ...data, id: data.id === fileId, parents: data.parents?.map((id) => id === folder) };
      }),
    expected: { id: false, name: "Copy", parents: [true], starred: false },
  },
  {
    name: "refuses to copy a folder",
    source: FOLDERS,
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const fileId = await make({ name: "a", mimeType: FOLDER });
        return (await refusalOf(bench.drive.files.copy({ fileId, requestBody: {} }))).status;
      }),
    expected: 403,
  },
];
