import type { Behaviour, Bench } from "../behaviour.ts";
import { errorOf, NOT_TO_BE_ORDERED, setLocal } from "./local-door.ts";

const SHEETS_ERRORS = "https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors";
const DRIVE_ERRORS = "https://developers.google.com/workspace/drive/api/guides/handle-errors";
const LOST_REPLY = "https://github.com/daniel-hauser/moneyman/issues/496";

const localOnly = NOT_TO_BE_ORDERED;

/** What befalls a call that is well asked. */
export const TROUBLES: readonly Behaviour[] = [
  {
    name: "says that Sheets is unavailable by 503, and applies nothing",
    source: SHEETS_ERRORS,
    localOnly,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      await setLocal(bench, "faults", { operation: "sheetsWrites", status: 503 });
      const { status, error } = await errorOf(addTab(bench, spreadsheetId));
      return [status, error.message, error.status, await tabs(bench, spreadsheetId)];
    },
    expected: [503, "The service is currently unavailable.", "UNAVAILABLE", ["Data"]],
  },
  {
    name: "may lose the reply to a writing that took effect, so that the same one again is refused",
    source: LOST_REPLY,
    localOnly,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      await setLocal(bench, "faults", { operation: "sheets.spreadsheets.batchUpdate", drop: "after" });
      const lost = await addTab(bench, spreadsheetId).then(
        () => "answered",
        (error: { response?: unknown }) => (error.response ? "refused" : "lost"),
      );
      const { status } = await errorOf(addTab(bench, spreadsheetId));
      return [lost, status, await tabs(bench, spreadsheetId)];
    },
    expected: ["lost", 400, ["Data", "Added"]],
  },
  {
    name: "words each of Drive's refusals with a reason and a domain",
    source: DRIVE_ERRORS,
    localOnly,
    observe: async (bench) => {
      const told: unknown[] = [];
      for (const status of [401, 403, 429]) {
        await setLocal(bench, "faults", { operation: "drive.*", status });
        const { error } = await errorOf(bench.drive.files.list({}));
        told.push([error.code, error.errors]);
      }
      return told;
    },
    expected: [
      [
        401,
        [
          {
            domain: "global",
            reason: "authError",
            message: "Invalid Credentials",
            locationType: "header",
            location: "Authorization",
          },
        ],
      ],
      [403, [{ domain: "usageLimits", reason: "userRateLimitExceeded", message: "User Rate Limit Exceeded" }]],
      [429, [{ domain: "usageLimits", reason: "rateLimitExceeded", message: "Rate Limit Exceeded" }]],
    ],
  },
  {
    name: "meets the same troubles again with the same seed",
    source: SHEETS_ERRORS,
    localOnly,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      const play = async (): Promise<readonly boolean[]> => {
        await setLocal(bench, "weather", { seed: 5, rules: [{ operation: "sheetsReads", rate: 0.5, status: 500 }] });
        const passed: boolean[] = [];
        for (let call = 0; call < 20; call += 1) {
          const read = bench.sheets.spreadsheets.get({ spreadsheetId, fields: "spreadsheetId" });
          passed.push(
            await read.then(
              () => true,
              () => false,
            ),
          );
        }
        return passed;
      };
      const [first, second] = [await play(), await play()];
      await setLocal(bench, "weather", { rules: [] });
      return { same: first.join() === second.join(), both: new Set(first).size };
    },
    expected: { same: true, both: 2 },
  },
];

const addTab = ({ sheets }: Bench, spreadsheetId: string): Promise<unknown> =>
  sheets.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [{ addSheet: { properties: { title: "Added" } } }] },
  });

async function tabs({ sheets }: Bench, spreadsheetId: string): Promise<unknown> {
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields: "sheets.properties.title" });
  return data.sheets?.map(({ properties }) => properties?.title);
}
