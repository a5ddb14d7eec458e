import { describe, expect, it } from "vitest";
import { refusalOf } from "../google-clients.ts";
import { ALL, driveBench } from "./drive-bench.ts";

const bench = driveBench();
const { aDrive, aFile } = bench;

describe("shared drives", () => {
  it("hide their files from calls that do not say supportsAllDrives", async () => {
    const driveId = await aDrive("Dieppe");
    const fileId = await aFile("Heures", [driveId]);
    expect(await refusalOf(bench.drive().files.get({ fileId }))).toMatchObject({ status: 404 });
    const { data } = await bench.drive().files.get({ fileId, supportsAllDrives: true, fields: "driveId,parents" });
    expect(data).toEqual({ driveId, parents: [driveId] });
    expect((await bench.drive().files.list({})).data.files).toEqual([]);
    const every = await bench.drive().files.list({ corpora: "drive", driveId, ...ALL, fields: "files(id)" });
    expect(every.data.files).toEqual([{ id: fileId }]);
  });

  it("are made once a wish and listed", async () => {
    await aDrive("Dieppe");
    expect(await refusalOf(aDrive("Dieppe"))).toMatchObject({ status: 409 });
    const { data } = await bench.drive().drives.list();
    expect(data.drives?.map(({ name }) => name)).toEqual(["Dieppe"]);
  });
});

describe("the members of a shared drive", () => {
  const give = (fileId: string, role: string, emailAddress = "etti@example.org") =>
    bench
      .drive()
      .permissions.create({ fileId, supportsAllDrives: true, requestBody: { type: "user", role, emailAddress } })
      .then(({ data }) => data.id ?? "");
  const list = (fileId: string) =>
    bench
      .drive()
      .permissions.list({ fileId, supportsAllDrives: true, fields: "permissions(role,emailAddress,permissionDetails)" })
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
    await bench.drive().permissions.delete(gone);
    expect(await list(fileId)).toMatchObject([{ role: "reader", permissionDetails: [inherited] }]);
    expect(await refusalOf(bench.drive().permissions.delete(gone))).toMatchObject({
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
    await bench.drive().permissions.update({ fileId, permissionId, requestBody: { role: "writer" } });
    expect(await list(fileId)).toEqual([{ role: "writer", emailAddress: "etti@example.org" }]);
  });
});
