import { describe, expect, it } from "vitest";
import { callCounter } from "../../../../functions/adapters/call-counter.ts";
import { accessFromGoogle, ownPermission } from "../../../../functions/adapters/google/access-from-google.ts";
import { failureFromGoogle } from "../../../../functions/adapters/google/failure-from-google.ts";
import { labelsFromGoogle, labelsQuery, labelsToGoogle } from "../../../../functions/adapters/google/file-labels.ts";
import { googleDrives } from "../../../../functions/adapters/google/google-drives.ts";
import { googleFiles } from "../../../../functions/adapters/google/google-files.ts";
import { type Answer, json, patientClock, stubServer, text } from "../stub-server.ts";

const labels = { role: "declarant", owner: "pilotage", name: "Bâti-Côte" } as const;

const refused = (code: number, reason: string): Answer =>
  json(code, { error: { code, message: `no: ${reason}`, errors: [{ reason, domain: "global" }] } });

async function asking<T>(answers: readonly Answer[], ask: (files: ReturnType<typeof googleFiles>) => Promise<T>) {
  await using server = await stubServer(...answers);
  const options = { rootUrl: server.url, clock: patientClock(), counter: callCounter() };
  const retries = { attempts: 3, random: () => 0 };
  const outcome = await ask(googleFiles({ ...options, driveId: "drive-1", retries, timeout: 300 }));
  return { outcome, requests: server.requests };
}

describe("labels", () => {
  it("are Drive's properties and back", () => {
    const properties = { jalonRole: "declarant", jalonOwner: "pilotage", jalonName: "Bâti-Côte" };
    expect([labelsToGoogle(labels), labelsFromGoogle(properties)]).toEqual([properties, labels]);
  });

  it.each([
    ["no properties", undefined],
    ["another program's", { colour: "blue" }],
    ["a role from another time", { jalonRole: "oracle" }],
  ])("are none with %s", (_, properties) => {
    expect(labelsFromGoogle(properties)).toBeNull();
  });

  it("keep each property within the 124 bytes that Drive holds, key included, whatever the letters", () => {
    for (const name of ["é".repeat(200), "👷".repeat(80), "a".repeat(115), "a".repeat(116)])
      for (const [key, value] of Object.entries(labelsToGoogle({ ...labels, name })))
        expect(Buffer.byteLength(key + value)).toBeLessThanOrEqual(124);
    expect(labelsToGoogle({ ...labels, name: "a".repeat(115) }).jalonName).toBe("a".repeat(115));
  });

  it("are neither kept nor searched for where they are blank", () => {
    const control = { role: "control", owner: "", name: "Littoral" } as const;
    expect(labelsToGoogle(control)).toEqual({ jalonRole: "control", jalonName: "Littoral" });
    expect(labelsQuery({ role: "control", owner: "" })).not.toContain("jalonOwner");
  });

  it("are searched for among the spreadsheets that are not in the bin, their quotes escaped", () => {
    expect(labelsQuery({ role: "buyer", name: "L'Oasis \\ Sud" })).toBe(
      "mimeType='application/vnd.google-apps.spreadsheet' and trashed=false" +
        " and properties has { key='jalonRole' and value='buyer' }" +
        " and properties has { key='jalonName' and value='L\\'Oasis \\\\ Sud' }",
    );
  });
});

describe("access", () => {
  const member = { permissionDetails: [{ inherited: true }] };
  it.each([
    [
      { type: "user", role: "commenter", emailAddress: "a@example.org" },
      [{ email: "a@example.org", right: "reader", inherited: false }],
    ],
    [
      { type: "group", role: "writer", emailAddress: "g@example.org" },
      [{ email: "g@example.org", right: "writer", inherited: false }],
    ],
    [
      { type: "user", role: "organizer", emailAddress: "o@example.org", ...member },
      [{ email: "o@example.org", right: "writer", inherited: true }],
    ],
    [{ type: "domain", role: "reader", domain: "example.org" }, [{ email: null, right: "reader", inherited: false }]],
    [{ type: "anyone", role: "writer" }, [{ email: null, right: "writer", inherited: false }]],
    [{ type: "user", role: "reader" }, []],
  ])("is read from %j", (permission, expected) => {
    expect(accessFromGoogle(permission)).toEqual(expected);
  });

  it("is a person's own where one of its details is, for that one can be taken away", () => {
    const both = {
      id: "p",
      emailAddress: "A@example.org",
      permissionDetails: [{ inherited: true }, { inherited: false }],
    };
    expect(ownPermission([both], "a@example.org")).toBe("p");
    expect(ownPermission([{ ...both, ...member }], "a@example.org")).toBeNull();
  });
});

describe("files over HTTP", () => {
  it("tell an address without a Google account from a refusal to share", async () => {
    const share = (answer: Answer) => asking([answer], (files) => files.share("f", "a@example.org", "writer"));
    expect((await share(refused(400, "invalidSharingRequest"))).outcome).toMatchObject({ reason: "address-refused" });
    expect((await share(refused(403, "cannotShareTeamDriveWithNonGoogleAccounts"))).outcome).toMatchObject({
      reason: "forbidden",
    });
  });

  it("share by name without a message of Google's", async () => {
    const { requests } = await asking([json(200, { id: "p" })], (files) => files.share("f", "a@example.org", "reader"));
    const { searchParams, pathname } = new URL(requests[0]?.url ?? "", "http://127.0.0.1");
    expect([pathname, searchParams.get("sendNotificationEmail"), searchParams.get("supportsAllDrives")]).toEqual([
      "/drive/v3/files/f/permissions",
      "false",
      "true",
    ]);
  });

  it("read every page of a search", async () => {
    const page = (id: string, nextPageToken?: string): Answer =>
      json(200, {
        files: [{ id, name: id, properties: labelsToGoogle(labels) }],
        ...(nextPageToken ? { nextPageToken } : {}),
      });
    const { outcome, requests } = await asking([page("a", "2"), page("b")], (files) => files.find(labels));
    expect(outcome).toMatchObject({ ok: true, value: [{ id: "a" }, { id: "b" }] });
    expect(requests.map(({ url }) => new URL(url ?? "", "http://x").searchParams.get("pageToken"))).toEqual([
      null,
      "2",
    ]);
  });

  it("never ask twice for a new file after a 503, and say that it may be there", async () => {
    const { outcome, requests } = await asking([text(503, "<html>"), json(200, { id: "f" })], (files) =>
      files.create({ title: "a", labels }),
    );
    expect([outcome, requests.length]).toMatchObject([{ ok: false, ambiguous: true }, 1]);
  });
});

describe("credentials", () => {
  it.each(["Could not load the default credentials. Browse to…", "invalid_grant", "Reauthentication: invalid_rapt"])(
    "are said to be missing: %s",
    (message) => {
      expect(failureFromGoogle(new Error(message), { writes: true })).toMatchObject({
        reason: "unauthenticated",
        retryable: false,
        ambiguous: false,
      });
    },
  );

  it("are not blamed for a mistake of Jalon's own, which is thrown again", () => {
    expect(() => failureFromGoogle(new TypeError("x is not a function"), { writes: false })).toThrow("not a function");
  });
});

describe("shared drives", () => {
  it("are listed by name", async () => {
    await using server = await stubServer(json(200, { drives: [{ id: "d", name: "Clauses" }] }));
    const drives = googleDrives({ rootUrl: server.url, clock: patientClock(), counter: callCounter() });
    expect(await drives.list()).toEqual({ ok: true, value: [{ id: "d", name: "Clauses" }] });
  });
});
