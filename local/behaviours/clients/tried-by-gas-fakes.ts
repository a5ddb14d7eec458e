import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour, Bench } from "../behaviour.ts";

const tests = (name: string): string => `https://github.com/brucemcpherson/gas-fakes/blob/main/test/${name}.js`;

const RANGE = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const ROWS = { sheetId: 0, dimension: "ROWS", startIndex: 1, endIndex: 3 };

async function batched({ create, sheets }: Bench, requests: sheets_v4.Schema$Request[], fields: string) {
  const spreadsheetId = await create();
  await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
  return (await sheets.spreadsheets.get({ spreadsheetId, fields: `sheets(${fields})` })).data.sheets?.[0];
}

/** What the tests of gas-fakes, which run against the real Google too, hold it to. */
export const TRIED_BY_GAS_FAKES: readonly Behaviour[] = [
  {
    name: "repeats a copy as often as it fits whole in a destination that is no multiple of it",
    source: tests("testsheets"),
    observe: async ({ create, sheets }) => {
      const spreadsheetId = await create();
      await sheets.spreadsheets.values.update({
        spreadsheetId,
        range: "A1:B1",
        valueInputOption: "RAW",
        requestBody: { values: [["a", "b"]] },
      });
      const destination = { sheetId: 0, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 5 };
      const copyPaste = { source: { ...RANGE, endColumnIndex: 2 }, destination, pasteType: "PASTE_NORMAL" };
      await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [{ copyPaste }] } });
      return (await sheets.spreadsheets.values.get({ spreadsheetId, range: "A3:F5" })).data.values;
    },
    expected: [
      ["a", "b", "a", "b"],
      ["a", "b", "a", "b"],
    ],
  },
  {
    name: "reads an enum's value in small letters",
    source: tests("testsheets"),
    observe: async ({ create, sheets }) => {
      const spreadsheetId = await create();
      const repeatCell = {
        range: RANGE,
        cell: { userEnteredFormat: { horizontalAlignment: "right" } },
        fields: "userEnteredFormat.horizontalAlignment",
      };
      await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [{ repeatCell }] } });
      const fields = "sheets.data.rowData.values.userEnteredFormat";
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, ranges: ["A1"], includeGridData: true, fields });
      return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat?.horizontalAlignment;
    },
    expected: "RIGHT",
  },
  {
    name: "takes more levels of groups off rows than they have",
    source: tests("testsheetsexotics"),
    observe: async (bench) => {
      const off = { deleteDimensionGroup: { range: ROWS } };
      const sheet = await batched(bench, [{ addDimensionGroup: { range: ROWS } }, off, off], "rowGroups");
      return sheet?.rowGroups ?? [];
    },
    expected: [],
  },
  {
    name: "keeps a rule for the cells whose date is today",
    source: tests("testconditionalformat"),
    observe: async (bench) => {
      const condition = { type: "DATE_EQ", values: [{ relativeDate: "TODAY" }] };
      const rule = { ranges: [RANGE], booleanRule: { condition, format: { textFormat: { bold: true } } } };
      const sheet = await batched(bench, [{ addConditionalFormatRule: { rule, index: 0 } }], "conditionalFormats");
      return sheet?.conditionalFormats?.[0]?.booleanRule?.condition;
    },
    expected: { type: "DATE_EQ", values: [{ relativeDate: "TODAY" }] },
  },
  {
    name: "takes a series that says its chart's own type again",
    source: tests("testsheetschart"),
    observe: async (bench) => {
      const series = { series: { sourceRange: { sources: [{ ...RANGE, endRowIndex: 3 }] } }, type: "COLUMN" };
      const spec = { basicChart: { chartType: "COLUMN", series: [series] } };
      const chart = {
        spec,
        position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 5, columnIndex: 0 } } },
      };
      const sheet = await batched(bench, [{ addChart: { chart } }], "charts.spec.basicChart.chartType");
      return sheet?.charts?.map((one) => one.spec?.basicChart?.chartType);
    },
    expected: ["COLUMN"],
  },
  {
    name: "clears a band's colour by a style of no kind",
    source: tests("testsheetssets"),
    observe: async (bench) => {
      const [white, blue] = [{ rgbColor: { red: 1, green: 1, blue: 1 } }, { rgbColor: { blue: 1 } }];
      const bands = { firstBandColorStyle: white, secondBandColorStyle: blue, footerColorStyle: blue };
      const bandedRange = { bandedRangeId: 7, range: { ...RANGE, endRowIndex: 4 }, rowProperties: bands };
      const cleared = { bandedRangeId: 7, rowProperties: { footerColorStyle: {} } };
      const update = { bandedRange: cleared, fields: "rowProperties.footerColorStyle" };
      const requests = [{ addBanding: { bandedRange } }, { updateBanding: update }];
      const sheet = await batched(bench, requests, "bandedRanges.rowProperties");
      return sheet?.bandedRanges?.map(({ rowProperties }) => rowProperties?.footerColorStyle ?? "none");
    },
    expected: ["none"],
  },
];
