import type { Behaviour } from "../behaviour.ts";
import { afterBatch, cellAfter, grid, REQUESTS, refusalAfter, rows, seenAfter } from "./after-batch.ts";

const value = (stringValue: string) => ({ userEnteredValue: { stringValue } });

/** How cells are written, appended and pasted. */
export const WRITES: readonly Behaviour[] = [
  {
    name: "clears what the rows of updateCells leave of its range",
    source: `${REQUESTS}#updatecellsrequest`,
    observe: seenAfter(rows(["a", "b"], ["c", "d"]), {
      updateCells: { range: grid(0, 2, 0, 2), rows: [{ values: [value("x")] }], fields: "userEnteredValue" },
    }),
    expected: [["x"]],
  },
  {
    name: "leaves alone what the rows of updateCells do not reach from a start",
    source: `${REQUESTS}#updatecellsrequest`,
    observe: seenAfter(rows(["a", "b"], ["c", "d"]), {
      updateCells: { start: { sheetId: 0 }, rows: [{ values: [value("x")] }], fields: "userEnteredValue" },
    }),
    expected: [
      ["x", "b"],
      ["c", "d"],
    ],
  },
  {
    name: "refuses a write of cells that names no field",
    source: "https://github.com/theoephraim/node-google-spreadsheet/issues/308",
    observe: refusalAfter({ updateCells: { start: { sheetId: 0 }, rows: [{ values: [{}] }], fields: "" } }),
    expected: {
      status: 400,
      message:
        "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    },
  },
  {
    name: "refuses a write past the last column",
    source: "https://github.com/AMWA-TV/nmos-testing/pull/578",
    observe: refusalAfter({
      updateCells: {
        start: { sheetId: 0, columnIndex: 25 },
        rows: [{ values: [value("Z"), value("AA")] }],
        fields: "userEnteredValue",
      },
    }),
    expected: {
      status: 400,
      message:
        "Invalid requests[0].updateCells: Attempting to write column: 26, beyond the last requested column of: 25",
    },
  },
  {
    name: "refuses a text of more than 50 000 characters",
    source: "https://github.com/freelabz/secator/issues/96",
    observe: async (bench) => {
      const { status, message } = await refusalAfter(rows(["a".repeat(50_001)]))(bench);
      return { status, message: message.replace(/^Invalid requests\[0\]\.updateCells: /, "") };
    },
    expected: {
      status: 400,
      message: "Your input contains more than the maximum of 50000 characters in a single cell.",
    },
  },
  {
    name: "appends cells after the last row with data",
    source: `${REQUESTS}#appendcellsrequest`,
    observe: seenAfter(rows(["a"], ["", "b"]), {
      appendCells: { sheetId: 0, rows: [{ values: [value("c")] }], fields: "userEnteredValue" },
    }),
    expected: [["a"], ["", "b"], ["c"]],
  },
  {
    name: "adds rows to a tab that appended cells do not fit in",
    source: `${REQUESTS}#appendcellsrequest`,
    observe: async (bench) => {
      const gridProperties = { rowCount: 1, columnCount: 1 };
      const { spreadsheetId } = await afterBatch(bench, [
        { updateSheetProperties: { properties: { sheetId: 0, gridProperties }, fields: "gridProperties" } },
        rows(["a"]),
        { appendCells: { sheetId: 0, rows: [{ values: [value("b")] }, {}], fields: "userEnteredValue" } },
      ]);
      const fields = "sheets.properties.gridProperties(rowCount,columnCount)";
      const { data } = await bench.sheets.spreadsheets.get({ spreadsheetId, fields });
      return data.sheets?.[0]?.properties?.gridProperties;
    },
    expected: { rowCount: 3, columnCount: 1 },
  },
  {
    name: "refuses to append a row that is wider than the tab",
    source: "https://github.com/OpenRefine/OpenRefine/issues/2760",
    observe: refusalAfter({
      appendCells: {
        sheetId: 0,
        rows: [{ values: Array.from({ length: 27 }, () => value("a")) }],
        fields: "userEnteredValue",
      },
    }),
    expected: {
      status: 400,
      message:
        "Invalid requests[0].appendCells: Attempting to write column: 26, beyond the last requested column of: 25",
    },
  },
  {
    name: "pastes a delimited text as a person types it",
    source: `${REQUESTS}#pastedatarequest`,
    observe: cellAfter("B2", "userEnteredValue", {
      pasteData: {
        coordinate: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        data: "a,b\nc,7.5",
        type: "PASTE_NORMAL",
        delimiter: ",",
      },
    }),
    expected: { userEnteredValue: { numberValue: 7.5 } },
  },
  {
    name: "pastes the table of an HTML text",
    source: `${REQUESTS}#pastedatarequest`,
    observe: seenAfter({
      pasteData: {
        coordinate: { sheetId: 0, rowIndex: 1, columnIndex: 0 },
        data: "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
        type: "PASTE_NORMAL",
        html: true,
      },
    }),
    expected: [[], ["a", "b"], ["c"]],
  },
];
