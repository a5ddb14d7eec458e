import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { FOLDER, namesFound, SPREADSHEET, withFiles } from "./made-files.ts";

const TERMS = "https://developers.google.com/workspace/drive/api/guides/ref-search-terms";
const SEARCH = "https://developers.google.com/workspace/drive/api/guides/search-files";

const found = (name: string, source: string, q: string, expected: readonly string[]): Behaviour => ({
  name: `finds ${name}`,
  source,
  observe: (bench) => searched(bench, q),
  expected,
});

/** What a search finds in a folder of three: a folder, a starred spreadsheet with labels, and a text. */
function searched(bench: Bench, q: string): Promise<unknown> {
  return withFiles(bench, async (make) => {
    const folder = await make({ name: "Search", mimeType: FOLDER });
    const parents = [folder];
    await make({ name: "Archive", mimeType: FOLDER, parents });
    await make({
      name: "Valentine's hours",
      mimeType: SPREADSHEET,
      parents,
      starred: true,
      properties: { role: "buyer" },
    });
    await make({ name: "HelloWorld", parents }, { type: "text/plain", text: "x" });
    return namesFound(bench, `'${folder}' in parents and (${q})`);
  });
}

/** What `q` and `orderBy` do. */
export const SEARCHES: readonly Behaviour[] = [
  found("a name with an apostrophe that was escaped", TERMS, "name = 'Valentine\\'s hours'", ["Valentine's hours"]),
  found("the beginning of a name, capitals or not", TERMS, "name contains 'hello'", ["HelloWorld"]),
  found("no end of a name, for contains is a prefix", TERMS, "name contains 'World'", []),
  found("a part of a type", TERMS, "mimeType contains 'text/'", ["HelloWorld"]),
  found("what is not of a type", SEARCH, `mimeType != '${FOLDER}'`, ["HelloWorld", "Valentine's hours"]),
  found("what a not leaves", TERMS, `not name contains 'hello' and mimeType != '${FOLDER}'`, ["Valentine's hours"]),
  found("either of two, and brackets first", SEARCH, `starred = true or (mimeType = '${FOLDER}' and trashed = false)`, [
    "Archive",
    "Valentine's hours",
  ]),
  found(
    "from left to right where no brackets stand",
    SEARCH,
    "name = 'Archive' or starred = true and name = 'Archive'",
    ["Archive"],
  ),
  found("a starred file", TERMS, "starred = true", ["Valentine's hours"]),
  found("a file by one of its properties", TERMS, "properties has { key='role' and value='buyer' }", [
    "Valentine's hours",
  ]),
  found("one's own files", TERMS, "'me' in owners and starred = true", ["Valentine's hours"]),
  found("what was made after a day", TERMS, "createdTime > '2012-06-04T12:00:00' and starred = true", [
    "Valentine's hours",
  ]),
  found("nothing that was modified before there was a Drive", TERMS, "modifiedTime < '2001-01-01T00:00:00-08:00'", []),
  {
    name: "refuses a search by id, which is no term",
    source: "https://github.com/langchain-ai/langchain-google/issues/1867",
    observe: ({ drive }) => refusalOf(drive.files.list({ q: "id = 'x'" })),
    expected: { status: 400, message: "Invalid Value" },
  },
  {
    name: "refuses a search that is not closed",
    source: "https://github.com/torre76/django-googledrive-storage/issues/59",
    observe: ({ drive }) => refusalOf(drive.files.list({ q: "name = 'x" })),
    expected: { status: 400, message: "Invalid Value" },
  },
  {
    name: "refuses to sort what is searched by its full text",
    source: "https://developers.google.com/workspace/drive/api/guides/handle-errors#bad-request",
    observe: ({ drive }) => refusalOf(drive.files.list({ q: "fullText contains 'x'", orderBy: "name" })),
    expected: {
      status: 400,
      message:
        "Sorting is not supported for queries with fullText terms. Results are always in descending relevance order.",
    },
  },
  {
    name: "sorts by several keys, folders first and names backwards",
    source: "https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const folder = await make({ name: "Sorted", mimeType: FOLDER });
        for (const name of ["a", "b"]) await make({ name, mimeType: SPREADSHEET, parents: [folder] });
        await make({ name: "aa", mimeType: FOLDER, parents: [folder] });
        const q = `'${folder}' in parents`;
        const { data } = await bench.drive.files.list({ q, orderBy: "folder,name desc", fields: "files(name)" });
        return data.files?.map(({ name }) => name);
      }),
    expected: ["aa", "b", "a"],
  },
  {
    name: "refuses driveId without corpora=drive",
    source: "https://github.com/googleapis/google-api-php-client/issues/1825",
    observe: ({ drive }) =>
      refusalOf(drive.files.list({ driveId: "x", includeItemsFromAllDrives: true, supportsAllDrives: true })),
    expected: {
      status: 403,
      message: "The driveId parameter must be specified if and only if corpora is set to drive.",
    },
  },
  {
    name: "goes on from a page's token",
    source: "https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const folder = await make({ name: "Pages", mimeType: FOLDER });
        for (const name of ["a", "b", "c"]) await make({ name, mimeType: SPREADSHEET, parents: [folder] });
        const list = { q: `'${folder}' in parents`, orderBy: "name", pageSize: 2, fields: "nextPageToken,files(name)" };
        const first = await bench.drive.files.list(list);
        const pageToken = first.data.nextPageToken ?? "";
        const second = await bench.drive.files.list({ ...list, pageToken });
        return [first.data.files?.length, second.data];
      }),
    expected: [2, { files: [{ name: "c" }] }],
  },
];
