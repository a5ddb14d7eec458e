import type { Behaviour, Bench } from "../behaviour.ts";
import { askLocal, setLocal, type Told } from "../weather/local-door.ts";
import { cells, PAGES, prepared, type Request } from "./ask.ts";

const OTHER = "dominique@example.org";
const EDITOR = "camille@example.org";
const REFUSED = "https://github.com/theoephraim/node-google-spreadsheet/pull/20";
const OPEN = "https://github.com/googleapis/google-api-php-client/issues/1943";
const MESSAGE =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

const localOnly = "it needs the accounts of two people";
const EDITORS = { users: [EDITOR] };

/** Protected cells, as two people who write the same file meet them. */
export const PROTECTIONS_HELD: readonly Behaviour[] = [
  {
    name: "refuses values written to cells that somebody else protected",
    source: REFUSED,
    localOnly,
    observe: async (bench) => {
      const id = await sharedFile(bench, { editors: EDITORS });
      return [refusal(await write(bench, id, "Data!A2")), (await write(bench, id, "Data!C2")).status];
    },
    expected: [{ status: 400, message: MESSAGE }, 200],
  },
  {
    name: "refuses a batch that touches cells which somebody else protected, whole",
    source: REFUSED,
    localOnly,
    observe: async (bench) => {
      const id = await sharedFile(bench, { editors: EDITORS });
      const told = await batch(bench, id, [repeat([5, 6]), repeat([1, 2])]);
      const { data } = await bench.sheets.spreadsheets.values.get({ spreadsheetId: id, range: "Data!A6" });
      return [refusal(told), data.values ?? []];
    },
    expected: [{ status: 400, message: `Invalid requests[1].repeatCell: ${MESSAGE}` }, []],
  },
  {
    name: "refuses to take away a protection to whom it keeps out",
    source: REFUSED,
    localOnly,
    observe: async (bench) => {
      const id = await sharedFile(bench, { editors: EDITORS });
      return (await batch(bench, id, [{ deleteProtectedRange: { protectedRangeId: 9 } }])).status;
    },
    expected: 400,
  },
  {
    name: "lets the editors of a protection write, and the owner of the file",
    source: "https://support.google.com/docs/answer/1218656",
    localOnly,
    observe: async (bench) => {
      const id = await sharedFile(bench, { editors: EDITORS });
      return [
        (await write(bench, id, "Data!A2", EDITOR)).status,
        (await write(bench, id, "Data!A2", OTHER)).status,
        (await write(bench, id, "Data!A2", "local")).status,
      ];
    },
    expected: [200, 400, 200],
  },
  {
    name: "lets everybody write what only warns, or is protected without editors",
    source: OPEN,
    localOnly,
    observe: async (bench) => {
      const warned = await sharedFile(bench, { warningOnly: true });
      const open = await sharedFile(bench, { description: "Hours" });
      return [(await write(bench, warned, "Data!A2")).status, (await write(bench, open, "Data!A2")).status];
    },
    expected: [200, 200],
  },
  {
    name: "tells a protection's editors to its editors only",
    source: `${PAGES.sheets}#ProtectedRange`,
    localOnly,
    observe: async (bench) => {
      const id = await sharedFile(bench, { editors: EDITORS });
      const fields = "sheets(protectedRanges(protectedRangeId,requestingUserCanEdit,editors(users)))";
      const seen = async (token: string) =>
        (await askLocal(bench, `v4/spreadsheets/${id}?fields=${fields}`, { token })).body;
      return [await seen(OTHER), await seen(EDITOR)];
    },
    expected: [
      { sheets: [{ protectedRanges: [{ protectedRangeId: 9 }] }] },
      { sheets: [{ protectedRanges: [{ protectedRangeId: 9, requestingUserCanEdit: true, editors: EDITORS }] }] },
    ],
  },
  {
    name: "counts whoever names editors among them",
    source: `${PAGES.sheets}#ProtectedRange`,
    localOnly,
    observe: async (bench) => {
      const id = await sharedFile(bench, { warningOnly: true });
      const protectedRange = { protectedRangeId: 10, range: cells([8, 9], [0, 1]), editors: EDITORS };
      await batch(bench, id, [{ addProtectedRange: { protectedRange } }]);
      const fields = "sheets(protectedRanges(protectedRangeId,editors(users)))";
      const { body } = await askLocal(bench, `v4/spreadsheets/${id}?fields=${fields}`, { token: OTHER });
      return body;
    },
    expected: {
      sheets: [
        { protectedRanges: [{ protectedRangeId: 9 }, { protectedRangeId: 10, editors: { users: [EDITOR, OTHER] } }] },
      ],
    },
  },
];

/** A file that two people may write, with A2:B3 protected by its owner; callers are held to permissions from then on. */
async function sharedFile(bench: Bench, protection: object): Promise<string> {
  const protectedRange = { protectedRangeId: 9, range: cells([1, 3], [0, 2]), ...protection };
  const fileId = await prepared(bench, [["name"]], { addProtectedRange: { protectedRange } });
  for (const emailAddress of [OTHER, EDITOR]) {
    const requestBody = { type: "user", role: "writer", emailAddress };
    await bench.drive.permissions.create({ fileId, requestBody, sendNotificationEmail: false });
  }
  await setLocal(bench, "permissions", {});
  return fileId;
}

const write = (bench: Bench, id: string, range: string, token = OTHER): Promise<Told> =>
  askLocal(bench, `v4/spreadsheets/${id}/values/${range}?valueInputOption=RAW`, {
    token,
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ values: [["x"]] }),
  });

const batch = (bench: Bench, id: string, requests: readonly Request[]): Promise<Told> =>
  askLocal(bench, `v4/spreadsheets/${id}:batchUpdate`, {
    token: OTHER,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ requests }),
  });

const repeat = (rows: readonly [number, number]): Request => ({
  repeatCell: {
    range: cells(rows, [0, 1]),
    cell: { userEnteredValue: { stringValue: "x" } },
    fields: "userEnteredValue",
  },
});

const refusal = ({ status, body }: Told) => ({
  status,
  message: (body as { readonly error?: { readonly message: string } }).error?.message,
});
