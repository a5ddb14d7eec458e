import type { Behaviour } from "../behaviour.ts";
import { A1, CELLS, cellAfter, grid, REQUESTS, rows } from "./after-batch.ts";

const format = (userEnteredFormat: object, fields = "userEnteredFormat") => ({
  repeatCell: { range: A1, cell: { userEnteredFormat }, fields },
});
const rule = (condition: object) => ({
  addConditionalFormatRule: {
    rule: { ranges: [grid(0, 3, 0, 1)], booleanRule: { condition, format: { backgroundColor: { red: 1 } } } },
    index: 0,
  },
});
const RED = { red: 1 };
const BLUE = { blue: 1 };
const BLACK_LINE = { color: {}, colorStyle: { rgbColor: {} } };

/** How formats are written, merged and told. */
export const FORMATS: readonly Behaviour[] = [
  {
    name: "tells a background that was written in its older form as a style too",
    source: `${CELLS}#cellformat`,
    observe: cellAfter("A1", "userEnteredFormat", format({ backgroundColor: RED })),
    expected: { userEnteredFormat: { backgroundColor: RED, backgroundColorStyle: { rgbColor: RED } } },
  },
  {
    name: "lets the style of a colour go before its older form",
    source: `${CELLS}#cellformat`,
    observe: cellAfter(
      "A1",
      "userEnteredFormat",
      format({ backgroundColor: RED, backgroundColorStyle: { rgbColor: BLUE } }),
    ),
    expected: { userEnteredFormat: { backgroundColor: BLUE, backgroundColorStyle: { rgbColor: BLUE } } },
  },
  {
    name: "merges a written format with the one that is there, by the fields of the mask",
    source: `${CELLS}#celldata`,
    observe: cellAfter(
      "A1",
      "userEnteredFormat",
      format({ textFormat: { bold: true }, wrapStrategy: "WRAP" }),
      format({ textFormat: { italic: true } }, "userEnteredFormat.textFormat.italic"),
    ),
    expected: { userEnteredFormat: { textFormat: { bold: true, italic: true }, wrapStrategy: "WRAP" } },
  },
  {
    name: "clears a field that the mask names and the body leaves out",
    source: "https://developers.google.com/workspace/sheets/api/guides/field-masks",
    observe: cellAfter(
      "A1",
      "userEnteredFormat",
      format({ textFormat: { bold: true }, wrapStrategy: "WRAP" }),
      format({}, "userEnteredFormat(textFormat/bold)"),
    ),
    expected: { userEnteredFormat: { wrapStrategy: "WRAP" } },
  },
  {
    name: "tells the effective format of a plain text in full",
    source: `${CELLS}#cellformat`,
    observe: cellAfter(
      "A1",
      "effectiveFormat(padding,verticalAlignment,wrapStrategy,hyperlinkDisplayType,textFormat(bold,fontSize))",
      rows(["a"]),
    ),
    expected: {
      effectiveFormat: {
        padding: { top: 2, right: 3, bottom: 2, left: 3 },
        verticalAlignment: "BOTTOM",
        wrapStrategy: "OVERFLOW_CELL",
        hyperlinkDisplayType: "PLAIN_TEXT",
        textFormat: { bold: false, fontSize: 10 },
      },
    },
  },
  {
    name: "draws the outer borders of a range on its outer cells, black and as wide as their style",
    source: `${REQUESTS}#updatebordersrequest`,
    observe: cellAfter("A1", "userEnteredFormat", {
      updateBorders: { range: grid(0, 2, 0, 2), top: { style: "SOLID", width: 9 }, bottom: { style: "SOLID" } },
    }),
    expected: { userEnteredFormat: { borders: { top: { style: "SOLID", width: 1, ...BLACK_LINE } } } },
  },
  {
    name: "makes a medium border two pixels wide",
    source: `${CELLS}#style`,
    observe: cellAfter("A1", "userEnteredFormat.borders.left.width", {
      updateBorders: { range: A1, left: { style: "SOLID_MEDIUM", color: RED } },
    }),
    expected: { userEnteredFormat: { borders: { left: { width: 2 } } } },
  },
  {
    name: "takes a border away with the style NONE and leaves those that it is not told of",
    source: `${CELLS}#style`,
    observe: cellAfter(
      "A1",
      "userEnteredFormat.borders(top(style),left(style))",
      { updateBorders: { range: A1, top: { style: "SOLID" }, left: { style: "DASHED" } } },
      { updateBorders: { range: A1, top: { style: "NONE" } } },
    ),
    expected: { userEnteredFormat: { borders: { left: { style: "DASHED" } } } },
  },
  {
    name: "keeps formats and notes when values are cleared",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/clear",
    observe: async (bench) => {
      const { sheets, create } = bench;
      const spreadsheetId = await create();
      const cell = { userEnteredValue: { stringValue: "a" }, note: "b", userEnteredFormat: { wrapStrategy: "WRAP" } };
      const requests = [{ repeatCell: { range: A1, cell, fields: "*" } }];
      await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
      await sheets.spreadsheets.values.clear({ spreadsheetId, range: "Data!A1" });
      const fields = "sheets.data.rowData.values(userEnteredValue,note,userEnteredFormat)";
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, ranges: ["Data!A1"], fields });
      return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0];
    },
    expected: { note: "b", userEnteredFormat: { wrapStrategy: "WRAP" } },
  },
  {
    name: "shows in the effective format what a conditional format gives",
    source: `${CELLS}#celldata`,
    observe: cellAfter(
      "A1",
      "userEnteredFormat,effectiveFormat.backgroundColor",
      rows([8]),
      rule({ type: "NUMBER_GREATER", values: [{ userEnteredValue: "7" }] }),
    ),
    expected: { effectiveFormat: { backgroundColor: RED } },
  },
  {
    name: "lets the formula of a conditional format follow each cell of its range",
    source: "https://developers.google.com/workspace/sheets/api/samples/conditional-formatting",
    observe: cellAfter(
      "A2",
      "effectiveFormat.backgroundColor",
      rows([1], [8]),
      rule({ type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=GT($A1,7)" }] }),
    ),
    expected: { effectiveFormat: { backgroundColor: RED } },
  },
];
