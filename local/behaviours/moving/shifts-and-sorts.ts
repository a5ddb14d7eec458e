import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { at, batch, becomes, filled, formulas, requestPage, typed } from "./on-a-sheet.ts";

const INSERT_RANGE = requestPage("InsertRangeRequest");
const DELETE_RANGE = requestPage("DeleteRangeRequest");
const SORT_SPEC = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#SortSpec";

/** Cells that make room or close up, and rows that change places. */
export const SHIFTS_AND_SORTS: readonly Behaviour[] = [
  becomes("shifts the cells below inserted ones down, and those beside not", INSERT_RANGE, {
    values: [
      ["a", "b"],
      ["c", "d"],
    ],
    requests: [{ insertRange: { range: at("A1"), shiftDimension: "ROWS" } }],
    expected: [["", "b"], ["a", "d"], ["c"]],
  }),
  becomes("shifts the cells on the right of inserted ones, and those below not", INSERT_RANGE, {
    values: [
      ["a", "b"],
      ["c", "d"],
    ],
    requests: [{ insertRange: { range: at("A1"), shiftDimension: "COLUMNS" } }],
    expected: [
      ["", "a", "b"],
      ["c", "d"],
    ],
  }),
  becomes("shifts the cells below deleted ones up", DELETE_RANGE, {
    values: [
      ["a", "b"],
      ["c", "d"],
    ],
    requests: [{ deleteRange: { range: at("A1"), shiftDimension: "ROWS" } }],
    expected: [
      ["c", "b"],
      ["", "d"],
    ],
  }),
  becomes("shifts the cells on the right of deleted ones to the left", DELETE_RANGE, {
    values: [
      ["a", "b"],
      ["c", "d"],
    ],
    requests: [{ deleteRange: { range: at("A1"), shiftDimension: "COLUMNS" } }],
    expected: [["b"], ["c", "d"]],
  }),
  {
    name: "refuses to delete cells that an array formula fills",
    source: "https://github.com/theoephraim/node-google-spreadsheet/issues/474",
    observe: async (bench) => {
      const id = await typed(bench, [
        ["=ARRAYFORMULA(B1:B3*2)", 1],
        ["", 2],
        ["", 3],
      ]);
      return refusalOf(batch(bench, id, [{ deleteRange: { range: at("A2:B2"), shiftDimension: "ROWS" } }]));
    },
    expected: {
      status: 400,
      message: "Invalid requests[0].deleteRange: You cannot insert or delete cells over an array formula.",
    },
  },
  becomes("sorts by the later criteria where the earlier ones are equal", requestPage("SortRangeRequest"), {
    values: [
      ["b", 1],
      ["a", 1],
      ["b", 2],
    ],
    requests: [
      {
        sortRange: {
          range: at("A1:B3"),
          sortSpecs: [
            { dimensionIndex: 0, sortOrder: "ASCENDING" },
            { dimensionIndex: 1, sortOrder: "DESCENDING" },
          ],
        },
      },
    ],
    expected: [
      ["a", 1],
      ["b", 2],
      ["b", 1],
    ],
  }),
  {
    name: "sorts the cells of a colour to the top",
    source: SORT_SPEC,
    observe: async (bench) => {
      const id = await typed(bench, [["a"], ["b"], ["c"]]);
      const backgroundColorStyle = { rgbColor: { green: 1 } };
      const sortSpecs = [{ dimensionIndex: 0, backgroundColorStyle }];
      await batch(bench, id, [filled(at("C1"), "red"), filled(at("A3"), "green")]);
      await batch(bench, id, [{ sortRange: { range: at("A1:A3"), sortSpecs } }]);
      return formulas(bench, id);
    },
    expected: [["c"], ["a"], ["b"]],
  },
  {
    name: "shuffles whole rows of a range",
    source: requestPage("RandomizeRangeRequest"),
    observe: async (bench) => {
      const id = await typed(bench, [
        [1, "a"],
        [2, "b"],
        [3, "c"],
      ]);
      await batch(bench, id, [{ randomizeRange: { range: at("A1:B3") } }]);
      const rows = (await formulas(bench, id)) as [number, string][];
      return rows.toSorted(([a], [b]) => a - b);
    },
    expected: [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ],
  },
];
