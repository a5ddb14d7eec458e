import { describe, expect, it } from "vitest";
import { refusalOf } from "../google-clients.ts";
import { ALL, driveBench } from "./drive-bench.ts";

const bench = driveBench();
const { aDrive, aFile, write } = bench;

describe("changes", () => {
  const startToken = async (driveId?: string): Promise<string> => {
    const { data } = await bench.drive().changes.getStartPageToken(driveId ? { driveId, supportsAllDrives: true } : {});
    return data.startPageToken ?? "";
  };
  const changesSince = async (pageToken: string, driveId?: string) => {
    const { data } = await bench.drive().changes.list({ pageToken, ...(driveId ? { driveId } : {}), ...ALL });
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
    await refusalOf(bench.sheets().spreadsheets.batchUpdate({ spreadsheetId: fileId, requestBody: { requests } }));
    expect(await changesSince(token)).toEqual([]);
    await bench.drive().files.delete({ fileId });
    expect(await changesSince(token)).toEqual([`${fileId} removed`]);
  });

  it("come in pages that end with a new start", async () => {
    const token = await startToken();
    for (const name of ["a", "b", "c"]) await aFile(name);
    const first = await bench.drive().changes.list({ pageToken: token, pageSize: 2 });
    expect([first.data.changes?.length, first.data.newStartPageToken]).toEqual([2, undefined]);
    const second = await bench.drive().changes.list({ pageToken: first.data.nextPageToken ?? "", pageSize: 2 });
    expect([second.data.changes?.length, second.data.newStartPageToken]).toEqual([1, await startToken()]);
  });

  it.each(["0", "x", "999"])("refuse the token %j that was never given", async (pageToken) => {
    expect(await refusalOf(changesSince(pageToken))).toMatchObject({
      status: 400,
      error: { message: "Invalid Value", errors: [{ reason: "invalid", location: "pageToken" }] },
    });
  });
});
