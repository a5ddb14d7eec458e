import type { Behaviour } from "../behaviour.ts";
import { cellAfter, grid, REQUESTS, refusalAfter, replyAfter, rows, seenAfter } from "./after-batch.ts";

const COLUMN = grid(0, 10, 0, 1);
const split = (delimiterType: string, more: object = {}) => ({
  textToColumns: { source: COLUMN, delimiterType, ...more },
});

/** Texts that are searched, split, trimmed and thinned out. */
export const TEXTS: readonly Behaviour[] = [
  {
    name: "counts each occurrence that it replaces",
    source:
      "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/response#findreplaceresponse",
    observe: replyAfter(rows(["Google Sheets"]), {
      findReplace: { find: "e", replacement: "o", matchCase: true, allSheets: true },
    }),
    expected: { findReplace: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 3 } },
  },
  {
    name: "replaces what a regular expression captures",
    source: `${REQUESTS}#findreplacerequest`,
    observe: seenAfter(rows(["Google Sheets"], ["Google Docs"]), {
      findReplace: { find: "o.* (.*)", replacement: "$1 Rocks", searchByRegex: true, sheetId: 0 },
    }),
    expected: [["GSheets Rocks"], ["GDocs Rocks"]],
  },
  {
    name: "replaces whole cells only when it is asked to, whatever their case",
    source: `${REQUESTS}#findreplacerequest`,
    observe: seenAfter(rows(["Docs"], ["docs too"]), {
      findReplace: { find: "DOCS", replacement: "x", matchEntireCell: true, range: COLUMN },
    }),
    expected: [["x"], ["docs too"]],
  },
  {
    name: "skips formulas unless they are included",
    source: `${REQUESTS}#findreplacerequest`,
    observe: replyAfter(rows(["=1+1", "1"]), { findReplace: { find: "1", replacement: "2", sheetId: 0 } }),
    expected: { findReplace: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 } },
  },
  {
    name: "replaces inside formulas when they are included",
    source: `${REQUESTS}#findreplacerequest`,
    observe: cellAfter("A1", "userEnteredValue", rows(["=1+5"]), {
      findReplace: { find: "5", replacement: "2", includeFormulas: true, sheetId: 0 },
    }),
    expected: { userEnteredValue: { formulaValue: "=1+2" } },
  },
  {
    name: "tells no count of nothing that was found",
    source:
      "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/response#findreplaceresponse",
    observe: replyAfter(rows(["a"]), { findReplace: { find: "b", replacement: "c", allSheets: true } }),
    expected: { findReplace: {} },
  },
  {
    name: "splits a column of texts over the columns to its right",
    source: `${REQUESTS}#texttocolumnsrequest`,
    observe: seenAfter(rows(["a,b", "x"], ["c", "y"]), split("COMMA")),
    expected: [
      ["a", "b"],
      ["c", "y"],
    ],
  },
  {
    name: "splits texts at a delimiter of one's own",
    source: `${REQUESTS}#delimitertype`,
    observe: seenAfter(rows(["a|b"]), split("CUSTOM", { delimiter: "|" })),
    expected: [["a", "b"]],
  },
  {
    name: "refuses to split several columns at once",
    source: `${REQUESTS}#texttocolumnsrequest`,
    observe: async (bench) => (await refusalAfter(split("COMMA", { source: grid(0, 2, 0, 2) }))(bench)).status,
    expected: 400,
  },
  {
    name: "removes duplicates whatever their case, and moves nothing outside of the range",
    source: `${REQUESTS}#deleteduplicatesrequest`,
    observe: seenAfter(rows(["a", "1"], ["b", "2"], ["A", "3"], ["c", "4"]), {
      deleteDuplicates: { range: grid(0, 4, 0, 1) },
    }),
    expected: [
      ["a", "1"],
      ["b", "2"],
      ["c", "3"],
      ["", "4"],
    ],
  },
  {
    name: "compares only the columns that it is told, and counts what it removes",
    source: `${REQUESTS}#deleteduplicatesrequest`,
    observe: replyAfter(rows(["a", "1"], ["a", "2"], ["b", "3"]), {
      deleteDuplicates: {
        range: grid(0, 3, 0, 2),
        comparisonColumns: [{ sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 1 }],
      },
    }),
    expected: { deleteDuplicates: { duplicatesRemovedCount: 1 } },
  },
  {
    name: "trims spaces off texts and leaves one of several",
    source: `${REQUESTS}#trimwhitespacerequest`,
    observe: seenAfter(rows(["  a   b "], ["c"]), { trimWhitespace: { range: COLUMN } }),
    expected: [["a b"], ["c"]],
  },
  {
    name: "counts the cells that it trims",
    source:
      "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/response#trimwhitespaceresponse",
    observe: replyAfter(rows([" a"], ["b"], ["c "]), { trimWhitespace: { range: COLUMN } }),
    expected: { trimWhitespace: { cellsChangedCount: 2 } },
  },
  {
    name: "leaves a trimmed text that starts with an equals sign a text",
    source: `${REQUESTS}#trimwhitespacerequest`,
    observe: cellAfter("A1", "userEnteredValue", rows(["  =1+1"]), { trimWhitespace: { range: COLUMN } }),
    expected: { userEnteredValue: { stringValue: "=1+1" } },
  },
];
