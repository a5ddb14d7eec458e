import { sheets, type sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { NOT_TO_BE_ORDERED, outcomeOf, setLocal } from "../weather/local-door.ts";

const LIMITS = "https://support.google.com/drive/answer/37603";
const MOST_REQUESTS = 100_000;

const change = ({ sheets }: Bench, spreadsheetId: string, requests: sheets_v4.Schema$Request[]) =>
  sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });

/** How far a batch and a workbook go, what a warning does not do, and what Google's client does by itself. */
export const EDGES: readonly Behaviour[] = [
  {
    name: "refuses a batch of more than 100 000 requests",
    source: "https://github.com/airbytehq/airbyte/issues/42904",
    localOnly: "a payload of megabytes for one sentence",
    observe: async (bench) => {
      const id = await bench.create();
      const requests = Array.from({ length: MOST_REQUESTS + 1 }, () => ({ addSheet: {} }));
      return (await refusalOf(change(bench, id, requests))).status;
    },
    expected: 400,
  },
  {
    name: "refuses a tab whose title has more than a hundred characters",
    source: "https://github.com/getodk/collect/issues/2918",
    observe: async (bench) => {
      const id = await bench.create();
      const titled = (title: string) => change(bench, id, [{ addSheet: { properties: { title } } }]);
      await titled("x".repeat(100));
      return (await refusalOf(titled("y".repeat(101)))).status;
    },
    expected: 400,
  },
  {
    name: "refuses the 201st tab",
    source: LIMITS,
    observe: async (bench) => {
      const id = await bench.create();
      await change(
        bench,
        id,
        Array.from({ length: 199 }, () => ({ addSheet: {} })),
      );
      const { status } = await refusalOf(change(bench, id, [{ addSheet: {} }]));
      const { data } = await bench.sheets.spreadsheets.get({ spreadsheetId: id, fields: "sheets.properties.sheetId" });
      return [status, data.sheets?.length];
    },
    expected: [400, 200],
  },
  {
    name: "blocks nothing by a protection that only warns",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#ProtectedRange",
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      const protectedRange = { range: { sheetId: 0 }, warningOnly: true };
      await change(bench, spreadsheetId, [{ addProtectedRange: { protectedRange } }]);
      const requestBody = { values: [["all the same"]] };
      const write = { spreadsheetId, range: "A1", valueInputOption: "RAW", requestBody };
      return (await bench.sheets.spreadsheets.values.update(write)).data.updatedCells;
    },
    expected: 1,
  },
  {
    name: "has a client that repeats a reading by itself after a 503, and no writing",
    source: "https://github.com/jroehl/google-sheet-cli/issues/467",
    localOnly: NOT_TO_BE_ORDERED,
    observe: async (bench) => {
      const id = await bench.create();
      const asItComes = sheets({
        version: "v4",
        rootUrl: bench.localUrl ?? "",
        headers: { authorization: "Bearer local" },
      });
      await setLocal(bench, "faults", { operation: "sheets.spreadsheets.*", status: 503 });
      const read = await outcomeOf(asItComes.spreadsheets.get({ spreadsheetId: id, fields: "spreadsheetId" }));
      await setLocal(bench, "faults", { operation: "sheets.spreadsheets.*", status: 503 });
      return [read, await outcomeOf(change({ ...bench, sheets: asItComes }, id, [{ addSheet: {} }]))];
    },
    expected: ["passes", 503],
  },
  {
    name: "takes a lone request for a list of one",
    source: "https://github.com/tidyverse/googlesheets4/blob/main/R/sheet_append.R",
    observe: async (bench) => {
      const id = await bench.create();
      const alone = { addSheet: { properties: { title: "Alone" } } };
      await change(bench, id, alone as unknown as sheets_v4.Schema$Request[]);
      const { data } = await bench.sheets.spreadsheets.get({ spreadsheetId: id, fields: "sheets.properties.title" });
      return data.sheets?.map(({ properties }) => properties?.title);
    },
    expected: ["Data", "Alone"],
  },
  {
    name: "refuses a chart under an id that exists",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts#EmbeddedChart",
    observe: async (bench) => {
      const id = await bench.create();
      const source = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
      const series = [{ series: { sourceRange: { sources: [source] } } }];
      const spec = { basicChart: { chartType: "COLUMN", series } };
      const position = { overlayPosition: { anchorCell: { sheetId: 0 } } };
      const addChart = { chart: { chartId: 7, spec, position } };
      await change(bench, id, [{ addChart }]);
      const { status } = await refusalOf(change(bench, id, [{ addChart }]));
      const { data } = await bench.sheets.spreadsheets.get({ spreadsheetId: id, fields: "sheets.charts.chartId" });
      return [status, data.sheets];
    },
    expected: [400, [{ charts: [{ chartId: 7 }] }]],
  },
];
