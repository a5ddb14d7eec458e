import type { Behaviour } from "../behaviour.ts";
import { at, batch, becomes, bold, cells, requestPage, typed } from "./on-a-sheet.ts";

const AUTO_FILL = requestPage("AutoFillRequest");
const SERIES = "https://developers.google.com/apps-script/reference/spreadsheet/auto-fill-series";
const LISTS = "https://support.google.com/docs/answer/75509";

const fill = (source: string, dimension: string, fillLength: number, useAlternateSeries = false) => ({
  autoFill: { useAlternateSeries, sourceAndDestination: { source: at(source), dimension, fillLength } },
});

/** What leaves its place, and what goes on from what is there. */
export const CUTS_AND_FILLS: readonly Behaviour[] = [
  becomes("empties the cells that it cuts", "https://developers.google.com/workspace/sheets/api/samples/data", {
    values: [
      ["a", "b"],
      ["c", "d"],
    ],
    requests: [
      {
        cutPaste: {
          source: at("A1:B1"),
          destination: { sheetId: 0, rowIndex: 2, columnIndex: 1 },
          pasteType: "PASTE_NORMAL",
        },
      },
    ],
    expected: [[], ["c", "d"], ["", "a", "b"]],
  }),
  {
    name: "cuts all the source data, regardless of what is pasted",
    source: requestPage("CutPasteRequest"),
    observe: async (bench) => {
      const id = await typed(bench, [["a", "", "z"]]);
      const destination = { sheetId: 0, rowIndex: 0, columnIndex: 1 };
      await batch(bench, id, [
        bold(at("A1")),
        { cutPaste: { source: at("A1"), destination, pasteType: "PASTE_VALUES" } },
      ]);
      return cells(bench, id, "Data!A1:C1", "userEnteredValue,userEnteredFormat.textFormat.bold");
    },
    expected: [[{}, { userEnteredValue: { stringValue: "a" } }, { userEnteredValue: { stringValue: "z" } }]],
  },
  becomes("finds the data of a range and fills the rest of it", AUTO_FILL, {
    values: [[1], [2]],
    requests: [{ autoFill: { range: at("A1:A4"), useAlternateSeries: false } }],
    expected: [[1], [2], [3], [4]],
  }),
  becomes("fills behind the last row with a positive length", requestPage("SourceAndDestination"), {
    values: [[5], [10]],
    requests: [fill("A1:A2", "ROWS", 2)],
    expected: [[5], [10], [15], [20]],
  }),
  becomes("fills before the first column with a negative length", requestPage("SourceAndDestination"), {
    values: [["", "", 3, 4]],
    requests: [fill("C1:D1", "COLUMNS", -2)],
    expected: [[1, 2, 3, 4]],
  }),
  becomes("repeats what is there with the alternate series", SERIES, {
    values: [[1], [2]],
    requests: [fill("A1:A2", "ROWS", 2, true)],
    expected: [[1], [2], [1], [2]],
  }),
  becomes("goes on from two dates by their step", LISTS, {
    values: [["2025-01-01"], ["2025-01-08"]],
    requests: [fill("A1:A2", "ROWS", 1)],
    expected: [[45_658], [45_665], [45_672]],
  }),
  becomes("goes on from the days of the week", LISTS, {
    values: [["Saturday"], ["Sunday"]],
    requests: [fill("A1:A2", "ROWS", 2)],
    expected: [["Saturday"], ["Sunday"], ["Monday"], ["Tuesday"]],
  }),
  becomes("fills formulas whose references move along", LISTS, {
    values: [[1, "=A1*2"], [2], [3]],
    requests: [fill("B1", "ROWS", 2)],
    expected: [
      [1, "=A1*2"],
      [2, "=A2*2"],
      [3, "=A3*2"],
    ],
  }),
];
