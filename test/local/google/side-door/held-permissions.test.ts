import { afterEach, describe, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";
import { googleClients, refusalOf } from "../google-clients.ts";

const running: LocalGoogle[] = [];
afterEach(async () => {
  for (const google of running.splice(0)) await google.close();
});

const OWNER = "camille@example.org";
const OTHER = "dominique@example.org";
const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
const FOLDER = "application/vnd.google-apps.folder";

async function twoPeople() {
  const google = await startLocalGoogle();
  running.push(google);
  await fetch(`${google.url}_local/permissions`, { method: "POST", body: "{}" });
  const { drive } = googleClients(google.url, OWNER);
  const made = async (name: string, mimeType: string, parents: string[] = []) =>
    (await drive.files.create({ requestBody: { name, mimeType, parents } })).data.id ?? "";
  const folderId = await made("Dossier", FOLDER);
  const fileId = await made("Heures", SPREADSHEET, [folderId]);
  return { google, drive, folderId, fileId, other: googleClients(google.url, OTHER) };
}

type Other = ReturnType<typeof googleClients>;

const read = ({ sheets }: Other, spreadsheetId: string) =>
  sheets.spreadsheets.values.get({ spreadsheetId, range: "A1" });

const write = ({ sheets }: Other, spreadsheetId: string) =>
  sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "RAW",
    requestBody: { values: [["x"]] },
  });

const outcome = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "passes",
    async () => (await refusalOf(call)).status,
  );

describe("permissions that are held", () => {
  it("keep a stranger out, in each API's own words", async () => {
    const { other, fileId } = await twoPeople();
    expect(await refusalOf(read(other, fileId))).toMatchObject({
      status: 403,
      error: { message: "The caller does not have permission", status: "PERMISSION_DENIED" },
    });
    expect(await refusalOf(other.drive.files.get({ fileId }))).toMatchObject({ status: 404 });
    expect((await other.drive.files.list()).data.files).toEqual([]);
  });

  it.each([
    ["reader", "passes", 403],
    ["commenter", "passes", 403],
    ["writer", "passes", "passes"],
  ])("let a %s read and, where the role says so, write", async (role, reads, writes) => {
    const { drive, other, fileId } = await twoPeople();
    await drive.permissions.create({ fileId, requestBody: { type: "user", role, emailAddress: OTHER } });
    expect([await outcome(read(other, fileId)), await outcome(write(other, fileId))]).toEqual([reads, writes]);
  });

  it.each([
    ["everybody with the link", { type: "anyone", role: "reader" }],
    ["everybody of a domain", { type: "domain", role: "reader", domain: "example.org" }],
    ["a person, whatever the capitals", { type: "user", role: "reader", emailAddress: "Dominique@Example.org" }],
  ])("count what is given to %s", async (_, requestBody) => {
    const { drive, other, fileId } = await twoPeople();
    await drive.permissions.create({ fileId, requestBody });
    expect(await outcome(read(other, fileId))).toBe("passes");
  });

  it("come down from a folder, and go with what was given", async () => {
    const { drive, other, folderId, fileId } = await twoPeople();
    const requestBody = { type: "user", role: "writer", emailAddress: OTHER };
    const { data } = await drive.permissions.create({ fileId: folderId, requestBody });
    expect(await outcome(write(other, fileId))).toBe("passes");
    await drive.permissions.delete({ fileId: folderId, permissionId: data.id ?? "" });
    expect(await outcome(read(other, fileId))).toBe(403);
  });

  it("are held no longer once the door says so", async () => {
    const { google, other, fileId } = await twoPeople();
    await fetch(`${google.url}_local/permissions`, { method: "DELETE" });
    expect(await outcome(write(other, fileId))).toBe("passes");
  });
});
