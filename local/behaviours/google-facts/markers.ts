import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";

const REQUESTS = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request";
const CELL = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

const protect = (protectedRangeId: number, description: string): sheets_v4.Schema$Request => ({
  addProtectedRange: { protectedRange: { protectedRangeId, range: CELL, description } },
});

const name = (namedRangeId: string): sheets_v4.Schema$Request => ({
  addNamedRange: { namedRange: { namedRangeId, name: `name_${namedRangeId}`, range: CELL } },
});

const change = ({ sheets }: Bench, spreadsheetId: string, ...requests: sheets_v4.Schema$Request[]) =>
  sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });

const descriptions = async ({ sheets }: Bench, spreadsheetId: string): Promise<unknown> => {
  const fields = "sheets.protectedRanges.description";
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
  return data.sheets?.[0]?.protectedRanges?.map(({ description }) => description);
};

/** What makes a compare-and-set possible without a database: ids that cannot be taken twice. */
export const MARKERS: readonly Behaviour[] = [
  {
    name: "lets one writer only replace a marker that both have read",
    source: `${REQUESTS}#AddProtectedRangeRequest`,
    observe: async (bench) => {
      const id = await bench.create();
      await change(bench, id, protect(100, "read by both"));
      const replace = (next: number) =>
        change(bench, id, { deleteProtectedRange: { protectedRangeId: 100 } }, protect(next, `writer ${next}`));
      await replace(101);
      const { status } = await refusalOf(replace(102));
      return { status, kept: await descriptions(bench, id) };
    },
    expected: { status: 400, kept: ["writer 101"] },
  },
  {
    name: "refuses a protected range under an id that exists",
    source: `${REQUESTS}#AddProtectedRangeRequest`,
    observe: async (bench) => {
      const id = await bench.create();
      await change(bench, id, protect(7, "first"));
      const { status } = await refusalOf(change(bench, id, protect(7, "second")));
      return { status, kept: await descriptions(bench, id) };
    },
    expected: { status: 400, kept: ["first"] },
  },
  {
    name: "refuses a second protection of a whole tab",
    source: "https://github.com/googleapis/google-api-python-client/issues/1064",
    observe: async (bench) => {
      const id = await bench.create();
      const whole = { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } };
      await change(bench, id, whole);
      return (await refusalOf(change(bench, id, whole))).status;
    },
    expected: 400,
  },
  {
    name: "refuses a tab under an id that exists",
    source: `${REQUESTS}#AddSheetRequest`,
    observe: async (bench) => {
      const id = await bench.create();
      const again = { addSheet: { properties: { sheetId: 0, title: "Again" } } };
      return (await refusalOf(change(bench, id, again))).status;
    },
    expected: 400,
  },
  {
    name: "refuses a named range under an id that exists",
    source: `${REQUESTS}#AddNamedRangeRequest`,
    observe: async (bench) => {
      const id = await bench.create();
      await change(bench, id, name("marker"));
      const { namedRange } = name("marker").addNamedRange ?? {};
      const again = { addNamedRange: { namedRange: { ...namedRange, name: "another_name" } } };
      return (await refusalOf(change(bench, id, again))).status;
    },
    expected: 400,
  },
  {
    name: "says which named range an update did not find",
    source: "https://github.com/nithinmurali/pygsheets/issues/253",
    observe: async (bench) => {
      const id = await bench.create();
      const namedRange = { namedRangeId: "gone", name: "anything", range: CELL };
      const refusal = await refusalOf(change(bench, id, { updateNamedRange: { namedRange, fields: "name" } }));
      return { ...refusal, message: refusal.message.startsWith("Invalid requests[0].updateNamedRange: No") };
    },
    expected: { status: 400, message: true },
  },
  {
    name: "keeps the id of a named range whose tab went, and lists it no more",
    source: "https://github.com/burnash/gspread/issues/1530",
    observe: async (bench) => {
      const id = await bench.create({ sheets: [{ properties: { sheetId: 0 } }, { properties: { sheetId: 1 } }] });
      await change(bench, id, name("ghost"), { deleteSheet: { sheetId: 0 } });
      const { data } = await bench.sheets.spreadsheets.get({ spreadsheetId: id, fields: "namedRanges" });
      const again = { ...name("ghost").addNamedRange?.namedRange, range: { ...CELL, sheetId: 1 } };
      const { status } = await refusalOf(change(bench, id, { addNamedRange: { namedRange: again } }));
      return { listed: data.namedRanges ?? [], status };
    },
    expected: { listed: [], status: 400 },
  },
];
