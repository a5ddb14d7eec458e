import type { Behaviour } from "../behaviour.ts";
import { computed } from "./computed.ts";

const CELL = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellData";

/** How results are shown, and formulas read, by the spreadsheet's locale. */
export const SHOWN: readonly Behaviour[] = [
  {
    name: "shows a day that a formula gives as a date, without a format being entered",
    source: CELL,
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create({
        properties: { locale: "en_US" },
        sheets: [{ properties: { sheetId: 0, title: "Data" } }],
      });
      const requestBody = { values: [["=DATE(1969,7,20)"]] };
      const at = { spreadsheetId, range: "A1" };
      await sheets.spreadsheets.values.update({ ...at, valueInputOption: "USER_ENTERED", requestBody });
      const fields = "sheets.data.rowData.values(effectiveValue,formattedValue,userEnteredFormat)";
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, ranges: ["Data!A1"], fields });
      return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;
    },
    expected: [{ effectiveValue: { numberValue: 25404 }, formattedValue: "7/20/1969" }],
  },
  {
    name: "reads a formula with the separators of the spreadsheet's locale",
    source: "https://support.google.com/docs/answer/3093669",
    observe: (bench) => computed(bench, ["=SUM(1,5;2)", "=ROUND(2,345;2)"], { locale: "fr_FR" }),
    expected: [[3.5], [2.35]],
  },
  {
    name: "gives the text of a formula where formulas are asked for",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const requestBody = { values: [["1.23", "=A1*2"]] };
      const at = { spreadsheetId, range: "A1:B1" };
      await sheets.spreadsheets.values.update({ ...at, valueInputOption: "USER_ENTERED", requestBody });
      const asked = ["FORMULA", "UNFORMATTED_VALUE"].map(async (valueRenderOption) => {
        const { data } = await sheets.spreadsheets.values.get({ ...at, valueRenderOption });
        return data.values;
      });
      return Promise.all(asked);
    },
    expected: [[[1.23, "=A1*2"]], [[1.23, 2.46]]],
  },
];
