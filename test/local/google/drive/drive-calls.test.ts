import { describe, expect, it } from "vitest";
import { startLocalGoogle } from "../../../../local/google/start-local-google.ts";
import { FOLDER_TYPE, SPREADSHEET_TYPE } from "../../../../local/workbook/drive/drive-file.ts";
import { ROOT_ID } from "../../../../local/workbook/drive/folders.ts";
import { googleClients, refusalOf } from "../google-clients.ts";
import { driveBench } from "./drive-bench.ts";

const bench = driveBench();
const { aFile, write } = bench;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const versionOf = async (fileId: string): Promise<number> =>
  Number((await bench.drive().files.get({ fileId, fields: "version" })).data.version);

describe("files", () => {
  it("are created, renamed, copied, put into the bin and deleted", async () => {
    const fileId = await aFile("Modèle");
    await write(fileId, "a");
    await bench.drive().files.update({ fileId, requestBody: { name: "Modèle 2025" } });
    const copy = await bench.drive().files.copy({ fileId, requestBody: { name: "Copie" } });
    await bench.drive().files.update({ fileId, requestBody: { trashed: true }, fields: "trashed" });
    const { data } = await bench.drive().files.get({ fileId, fields: "*" });
    expect(data).toMatchObject({ name: "Modèle 2025", trashed: true, parents: [ROOT_ID], version: "4" });
    const values = await bench.sheets().spreadsheets.values.get({ spreadsheetId: copy.data.id ?? "", range: "A1" });
    expect(values.data.values).toEqual([["a"]]);
    await bench.drive().files.delete({ fileId });
    expect(await refusalOf(bench.drive().files.get({ fileId }))).toEqual({
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
    expect((await bench.drive().files.get({ fileId })).data).toEqual({
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
    await bench.drive().files.update({ fileId, requestBody: { name: "Autre" } });
    versions.push(await versionOf(fileId));
    await bench.drive().permissions.create({
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
    const { data } = await bench.drive().files.list({ ...(q ? { q } : {}), orderBy: "name" });
    expect(data.files?.map(({ name }) => name)).toEqual(names);
  });

  it("come in pages", async () => {
    for (const name of ["a", "b", "c"]) await aFile(name);
    const first = await bench.drive().files.list({ pageSize: 2 });
    expect(first.data.files).toHaveLength(2);
    const second = await bench.drive().files.list({ pageSize: 2, pageToken: first.data.nextPageToken ?? "" });
    expect(second.data.files?.map(({ name }) => name)).toEqual(["c"]);
    expect(second.data.nextPageToken).toBeUndefined();
  });

  it("are exported as CSV, and as .xlsx where somebody can make one", async () => {
    const fileId = await aFile("Heures");
    await write(fileId, 'dit "oui", non');
    const csv = await bench.drive().files.export({ fileId, mimeType: "text/csv" });
    expect(csv.data).toBe('"dit ""oui"", non"');
    expect(await refusalOf(bench.drive().files.export({ fileId, mimeType: XLSX }))).toMatchObject({ status: 501 });
    const other = await startLocalGoogle({ store: bench.store(), exportXlsx: async () => new Uint8Array([80, 75]) });
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
      bench.drive().permissions.create({
        fileId,
        sendNotificationEmail: false,
        requestBody: { type: "user", role, emailAddress: "etti@example.org" },
      });
    const { data } = await give("reader");
    expect((await give("writer")).data.id).toBe(data.id);
    const list = () =>
      bench
        .drive()
        .permissions.list({ fileId, fields: "permissions(role,emailAddress)" })
        .then((answer) => answer.data.permissions);
    const owner = { role: "owner", emailAddress: "tester@example.org" };
    expect(await list()).toEqual([owner, { role: "writer", emailAddress: "etti@example.org" }]);
    await bench.drive().permissions.delete({ fileId, permissionId: data.id ?? "" });
    expect(await list()).toEqual([owner]);
  });
});

describe("the caller", () => {
  it.each([
    ["service@example.org", "service@example.org"],
    ["local", "local@example.org"],
  ])("with the token %s is %s", async (token, emailAddress) => {
    const { drive } = googleClients(bench.url(), token);
    expect((await drive.about.get({ fields: "user(emailAddress)" })).data).toEqual({ user: { emailAddress } });
  });

  it("must say which fields (googleapis/google-api-python-client#1742)", async () => {
    expect(await refusalOf(bench.drive().about.get())).toMatchObject({
      status: 400,
      error: {
        message: "The 'fields' parameter is required for this method.",
        errors: [{ reason: "required", location: "fields" }],
      },
    });
  });
});

describe("what is not supported is an honest 501", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["a search term", () => bench.drive().files.list({ q: "labels in 'x'" })],
    [
      "a form to export to",
      async () => bench.drive().files.export({ fileId: await aFile("x"), mimeType: "application/pdf" }),
    ],
    ["a call", () => bench.drive().apps.list({})],
  ])("%s", async (_, call) => {
    expect(await refusalOf(call())).toMatchObject({ status: 501 });
  });
});
