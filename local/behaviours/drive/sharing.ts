import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { FOLDER, SPREADSHEET, withFiles } from "./made-files.ts";

const PERMISSIONS = "https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions";

/** Who is let in. Only links and domains are shared here: no observation may write to a person. */
export const SHARING: readonly Behaviour[] = [
  {
    name: "has its maker for an owner",
    source: PERMISSIONS,
    observe: async ({ drive, create }) => {
      const { data } = await drive.permissions.list({ fileId: await create() });
      return data.permissions?.map(({ id, ...permission }) => ({ ...permission, id: typeof id }));
    },
    expected: [{ kind: "drive#permission", id: "string", type: "user", role: "owner" }],
  },
  {
    name: "shares by link under the id anyoneWithLink",
    source: "https://github.com/CSSS/csss-site/issues/644",
    observe: async ({ drive, create }) => {
      const requestBody = { type: "anyone", role: "reader" };
      return (await drive.permissions.create({ fileId: await create(), requestBody, fields: "id,type,role" })).data;
    },
    expected: { id: "anyoneWithLink", type: "anyone", role: "reader" },
  },
  {
    name: "is shared once somebody else is let in, and no longer once that is taken back",
    source: "https://developers.google.com/workspace/drive/api/reference/rest/v3/files",
    observe: async ({ drive, create }) => {
      const fileId = await create();
      const shared = async () => (await drive.files.get({ fileId, fields: "shared" })).data.shared;
      const before = await shared();
      await drive.permissions.create({ fileId, requestBody: { type: "anyone", role: "reader" } });
      const open = await shared();
      await drive.permissions.delete({ fileId, permissionId: "anyoneWithLink" });
      return [before, open, await shared()];
    },
    expected: [false, true, false],
  },
  {
    name: "passes what a folder gives down to what it holds",
    source: "https://developers.google.com/workspace/drive/api/guides/manage-sharing",
    observe: (bench) =>
      withFiles(bench, async (make) => {
        const folder = await make({ name: "a", mimeType: FOLDER });
        const fileId = await make({ name: "x", mimeType: SPREADSHEET, parents: [folder] });
        const requestBody = { type: "anyone", role: "writer" };
        await bench.drive.permissions.create({ fileId: folder, requestBody });
        return (await bench.drive.permissions.get({ fileId, permissionId: "anyoneWithLink", fields: "role" })).data;
      }),
    expected: { role: "writer" },
  },
  {
    name: "refuses an owner without transferOwnership",
    source: PERMISSIONS,
    observe: async ({ drive, create }) => {
      const requestBody = { type: "user", role: "owner", emailAddress: "owner@example.com" };
      return refusalOf(drive.permissions.create({ fileId: await create(), requestBody }));
    },
    expected: {
      status: 403,
      message: "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    },
  },
  {
    name: "refuses an address for anyone",
    source: "https://github.com/piotr-agier/google-drive-mcp/issues/131",
    observe: async ({ drive, create }) => {
      const requestBody = { type: "anyone", role: "reader", emailAddress: "somebody@example.com" };
      return refusalOf(drive.permissions.create({ fileId: await create(), requestBody }));
    },
    expected: {
      status: 400,
      message: "The specified emailAddress is invalid or not applicable for the given permission type.",
    },
  },
  {
    name: "refuses a domain that is not named",
    source: "https://github.com/burnash/gspread/issues/1113",
    observe: async ({ drive, create }) =>
      refusalOf(drive.permissions.create({ fileId: await create(), requestBody: { type: "domain", role: "reader" } })),
    expected: { status: 400, message: "The domain field is required for permissions of type 'domain'." },
  },
  {
    name: "refuses to notify a link",
    source: "https://github.com/MVKozlov/GMGoogleDrive/issues/28",
    observe: async ({ drive, create }) => {
      const requestBody = { type: "anyone", role: "reader" };
      return refusalOf(drive.permissions.create({ fileId: await create(), requestBody, sendNotificationEmail: false }));
    },
    expected: {
      status: 403,
      message:
        "The sendNotificationEmail parameter is only applicable for permissions of type 'user' or 'group', and must not be disabled for ownership transfers.",
    },
  },
  {
    name: "knows no permission that was never given",
    source: "https://github.com/CSSS/csss-site/issues/644",
    observe: async ({ drive, create }) =>
      refusalOf(drive.permissions.delete({ fileId: await create(), permissionId: "anyoneWithLink" })),
    expected: { status: 404, message: "Permission not found: anyoneWithLink." },
  },
];
