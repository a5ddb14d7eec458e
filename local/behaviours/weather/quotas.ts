import type { Behaviour, Bench } from "../behaviour.ts";
import { errorOf, NOT_TO_BE_BURNT, outcomeOf, setLocal } from "./local-door.ts";

const SHEETS_LIMITS = "https://developers.google.com/workspace/sheets/api/limits";
const DRIVE_LIMITS = "https://developers.google.com/workspace/drive/api/guides/limits";
const DRIVE_ERRORS = "https://developers.google.com/workspace/drive/api/guides/handle-errors";
const PARAMETERS = "https://cloud.google.com/apis/docs/system-parameters";

const localOnly = NOT_TO_BE_BURNT;

/** How many calls are too many, and what a call costs. */
export const QUOTAS: readonly Behaviour[] = [
  {
    name: "allows a user 60 readings in a minute, and refuses the next with what was exceeded",
    source: SHEETS_LIMITS,
    localOnly,
    observe: async (bench) => {
      const read = await reader(bench);
      const passed = await outcomes(60, () => read());
      const { status, error } = await errorOf(read());
      const [info] = error.details ?? [];
      const { quota_limit, quota_limit_value } = info?.metadata ?? {};
      return {
        passed,
        status,
        message: error.message.split(" for consumer")[0],
        word: error.status,
        quota_limit,
        quota_limit_value,
      };
    },
    expected: {
      passed: ["passes"],
      status: 429,
      message:
        "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'",
      word: "RESOURCE_EXHAUSTED",
      quota_limit: "ReadRequestsPerMinutePerUser",
      quota_limit_value: "60",
    },
  },
  {
    name: "refills a quota every minute",
    source: SHEETS_LIMITS,
    localOnly,
    observe: async (bench) => {
      const read = await reader(bench);
      await outcomes(60, () => read());
      const before = await outcomeOf(read());
      await setLocal(bench, "clock", { advanceSeconds: 60 });
      return [before, await outcomeOf(read())];
    },
    expected: [429, "passes"],
  },
  {
    name: "allows a project 300 readings in a minute, however many its users",
    source: SHEETS_LIMITS,
    localOnly,
    observe: async (bench) => {
      const read = await reader(bench);
      const users = ["a", "b", "c", "d", "e"];
      const passed = await Promise.all(users.map((user) => outcomes(60, () => read(user))));
      const { error } = await errorOf(read("f"));
      return [new Set(passed.flat()).size, error.details?.[0]?.metadata?.quota_limit];
    },
    expected: [1, "ReadRequestsPerMinutePerProject"],
  },
  {
    name: "counts the user that quotaUser names",
    source: PARAMETERS,
    localOnly,
    observe: async (bench) => {
      const read = await reader(bench);
      await outcomes(60, () => read("a"));
      return [await outcomeOf(read("a")), await outcomeOf(read("b")), await outcomeOf(read())];
    },
    expected: [429, "passes", "passes"],
  },
  {
    name: "counts writings apart from readings",
    source: SHEETS_LIMITS,
    localOnly,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      const read = await reader(bench, spreadsheetId);
      await outcomes(60, () => read());
      return [await outcomeOf(read()), await outcomeOf(write(bench, spreadsheetId, 1))];
    },
    expected: [429, "passes"],
  },
  {
    name: "counts a batch of many requests as one writing",
    source: "https://developers.google.com/workspace/sheets/api/guides/batch",
    localOnly,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      await setLocal(bench, "quotas", {});
      const passed = await outcomes(60, () => write(bench, spreadsheetId, 5));
      return [passed, await outcomeOf(write(bench, spreadsheetId, 1))];
    },
    expected: [["passes"], 429],
  },
  {
    name: "refuses a user's calls to Drive past its units with 403 userRateLimitExceeded",
    source: DRIVE_ERRORS,
    localOnly,
    observe: async (bench) => {
      await setLocal(bench, "quotas", { driveUnitsPerUser: 100 });
      const { drive } = bench;
      await drive.files.list({ pageSize: 1 });
      const { status, error } = await errorOf(drive.files.list({ pageSize: 1 }));
      return { status, errors: error.errors };
    },
    expected: {
      status: 403,
      errors: [{ domain: "usageLimits", reason: "userRateLimitExceeded", message: "User Rate Limit Exceeded" }],
    },
  },
  {
    name: "charges 100 units for a page of a list, 50 for an edit and 5 for a look",
    source: DRIVE_LIMITS,
    localOnly,
    observe: async (bench) => {
      const fileId = await bench.create();
      await setLocal(bench, "quotas", { driveUnitsPerUser: 155 });
      const { drive } = bench;
      return [
        await outcomeOf(drive.files.list({ pageSize: 1 })),
        await outcomeOf(drive.files.update({ fileId, requestBody: { name: "b" } })),
        await outcomeOf(drive.files.get({ fileId, fields: "id" })),
        await outcomeOf(drive.files.get({ fileId, fields: "id" })).finally(() => freed(bench)),
      ];
    },
    expected: ["passes", "passes", "passes", 403],
  },
  {
    name: "refuses a payload of more than 10 MB",
    source: "https://github.com/SCRT-HQ/PSGSuite/issues/62",
    localOnly: "ten megabytes for one sentence",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const values = [["x".repeat(10_485_760)]];
      const call = sheets.spreadsheets.values.update({
        spreadsheetId,
        range: "A1",
        valueInputOption: "RAW",
        requestBody: { values },
      });
      const { status, error } = await errorOf(call);
      return [status, error.message];
    },
    expected: [400, "Request payload size exceeds the limit: 10485760 bytes."],
  },
];

/** Google's own limits, on a clock that stands still, and a reading of a spreadsheet by the client. */
async function reader(bench: Bench, id?: string): Promise<(quotaUser?: string) => Promise<unknown>> {
  const spreadsheetId = id ?? (await bench.create());
  await setLocal(bench, "clock", { now: "2026-03-01T08:00:00Z" });
  await setLocal(bench, "quotas", {});
  const params = { spreadsheetId, fields: "spreadsheetId" };
  return (quotaUser) => bench.sheets.spreadsheets.get(quotaUser === undefined ? params : { ...params, quotaUser });
}

const write = ({ sheets }: Bench, spreadsheetId: string, requests: number): Promise<unknown> =>
  sheets.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: Array.from({ length: requests }, (_, index) => ({
        updateSpreadsheetProperties: { properties: { title: `t${index}` }, fields: "title" },
      })),
    },
  });

// The bench's own cleaning is no longer held to a quota.
const freed = (bench: Bench): Promise<unknown> => setLocal(bench, "quotas", {});

async function outcomes(count: number, call: () => Promise<unknown>): Promise<readonly (number | "passes")[]> {
  const all: (number | "passes")[] = [];
  for (let made = 0; made < count; made += 1) all.push(await outcomeOf(call()));
  return [...new Set(all)];
}
