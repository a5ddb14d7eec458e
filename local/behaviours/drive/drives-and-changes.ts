import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { SPREADSHEET } from "./made-files.ts";

const DRIVES = "https://developers.google.com/workspace/drive/api/reference/rest/v3/drives";
const CHANGES = "https://developers.google.com/workspace/drive/api/reference/rest/v3/changes";
const WORKSPACE = "a shared drive needs a Workspace account";
const TIME = "nobody waits for minutes";

async function aDrive({ drive }: Bench): Promise<string> {
  const { data } = await drive.drives.create({ requestId: "once", requestBody: { name: "Team" } });
  return data.id ?? "";
}

async function aFileIn({ drive }: Bench, driveId: string): Promise<string> {
  const requestBody = { name: "Hours", mimeType: SPREADSHEET, parents: [driveId] };
  return (await drive.files.create({ requestBody, supportsAllDrives: true })).data.id ?? "";
}

const door = (bench: Bench, path: string, body: object) =>
  fetch(`${bench.localUrl}_local/${path}`, { method: "POST", body: JSON.stringify(body) });

/** Shared drives, and what the change logs tell. */
export const DRIVES_AND_CHANGES: readonly Behaviour[] = [
  {
    name: "makes one shared drive a request id",
    source: `${DRIVES}/create`,
    localOnly: WORKSPACE,
    observe: async (bench) => {
      await aDrive(bench);
      return (await refusalOf(aDrive(bench))).status;
    },
    expected: 409,
  },
  {
    name: "refuses to delete a shared drive that holds anything",
    source: "https://github.com/taers232c/GAMADV-XTD3/issues/42",
    localOnly: WORKSPACE,
    observe: async (bench) => {
      const driveId = await aDrive(bench);
      const fileId = await aFileIn(bench, driveId);
      const refusal = await refusalOf(bench.drive.drives.delete({ driveId }));
      await bench.drive.files.delete({ fileId, supportsAllDrives: true });
      return [refusal.status, (await bench.drive.drives.delete({ driveId })).status];
    },
    expected: [403, 204],
  },
  {
    name: "shows an item of a shared drive only to who knows of shared drives, under the old name too",
    source: "https://developers.google.com/workspace/drive/api/guides/enable-shareddrives",
    localOnly: WORKSPACE,
    observe: async (bench) => {
      const fileId = await aFileIn(bench, await aDrive(bench));
      const { status } = await refusalOf(bench.drive.files.get({ fileId }));
      const { data } = await bench.drive.files.get({
        fileId,
        supportsTeamDrives: true,
        fields: "name,ownedByMe,shared",
      });
      return [status, data];
    },
    expected: [404, { name: "Hours" }],
  },
  {
    name: "keeps an item of a shared drive in exactly one folder",
    source: "https://github.com/tidyverse/googledrive/issues/377",
    localOnly: WORKSPACE,
    observe: async (bench) => {
      const driveId = await aDrive(bench);
      const fileId = await aFileIn(bench, driveId);
      return refusalOf(bench.drive.files.update({ fileId, removeParents: driveId, supportsAllDrives: true }));
    },
    expected: { status: 403, message: "A shared drive item must have exactly one parent." },
  },
  {
    name: "tells of a removed file that it was removed, and nothing of the file",
    source: `${CHANGES}/list`,
    localOnly: TIME,
    observe: async ({ drive }) => {
      const made = await drive.files.create({ requestBody: { name: "x", mimeType: SPREADSHEET } });
      const start = await drive.changes.getStartPageToken();
      await drive.files.delete({ fileId: made.data.id ?? "" });
      const pageToken = start.data.startPageToken ?? "";
      const list = { pageToken, fields: "changes(removed,changeType,file(name))" };
      const [all, present] = [
        await drive.changes.list(list),
        await drive.changes.list({ ...list, includeRemoved: false }),
      ];
      return [all.data, present.data];
    },
    expected: [{ changes: [{ changeType: "file", removed: true }] }, { changes: [] }],
  },
  {
    name: "refuses a page token that was never given",
    source: `${CHANGES}/list`,
    observe: async ({ drive }) => (await refusalOf(drive.changes.list({ pageToken: "never" }))).status,
    expected: 400,
  },
  {
    name: "tells a change minutes later, once for many, while the version grows at once",
    source: "https://github.com/googleapis/google-api-go-client/issues/444",
    localOnly: TIME,
    observe: async (bench) => {
      const { drive } = bench;
      await door(bench, "clock", { now: "2026-03-01T08:00:00Z" });
      await door(bench, "changes", { lateMinutes: 3, repeat: 0, seed: 7 });
      const start = (await drive.changes.getStartPageToken()).data.startPageToken ?? "";
      const fileId = (await drive.files.create({ requestBody: { name: "a", mimeType: SPREADSHEET } })).data.id ?? "";
      await drive.files.update({ fileId, requestBody: { name: "b" } });
      const seen = async () => (await drive.changes.list({ pageToken: start })).data.changes?.length;
      const early = await seen();
      const { version } = (await drive.files.get({ fileId, fields: "version" })).data;
      await door(bench, "clock", { now: "2026-03-01T08:03:00Z" });
      return [early, version, await seen()];
    },
    expected: [0, "2", 1],
  },
  {
    name: "needs the fields of who is calling to be named",
    source: "https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get",
    observe: ({ drive }) => refusalOf(drive.about.get()),
    expected: { status: 400, message: "The 'fields' parameter is required for this method." },
  },
];
