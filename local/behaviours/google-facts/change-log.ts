import type { Behaviour, Bench } from "../behaviour.ts";

const CHANGES = "https://developers.google.com/workspace/drive/api/reference/rest/v3/changes/list";
const FILES = "https://developers.google.com/workspace/drive/api/reference/rest/v3/files";

const startToken = async ({ drive }: Bench): Promise<string> =>
  (await drive.changes.getStartPageToken({ supportsAllDrives: true })).data.startPageToken ?? "";

const type = ({ sheets }: Bench, spreadsheetId: string, text: string) =>
  sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "RAW",
    requestBody: { values: [[text]] },
  });

const HURRY = "the real change log is told minutes later";

/** How a program learns that a spreadsheet changed. */
export const CHANGE_LOG: readonly Behaviour[] = [
  {
    name: "tells which file changed and never what",
    source: CHANGES,
    localOnly: HURRY,
    observe: async (bench) => {
      const id = await bench.create();
      const pageToken = await startToken(bench);
      await type(bench, id, "a");
      const { data } = await bench.drive.changes.list({ pageToken });
      return data.changes?.map(({ fileId, removed, changeType, file }) => ({
        isOurs: fileId === id,
        removed,
        changeType,
        told: Object.keys(file ?? {}).toSorted(),
      }));
    },
    expected: [{ isOurs: true, removed: false, changeType: "file", told: ["id", "kind", "mimeType", "name"] }],
  },
  {
    name: "ends its last page with the token from which to go on",
    source: CHANGES,
    observe: async (bench) => {
      const pageToken = await startToken(bench);
      const { data } = await bench.drive.changes.list({ pageToken });
      return { more: data.nextPageToken ?? null, goesOn: (data.newStartPageToken ?? "") !== "" };
    },
    expected: { more: null, goesOn: true },
  },
  {
    name: "lets the version of a file only grow",
    source: FILES,
    observe: async (bench) => {
      const fileId = await bench.create();
      const version = async () => Number((await bench.drive.files.get({ fileId, fields: "version" })).data.version);
      const before = await version();
      await bench.drive.files.update({ fileId, requestBody: { name: "Another name" } });
      return (await version()) > before;
    },
    expected: true,
  },
  {
    name: "counts a share as a change of the file",
    source: FILES,
    localOnly: "it would share a file with somebody",
    observe: async (bench) => {
      const fileId = await bench.create();
      const version = async () => Number((await bench.drive.files.get({ fileId, fields: "version" })).data.version);
      const before = await version();
      const requestBody = { type: "user", role: "writer", emailAddress: "contact@example.org" };
      await bench.drive.permissions.create({ fileId, requestBody, sendNotificationEmail: false });
      return (await version()) > before;
    },
    expected: true,
  },
  {
    name: "keeps the changes of a shared drive out of a person's own log",
    source: "https://developers.google.com/workspace/drive/api/guides/about-changes",
    localOnly: "it would make a shared drive",
    observe: async (bench) => {
      const { data } = await bench.drive.drives.create({ requestId: "one", requestBody: { name: "Clauses" } });
      const driveId = data.id ?? "";
      const pageToken = await startToken(bench);
      const mimeType = "application/vnd.google-apps.spreadsheet";
      const requestBody = { name: "Heures", mimeType, parents: [driveId] };
      await bench.drive.files.create({ supportsAllDrives: true, requestBody });
      const both = { pageToken, supportsAllDrives: true, includeItemsFromAllDrives: true };
      const own = await bench.drive.changes.list({ pageToken });
      const shared = await bench.drive.changes.list({ ...both, driveId });
      return { own: own.data.changes?.length, shared: shared.data.changes?.length };
    },
    expected: { own: 0, shared: 1 },
  },
];
