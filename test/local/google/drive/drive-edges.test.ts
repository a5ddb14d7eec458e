import { describe, expect, it } from "vitest";
import { FOLDER_TYPE, SPREADSHEET_TYPE } from "../../../../local/workbook/drive/drive-file.ts";
import { refusalOf } from "../google-clients.ts";
import { driveBench } from "./drive-bench.ts";

const bench = driveBench();

const ALL = { supportsAllDrives: true };

async function aFile(requestBody: object = {}): Promise<string> {
  const file = { name: "x", mimeType: SPREADSHEET_TYPE, ...requestBody };
  return (await bench.drive().files.create({ requestBody: file, ...ALL })).data.id ?? "";
}

const aFolder = (requestBody: object = {}) => aFile({ mimeType: FOLDER_TYPE, ...requestBody });

const aDrive = async (): Promise<string> =>
  (await bench.drive().drives.create({ requestId: "w", requestBody: { name: "Team" } })).data.id ?? "";

const fieldsOf = async (fileId: string, fields: string) =>
  (await bench.drive().files.get({ fileId, fields, ...ALL })).data;

describe("an update", () => {
  it("that stars a file makes its version grow and leaves its hour", async () => {
    const fileId = await aFile({ modifiedTime: "2020-01-01T00:00:00Z" });
    await bench.drive().files.update({ fileId, requestBody: { modifiedTime: "2020-01-01T01:00:00+01:00" } });
    await bench.drive().files.update({ fileId, requestBody: { starred: true } });
    const told = { version: "3", starred: true, modifiedTime: "2020-01-01T00:00:00.000Z" };
    expect(await fieldsOf(fileId, "version,starred,modifiedTime")).toEqual(told);
  });

  it.each([
    ["a version", { version: "9" }],
    ["an id", { id: "x" }],
    ["an owner", { ownedByMe: false }],
  ])("of %s is refused", async (_, requestBody) => {
    const fileId = await aFile();
    expect(await refusalOf(bench.drive().files.update({ fileId, requestBody }))).toMatchObject({
      status: 403,
      error: { errors: [{ reason: "fieldNotWritable" }] },
    });
  });

  it("changes no type without a new content", async () => {
    const update = bench.drive().files.update({ fileId: await aFile(), requestBody: { mimeType: "text/plain" } });
    expect(await refusalOf(update)).toMatchObject({ status: 400 });
  });

  it("moves a folder into a shared drive with what it holds, which loses its owner", async () => {
    const [folder, driveId] = [await aFolder(), await aDrive()];
    const held = await aFile({ parents: [folder] });
    await bench.drive().files.update({ fileId: folder, addParents: driveId, removeParents: "root", ...ALL });
    expect(await fieldsOf(held, "driveId,owners,parents")).toEqual({ driveId, parents: [folder] });
  });

  it("that takes the only folder away puts the file into My Drive", async () => {
    const folder = await aFolder();
    const fileId = await aFile({ parents: [folder] });
    await bench.drive().files.update({ fileId, removeParents: folder });
    const root = await fieldsOf("root", "id");
    expect(await fieldsOf(fileId, "parents")).toEqual({ parents: [root.id] });
  });

  it("refuses a place that is none, and one that is a file", async () => {
    const fileId = await aFile();
    expect(await refusalOf(bench.drive().files.update({ fileId, addParents: "nowhere" }))).toMatchObject({
      status: 404,
    });
    const other = await aFile();
    const update = bench.drive().files.update({ fileId, addParents: other, removeParents: "root" });
    expect(await refusalOf(update)).toMatchObject({ status: 403, error: { errors: [{ reason: "parentNotAFolder" }] } });
  });
});

describe("the bin", () => {
  it("is emptied of one's own, or of one shared drive's", async () => {
    const [own, driveId] = [await aFile(), await aDrive()];
    const shared = await aFile({ parents: [driveId] });
    for (const fileId of [own, shared]) {
      await bench.drive().files.update({ fileId, requestBody: { trashed: true }, ...ALL });
    }
    await bench.drive().files.emptyTrash({});
    expect([bench.store().files.has(own), bench.store().files.has(shared)]).toEqual([false, true]);
    await bench.drive().files.emptyTrash({ driveId });
    expect(bench.store().files.has(shared)).toBe(false);
  });
});

describe("sharing", () => {
  const share = (fileId: string, requestBody: object, more: object = {}) =>
    bench.drive().permissions.create({ fileId, requestBody, ...ALL, ...more });

  it.each([
    ["an organizer of a file of one's own", { type: "user", role: "organizer", emailAddress: "a@example.org" }],
    ["a type that there is not", { type: "team", role: "reader" }],
    ["no role", { type: "anyone" }],
    ["no type", { role: "reader" }],
    ["an address without a person", { type: "user", role: "reader", emailAddress: "example.org" }],
    [
      "an end in the past",
      { type: "user", role: "reader", emailAddress: "a@example.org", expirationTime: "2025-01-01T00:00:00Z" },
    ],
    ["an end for a link", { type: "anyone", role: "reader", expirationTime: "2026-01-01T00:00:00Z" }],
  ])("is refused for %s", async (_, requestBody) => {
    const refusal = await refusalOf(share(await aFile(), requestBody));
    expect([400, 403]).toContain(refusal.status);
  });

  it("of a shared drive's top with anyone is refused", async () => {
    expect(await refusalOf(share(await aDrive(), { type: "anyone", role: "reader" }))).toMatchObject({
      status: 403,
      error: { errors: [{ reason: "cannotShareTeamDriveTopFolderWithAnyoneOrDomains" }] },
    });
  });

  it("gives a person the same id everywhere", async () => {
    const person = { type: "user", role: "reader", emailAddress: "Etti@example.org" };
    const [a, b] = [
      await share(await aFile(), person),
      await share(await aFile(), { ...person, emailAddress: "etti@example.org" }),
    ];
    expect(a.data.id).toBe(b.data.id);
    expect(a.data.id).toMatch(/^\d{20}$/);
  });

  it("hands a file over, its owner a writer from then on, and never lets the owner go", async () => {
    const fileId = await aFile();
    const requestBody = { type: "user", role: "owner", emailAddress: "etti@example.org" };
    const { data } = await share(fileId, requestBody, { transferOwnership: true });
    const list = await bench.drive().permissions.list({ fileId, fields: "permissions(role,emailAddress)" });
    expect(list.data.permissions).toEqual([
      { role: "writer", emailAddress: "tester@example.org" },
      { role: "owner", emailAddress: "etti@example.org" },
    ]);
    expect(await fieldsOf(fileId, "ownedByMe,owners(emailAddress,me)")).toEqual({
      ownedByMe: false,
      owners: [{ emailAddress: "etti@example.org", me: false }],
    });
    const gone = bench.drive().permissions.delete({ fileId, permissionId: data.id ?? "" });
    expect(await refusalOf(gone)).toMatchObject({ status: 403 });
  });

  it("ends when its end has come", async () => {
    const fileId = await aFile();
    const expirationTime = "2025-11-16T00:00:00.000Z";
    const { data } = await share(fileId, {
      type: "user",
      role: "reader",
      emailAddress: "a@example.org",
      expirationTime,
    });
    const permission = { fileId, permissionId: data.id ?? "" };
    expect((await bench.drive().permissions.get({ ...permission, fields: "expirationTime" })).data).toEqual({
      expirationTime,
    });
    const update = { ...permission, removeExpiration: true, requestBody: { role: "reader" }, fields: "expirationTime" };
    expect((await bench.drive().permissions.update(update)).data).toEqual({});
  });
});

describe("shared drives", () => {
  it("are renamed, hidden, searched and told of in the change logs", async () => {
    const driveId = await aDrive();
    const start = await bench.drive().changes.getStartPageToken();
    await bench.drive().drives.update({ driveId, requestBody: { name: "Équipe du Nord" } });
    await bench.drive().drives.hide({ driveId });
    const found = await bench.drive().drives.list({
      q: "name contains 'nord' and hidden = true",
      fields: "drives(name)",
    });
    expect(found.data.drives).toEqual([{ name: "Équipe du Nord" }]);
    const { data } = await bench.drive().changes.list({ pageToken: start.data.startPageToken ?? "" });
    expect(data.changes).toMatchObject([{ changeType: "drive", driveId, removed: false }]);
  });

  it("go with all that they hold where an administrator says so", async () => {
    const driveId = await aDrive();
    const fileId = await aFile({ parents: [driveId] });
    await bench.drive().drives.delete({ driveId, allowItemDeletion: true, useDomainAdminAccess: true });
    expect([bench.store().drives.size, bench.store().files.has(fileId)]).toEqual([0, false]);
  });
});

describe("a field that Drive does not have", () => {
  it("is refused as Google does", async () => {
    expect(await refusalOf(bench.drive().files.list({ fields: "files(nothing)" }))).toMatchObject({
      status: 400,
      error: { message: "Invalid field selection nothing" },
    });
  });
});
