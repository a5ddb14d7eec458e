import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { at, batch, becomes, bold, cells, formulas, requestPage, tab, typed } from "./on-a-sheet.ts";

const COPY_PASTE = requestPage("CopyPasteRequest");
const PASTE_TYPE = requestPage("PasteType");
const CELL = "userEnteredValue,userEnteredFormat.textFormat.bold";

const copy = (source: string, destination: string, pasteType = "PASTE_NORMAL", pasteOrientation = "NORMAL") => ({
  copyPaste: { source: at(source), destination: at(destination), pasteType, pasteOrientation },
});

const pasted = (name: string, pasteType: string, expected: unknown): Behaviour => ({
  name,
  source: PASTE_TYPE,
  observe: async (bench) => {
    const id = await typed(bench, [["=1+2", "old"]]);
    await batch(bench, id, [bold(at("A1")), copy("A1", "B1", pasteType)]);
    return cells(bench, id, "Data!B1", CELL);
  },
  expected,
});

const BOLD = { textFormat: { bold: true } };

/** What copying brings along, and how often. */
export const COPIES: readonly Behaviour[] = [
  becomes("repeats a copy in a destination that is a multiple of it", COPY_PASTE, {
    values: [["a"], ["b"]],
    requests: [copy("A1:A2", "C1:D4")],
    expected: [
      ["a", "", "a", "a"],
      ["b", "", "b", "b"],
      ["", "", "a", "a"],
      ["", "", "b", "b"],
    ],
  }),
  becomes("copies all of the source past the end of a smaller destination", COPY_PASTE, {
    values: [
      ["a", "b"],
      ["c", "d"],
    ],
    requests: [copy("A1:B2", "C1")],
    expected: [
      ["a", "b", "a", "b"],
      ["c", "d", "c", "d"],
    ],
  }),
  becomes("turns rows into columns", requestPage("PasteOrientation"), {
    values: [["a", "b"]],
    requests: [copy("A1:B1", "A2", "PASTE_NORMAL", "TRANSPOSE")],
    expected: [["a", "b"], ["a"], ["b"]],
  }),
  becomes(
    "moves the references of a copied formula, except those with a dollar",
    "https://support.google.com/docs/answer/9199153",
    {
      values: [[1, 2, "=A1+$B$1"]],
      requests: [copy("C1", "D2")],
      expected: [
        [1, 2, "=A1+$B$1"],
        ["", "", "", "=B2+$B$1"],
      ],
    },
  ),
  pasted("pastes formulas and formats by default", "PASTE_NORMAL", [
    [{ userEnteredValue: { formulaValue: "=1+2" }, userEnteredFormat: BOLD }],
  ]),
  pasted("pastes values without formats or formulas", "PASTE_VALUES", [[{ userEnteredValue: { numberValue: 3 } }]]),
  pasted("pastes a format without the value", "PASTE_FORMAT", [
    [{ userEnteredValue: { stringValue: "old" }, userEnteredFormat: BOLD }],
  ]),
  pasted("pastes a formula without the format", "PASTE_FORMULA", [[{ userEnteredValue: { formulaValue: "=1+2" } }]]),
  becomes(
    "pastes the values of cells without a formula along with the formulas",
    "https://github.com/googleapis/google-api-nodejs-client/issues/1939",
    {
      values: [[7, "=A1*2"]],
      requests: [copy("A1:B1", "A2:B2", "PASTE_FORMULA")],
      expected: [
        [7, "=A1*2"],
        [7, "=A2*2"],
      ],
    },
  ),
  becomes("repeats one cell all over a larger destination", "https://github.com/burnash/gspread/pull/1591", {
    values: [["a"]],
    requests: [copy("A1", "A1:B3")],
    expected: [
      ["a", "a"],
      ["a", "a"],
      ["a", "a"],
    ],
  }),
  {
    name: "pastes everything but borders",
    source: PASTE_TYPE,
    observe: async (bench) => {
      const id = await typed(bench, [["a"]]);
      const cell = { userEnteredFormat: { ...BOLD, borders: { top: { style: "SOLID" } } } };
      const fields = "userEnteredFormat(textFormat.bold,borders)";
      await batch(bench, id, [{ repeatCell: { range: at("A1"), cell, fields } }, copy("A1", "B1", "PASTE_NO_BORDERS")]);
      return cells(bench, id, "Data!B1", `${CELL},userEnteredFormat.borders`);
    },
    expected: [[{ userEnteredValue: { stringValue: "a" }, userEnteredFormat: BOLD }]],
  },
  {
    name: "pastes a validation alone",
    source: PASTE_TYPE,
    observe: async (bench) => {
      const id = await typed(bench, [[7, "kept"]]);
      const rule = { condition: { type: "NUMBER_GREATER", values: [{ userEnteredValue: "5" }] } };
      await batch(bench, id, [
        { setDataValidation: { range: at("A1"), rule } },
        copy("A1", "B1", "PASTE_DATA_VALIDATION"),
      ]);
      return cells(bench, id, "Data!B1", "userEnteredValue,dataValidation.condition");
    },
    expected: [
      [
        {
          userEnteredValue: { stringValue: "kept" },
          dataValidation: { condition: { type: "NUMBER_GREATER", values: [{ userEnteredValue: "5" }] } },
        },
      ],
    ],
  },
  {
    name: "pastes the rules that colour alone",
    source: PASTE_TYPE,
    observe: async (bench) => {
      const id = await typed(bench, [["a"], ["b"]]);
      const booleanRule = { condition: { type: "NOT_BLANK" }, format: BOLD };
      await batch(bench, id, [
        { addConditionalFormatRule: { rule: { ranges: [at("A1")], booleanRule }, index: 0 } },
        copy("A1", "C2", "PASTE_CONDITIONAL_FORMATTING"),
      ]);
      const { conditionalFormats = [] } = await tab(bench, id, "conditionalFormats.ranges");
      const rows = conditionalFormats.flatMap(({ ranges = [] }) =>
        ranges.map(({ startRowIndex }) => startRowIndex ?? 0),
      );
      return { rows: rows.toSorted(), typed: await formulas(bench, id) };
    },
    expected: { rows: [0, 1], typed: [["a"], ["b"]] },
  },
  {
    name: "pastes merges with the rest",
    source: PASTE_TYPE,
    observe: async (bench) => {
      const id = await typed(bench, [["a"]]);
      await batch(bench, id, [{ mergeCells: { range: at("A1:B1"), mergeType: "MERGE_ALL" } }, copy("A1:B1", "A3")]);
      return (await tab(bench, id, "merges")).merges?.map(({ startRowIndex, endColumnIndex }) => [
        startRowIndex ?? 0,
        endColumnIndex,
      ]);
    },
    expected: [
      [0, 2],
      [2, 2],
    ],
  },
  {
    name: "refuses a paste over a part of a merge",
    source: "https://github.com/substance/texture/issues/823",
    observe: async (bench) => {
      const id = await typed(bench, [["a"]]);
      await batch(bench, id, [{ mergeCells: { range: at("B1:C1"), mergeType: "MERGE_ALL" } }]);
      return (await refusalOf(batch(bench, id, [copy("A1", "C1")]))).status;
    },
    expected: 400,
  },
];
