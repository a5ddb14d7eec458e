import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";
import { FOLDER_TYPE, SPREADSHEET_TYPE } from "../../../../local/workbook/drive/drive-file.ts";
import { ROOT_ID } from "../../../../local/workbook/drive/folders.ts";
import { googleClients, refusalOf } from "../google-clients.ts";

let google: LocalGoogle;
let clients: ReturnType<typeof googleClients>;

beforeEach(async () => {
  google = await startLocalGoogle({ now: () => new Date("2025-11-15T07:00:00Z") });
  clients = googleClients(google.url);
});
afterEach(() => google.close());

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ALL = { supportsAllDrives: true, includeItemsFromAllDrives: true };

async function aFile(name: string, parents?: string[], mimeType = SPREADSHEET_TYPE): Promise<string> {
  const requestBody = { name, mimeType, ...(parents ? { parents } : {}) };
  const { data } = await clients.drive.files.create({ requestBody, supportsAllDrives: true });
  return data.id ?? "";
}

async function aDrive(name: string): Promise<string> {
  const { data } = await clients.drive.drives.create({ requestId: `wish for ${name}`, requestBody: { name } });
  return data.id ?? "";
}

const versionOf = async (fileId: string): Promise<number> =>
  Number((await clients.drive.files.get({ fileId, fields: "version" })).data.version);

const write = (spreadsheetId: string, value: string) =>
  clients.sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "RAW",
    requestBody: { values: [[value]] },
  });

describe("files", () => {
  it("are created, renamed, copied, put into the bin and deleted", async () => {
    const fileId = await aFile("Modèle");
    await write(fileId, "a");
    await clients.drive.files.update({ fileId, requestBody: { name: "Modèle 2025" } });
    const copy = await clients.drive.files.copy({ fileId, requestBody: { name: "Copie" } });
    await clients.drive.files.update({ fileId, requestBody: { trashed: true }, fields: "trashed" });
    const { data } = await clients.drive.files.get({ fileId, fields: "*" });
    expect(data).toMatchObject({ name: "Modèle 2025", trashed: true, parents: [ROOT_ID], version: "4" });
    const values = await clients.sheets.spreadsheets.values.get({ spreadsheetId: copy.data.id ?? "", range: "A1" });
    expect(values.data.values).toEqual([["a"]]);
    await clients.drive.files.delete({ fileId });
    expect(await refusalOf(clients.drive.files.get({ fileId }))).toEqual({
      status: 404,
      error: {
        code: 404,
        message: `File not found: ${fileId}.`,
        status: "NOT_FOUND",
        errors: [
          {
            message: `File not found: ${fileId}.`,
            domain: "global",
            reason: "notFound",
            location: "fileId",
            locationType: "parameter",
          },
        ],
      },
    });
  });

  it("answer their id, name and type when no fields are asked for", async () => {
    const fileId = await aFile("Heures");
    expect((await clients.drive.files.get({ fileId })).data).toEqual({
      kind: "drive#file",
      id: fileId,
      name: "Heures",
      mimeType: SPREADSHEET_TYPE,
    });
  });

  it("have a version that grows with content, name and sharing, own writes included", async () => {
    const fileId = await aFile("Heures");
    const versions = [await versionOf(fileId)];
    await write(fileId, "a");
    versions.push(await versionOf(fileId));
    await clients.drive.files.update({ fileId, requestBody: { name: "Autre" } });
    versions.push(await versionOf(fileId));
    await clients.drive.permissions.create({
      fileId,
      sendNotificationEmail: false,
      requestBody: { type: "user", role: "writer", emailAddress: "etti@example.org" },
    });
    versions.push(await versionOf(fileId));
    expect(versions).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ["name = 'Heures d\\'octobre'", ["Heures d'octobre"]],
    ["name contains 'heur' and trashed = false", ["Heures d'octobre", "Heures de mars"]],
    [`mimeType = '${FOLDER_TYPE}'`, ["Dossier"]],
    [`mimeType != '${FOLDER_TYPE}' and 'root' in parents`, ["Heures d'octobre", "Heures de mars"]],
    ["trashed = true", []],
    ["", ["Dossier", "Heures d'octobre", "Heures de mars"]],
  ])("are found by %s", async (q, names) => {
    await aFile("Heures d'octobre");
    await aFile("Heures de mars");
    await aFile("Dossier", undefined, FOLDER_TYPE);
    const { data } = await clients.drive.files.list({ ...(q ? { q } : {}), orderBy: "name" });
    expect(data.files?.map(({ name }) => name)).toEqual(names);
  });

  it("come in pages", async () => {
    for (const name of ["a", "b", "c"]) await aFile(name);
    const first = await clients.drive.files.list({ pageSize: 2 });
    expect(first.data.files).toHaveLength(2);
    const second = await clients.drive.files.list({ pageSize: 2, pageToken: first.data.nextPageToken ?? "" });
    expect(second.data.files?.map(({ name }) => name)).toEqual(["c"]);
    expect(second.data.nextPageToken).toBeUndefined();
  });

  it("are exported as CSV, and as .xlsx where somebody can make one", async () => {
    const fileId = await aFile("Heures");
    await write(fileId, 'dit "oui", non');
    const csv = await clients.drive.files.export({ fileId, mimeType: "text/csv" });
    expect(csv.data).toBe('"dit ""oui"", non"');
    expect(await refusalOf(clients.drive.files.export({ fileId, mimeType: XLSX }))).toMatchObject({ status: 501 });
    const other = await startLocalGoogle({ store: google.store, exportXlsx: async () => new Uint8Array([80, 75]) });
    const { drive } = googleClients(other.url);
    const xlsx = await drive.files.export({ fileId, mimeType: XLSX }, { responseType: "arraybuffer" });
    await other.close();
    expect([...new Uint8Array(xlsx.data as ArrayBuffer)]).toEqual([80, 75]);
  });
});

describe("permissions", () => {
  it("are given once a person, listed and taken away", async () => {
    const fileId = await aFile("Heures");
    const give = (role: string) =>
      clients.drive.permissions.create({
        fileId,
        sendNotificationEmail: false,
        requestBody: { type: "user", role, emailAddress: "etti@example.org" },
      });
    const { data } = await give("reader");
    expect((await give("writer")).data.id).toBe(data.id);
    const list = () =>
      clients.drive.permissions
        .list({ fileId, fields: "permissions(role,emailAddress)" })
        .then((answer) => answer.data.permissions);
    const owner = { role: "owner", emailAddress: "tester@example.org" };
    expect(await list()).toEqual([owner, { role: "writer", emailAddress: "etti@example.org" }]);
    await clients.drive.permissions.delete({ fileId, permissionId: data.id ?? "" });
    expect(await list()).toEqual([owner]);
  });
});

describe("properties", () => {
  const labelled = (name: string, properties: Record<string, string>, parents?: string[]) =>
    clients.drive.files
      .create({
        supportsAllDrives: true,
        requestBody: { name, mimeType: SPREADSHEET_TYPE, properties, ...(parents ? { parents } : {}) },
      })
      .then(({ data }) => data.id ?? "");
  const propertiesOf = async (fileId: string) =>
    (await clients.drive.files.get({ fileId, fields: "properties" })).data.properties;

  it("are given, patched, and taken away by null (discovery text of File.properties)", async () => {
    const fileId = await labelled("Heures", { role: "declarant", owner: "1" });
    await clients.drive.files.update({ fileId, requestBody: { properties: { owner: "2" } } });
    expect(await propertiesOf(fileId)).toEqual({ role: "declarant", owner: "2" });
    const gone = { role: null, owner: null } as unknown as Record<string, string>;
    await clients.drive.files.update({ fileId, requestBody: { properties: gone } });
    expect(await propertiesOf(fileId)).toBeUndefined();
  });

  it("come along with a copy, under its own patch (discovery text of files.copy)", async () => {
    const fileId = await labelled("Modèle", { role: "template", owner: "1", mark: "x" });
    const properties = { role: "declarant", mark: null } as unknown as Record<string, string>;
    const { data } = await clients.drive.files.copy({ fileId, requestBody: { name: "Copie", properties } });
    expect(await propertiesOf(data.id ?? "")).toEqual({ role: "declarant", owner: "1" });
  });

  it.each([
    ["properties has { key='role' and value='buyer' }", ["Acheteur"]],
    [
      "trashed=false and properties has {key='name' and value='L\\'Étrave and sons'} and mimeType != 'x'",
      ["Déclarant"],
    ],
    ["properties has { key='role' and value='control' }", []],
  ])("are searched by %s", async (q, names) => {
    await labelled("Acheteur", { role: "buyer" });
    await labelled("Déclarant", { role: "declarant", name: "L'Étrave and sons" });
    const { data } = await clients.drive.files.list({ q });
    expect(data.files?.map(({ name }) => name)).toEqual(names);
  });

  it("are found in one shared drive", async () => {
    const driveId = await aDrive("Dieppe");
    const fileId = await labelled("Pilotage", { role: "control" }, [driveId]);
    await labelled("Ailleurs", { role: "control" });
    const q = `'${driveId}' in parents and properties has { key='role' and value='control' }`;
    const { data } = await clients.drive.files.list({ q, corpora: "drive", driveId, ...ALL, fields: "files(id)" });
    expect(data.files).toEqual([{ id: fileId }]);
  });

  it.each<[string, Record<string, string>]>([
    ["more than 124 bytes of key and value", { name: "é".repeat(61) }],
    ["more than 30 of them", Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`k${at}`, "v"]))],
  ])("are refused for %s (properties guide)", async (_, properties) => {
    expect(await refusalOf(labelled("Heures", properties))).toMatchObject({ status: 400 });
  });
});

describe("the members of a shared drive", () => {
  const give = (fileId: string, role: string, emailAddress = "etti@example.org") =>
    clients.drive.permissions
      .create({ fileId, supportsAllDrives: true, requestBody: { type: "user", role, emailAddress } })
      .then(({ data }) => data.id ?? "");
  const list = (fileId: string) =>
    clients.drive.permissions
      .list({ fileId, supportsAllDrives: true, fields: "permissions(role,emailAddress,permissionDetails)" })
      .then(({ data }) => data.permissions?.filter(({ emailAddress }) => emailAddress !== "tester@example.org"));

  it("are told of each file, and stay when the file's own permission goes", async () => {
    const driveId = await aDrive("Dieppe");
    const fileId = await aFile("Heures", [driveId]);
    const member = await give(driveId, "reader");
    expect(await give(fileId, "writer")).toBe(member);
    const inherited = { permissionType: "member", role: "reader", inherited: true, inheritedFrom: driveId };
    expect(await list(fileId)).toEqual([
      {
        role: "writer",
        emailAddress: "etti@example.org",
        permissionDetails: [inherited, { permissionType: "file", role: "writer", inherited: false }],
      },
    ]);
    const gone = { fileId, permissionId: member, supportsAllDrives: true };
    await clients.drive.permissions.delete(gone);
    expect(await list(fileId)).toMatchObject([{ role: "reader", permissionDetails: [inherited] }]);
    expect(await refusalOf(clients.drive.permissions.delete(gone))).toMatchObject({
      status: 403,
      error: {
        message: "Cannot update or delete an inherited permission on a shared drive item.",
        errors: [{ reason: "cannotModifyInheritedPermission" }],
      },
    });
  });

  it("change their role on the file's own permission", async () => {
    const fileId = await aFile("Heures");
    const permissionId = await give(fileId, "reader");
    await clients.drive.permissions.update({ fileId, permissionId, requestBody: { role: "writer" } });
    expect(await list(fileId)).toEqual([{ role: "writer", emailAddress: "etti@example.org" }]);
  });
});

describe("the caller", () => {
  it.each([
    ["service@example.org", "service@example.org"],
    ["local", "local@example.org"],
  ])("with the token %s is %s", async (token, emailAddress) => {
    const { drive } = googleClients(google.url, token);
    expect((await drive.about.get({ fields: "user(emailAddress)" })).data).toEqual({ user: { emailAddress } });
  });

  it("must say which fields (googleapis/google-api-python-client#1742)", async () => {
    expect(await refusalOf(clients.drive.about.get())).toMatchObject({
      status: 400,
      error: {
        message: "The 'fields' parameter is required for this method.",
        errors: [{ reason: "required", location: "fields" }],
      },
    });
  });
});

describe("shared drives", () => {
  it("hide their files from calls that do not say supportsAllDrives", async () => {
    const driveId = await aDrive("Dieppe");
    const fileId = await aFile("Heures", [driveId]);
    expect(await refusalOf(clients.drive.files.get({ fileId }))).toMatchObject({ status: 404 });
    const { data } = await clients.drive.files.get({ fileId, supportsAllDrives: true, fields: "driveId,parents" });
    expect(data).toEqual({ driveId, parents: [driveId] });
    expect((await clients.drive.files.list({})).data.files).toEqual([]);
    const every = await clients.drive.files.list({ corpora: "drive", driveId, ...ALL, fields: "files(id)" });
    expect(every.data.files).toEqual([{ id: fileId }]);
  });

  it("are made once a wish and listed", async () => {
    await aDrive("Dieppe");
    expect(await refusalOf(aDrive("Dieppe"))).toMatchObject({ status: 409 });
    const { data } = await clients.drive.drives.list();
    expect(data.drives?.map(({ name }) => name)).toEqual(["Dieppe"]);
  });
});

describe("changes", () => {
  const startToken = async (driveId?: string): Promise<string> => {
    const { data } = await clients.drive.changes.getStartPageToken(driveId ? { driveId, supportsAllDrives: true } : {});
    return data.startPageToken ?? "";
  };
  const changesSince = async (pageToken: string, driveId?: string) => {
    const { data } = await clients.drive.changes.list({ pageToken, ...(driveId ? { driveId } : {}), ...ALL });
    return data.changes?.map(({ fileId, removed }) => `${fileId}${removed ? " removed" : ""}`);
  };

  it("tell one's own writes, each file once, and nothing from the next token on", async () => {
    const token = await startToken();
    const fileId = await aFile("Heures");
    await write(fileId, "a");
    await write(fileId, "b");
    expect(await changesSince(token)).toEqual([fileId]);
    expect(await changesSince(await startToken())).toEqual([]);
  });

  it("of a shared drive are told in its own log only", async () => {
    const driveId = await aDrive("Dieppe");
    const [own, shared] = [await startToken(), await startToken(driveId)];
    const fileId = await aFile("Heures", [driveId]);
    expect(await changesSince(own)).toEqual([]);
    expect(await changesSince(shared, driveId)).toEqual([fileId]);
  });

  it("tell that a file went away, and say nothing of a refused write", async () => {
    const fileId = await aFile("Heures");
    const token = await startToken();
    const requests = [{ deleteSheet: { sheetId: 9 } }];
    await refusalOf(clients.sheets.spreadsheets.batchUpdate({ spreadsheetId: fileId, requestBody: { requests } }));
    expect(await changesSince(token)).toEqual([]);
    await clients.drive.files.delete({ fileId });
    expect(await changesSince(token)).toEqual([`${fileId} removed`]);
  });

  it("come in pages that end with a new start", async () => {
    const token = await startToken();
    for (const name of ["a", "b", "c"]) await aFile(name);
    const first = await clients.drive.changes.list({ pageToken: token, pageSize: 2 });
    expect([first.data.changes?.length, first.data.newStartPageToken]).toEqual([2, undefined]);
    const second = await clients.drive.changes.list({ pageToken: first.data.nextPageToken ?? "", pageSize: 2 });
    expect([second.data.changes?.length, second.data.newStartPageToken]).toEqual([1, await startToken()]);
  });

  it.each(["0", "x", "999"])("refuse the token %j that was never given", async (pageToken) => {
    expect(await refusalOf(changesSince(pageToken))).toMatchObject({
      status: 400,
      error: { message: "Invalid Value", errors: [{ reason: "invalid", location: "pageToken" }] },
    });
  });
});

describe("what is not supported is an honest 501", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["a search term", () => clients.drive.files.list({ q: "labels in 'x'" })],
    [
      "a form to export to",
      async () => clients.drive.files.export({ fileId: await aFile("x"), mimeType: "application/pdf" }),
    ],
    ["a call", () => clients.drive.apps.list({})],
  ])("%s", async (_, call) => {
    expect(await refusalOf(call())).toMatchObject({ status: 501 });
  });
});
