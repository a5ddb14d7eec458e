import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { filled } from "./filled.ts";

const CELL = "https://developers.google.com/workspace/sheets/api/guides/concepts#cell";
const R1C1 = "https://github.com/brekkylab/backlot/issues/174";

const SQUARE = [
  ["a", "b"],
  ["c", "d"],
];

const rangeOf = async (bench: Bench, range: string): Promise<unknown> => {
  const spreadsheetId = await filled(bench, SQUARE);
  const { data } = await bench.sheets.spreadsheets.values.get({ spreadsheetId, range });
  return data.range;
};

const reads = (range: string, expected: string, source = CELL): Behaviour => ({
  name: `reads ${range} as ${expected}`,
  source,
  observe: (bench) => rangeOf(bench, range),
  expected,
});

/** How a range may be written, and how Google writes it back. */
export const RANGES: readonly Behaviour[] = [
  reads("Data", "Data!A1:Z1000"),
  reads("Data!A:A", "Data!A1:A1000"),
  reads("Data!1:2", "Data!A1:Z2"),
  reads("Data!A5:A", "Data!A5:A1000"),
  reads("A1:B2", "Data!A1:B2"),
  reads("Data!B2:A1", "Data!A1:B2", "https://github.com/brekkylab/backlot/issues/159"),
  reads("Data!A1:AA2000", "Data!A1:Z1000", "https://github.com/brekkylab/backlot/issues/159"),
  reads("Data!R1C1:R2C2", "Data!A1:B2"),
  reads("Data!R[1]C[1]", "Data!B2", R1C1),
  reads("R1C1:R2", "Data!A1:Z2", R1C1),
  reads("R1", "Data!R1", R1C1),
  {
    name: "refuses a range whose corners are written in both notations",
    source: R1C1,
    observe: async (bench) => refusalOf(rangeOf(bench, "A1:R2C2")),
    expected: { status: 400, message: "Unable to parse range: A1:R2C2" },
  },
  {
    name: "reads a named range, and gives it precedence over a tab of that name",
    source: CELL,
    observe: async (bench) => {
      const spreadsheetId = await filled(bench, SQUARE);
      const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
      const requests = [{ addNamedRange: { namedRange: { name: "Data", range } } }];
      await bench.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
      const ranges = ["Data", "'Data'!A1"];
      const { data } = await bench.sheets.spreadsheets.values.batchGet({ spreadsheetId, ranges });
      return data.valueRanges?.map(({ range: read }) => read);
    },
    expected: ["Data!A2:B2", "Data!A1"],
  },
  {
    name: "takes the name of a tab for a cell where it looks like one, unless it is quoted",
    source: "https://github.com/dataiku/dataiku-contrib/issues/215",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create({ sheets: [{ properties: { title: "CO2" } }] });
      const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: "'CO2'" });
      const refusal = await refusalOf(sheets.spreadsheets.values.get({ spreadsheetId, range: "CO2" }));
      return { quoted: data.range, message: refusal.message };
    },
    expected: {
      quoted: "'CO2'!A1:Z1000",
      message: "Range ('CO2'!CO2) exceeds grid limits. Max rows: 1000, max columns: 26",
    },
  },
  {
    name: "reads a range without a tab on the first visible one",
    source: CELL,
    observe: async ({ sheets, create }) => {
      const hidden = { properties: { sheetId: 1, title: "Hidden", hidden: true } };
      const shown = { properties: { sheetId: 2, title: "Shown" } };
      const spreadsheetId = await create({ sheets: [hidden, shown] });
      return (await sheets.spreadsheets.values.get({ spreadsheetId, range: "A1:B2" })).data.range;
    },
    expected: "Shown!A1:B2",
  },
];
