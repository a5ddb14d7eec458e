import type { Behaviour } from "../behaviour.ts";
import { computed } from "./computed.ts";

const help = (answer: number): string => `https://support.google.com/docs/answer/${answer}`;

const TABLE = [
  ["b", 2],
  ["a", 3],
  ["b", 1],
];

type Case = readonly [name: string, source: number, formulas: readonly string[], expected: unknown];

const CASES: readonly Case[] = [
  [
    "shows an array in the cells beside it",
    6208276,
    ["={1,2;3,4}"],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["works out a whole column at once", 3093275, ["=ARRAYFORMULA(B1:B3*10)"], [[20], [30], [10]]],
  ["chooses for each cell of an array", 3093275, ['=ARRAYFORMULA(IF(B1:B3>1,"x","y"))'], [["x"], ["x"], ["y"]]],
  [
    "keeps the rows that meet conditions",
    3093197,
    ["=FILTER(A1:B3,B1:B3>1)"],
    [
      ["b", 2],
      ["a", 3],
    ],
  ],
  [
    "sorts rows",
    3093150,
    ["=SORT(A1:B3,1,TRUE,2,FALSE)"],
    [
      ["a", 3],
      ["b", 2],
      ["b", 1],
    ],
  ],
  ["keeps each row once", 10522653, ["=UNIQUE(A1:A3)"], [["b"], ["a"]]],
  ["parts a text into cells, numbers as numbers", 3094136, ['=SPLIT("Alas, poor 7",", ")'], [["Alas", "poor", 7]]],
  [
    "turns rows into columns",
    3094262,
    ["=TRANSPOSE(A1:B3)"],
    [
      ["b", "a", "b"],
      [2, 3, 1],
    ],
  ],
  [
    "counts on",
    9368244,
    ["=SEQUENCE(2,3)"],
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ["lays everything in one column", 10307761, ["=FLATTEN(A1:B2)"], [["b"], [2], ["a"], [3]]],
  ["changes each cell by a function of one's own", 12568985, ["=MAP(B1:B3,LAMBDA(n,n+1))"], [[3], [4], [2]]],
  [
    "queries a table",
    3093343,
    ["=QUERY(A1:B3,\"select A, sum(B) where B > 1 group by A order by sum(B) label sum(B) ''\",0)"],
    [
      ["b", 2],
      ["a", 3],
    ],
  ],
  ["sums what an array shows", 6208276, ["={1;2}", "", "=SUM(E1:E2)"], [[1], [2], [3]]],
];

/** Arrays: what shows beside a formula is not entered there. */
export const SPILLED: readonly Behaviour[] = [
  ...CASES.map(
    ([name, source, formulas, expected]): Behaviour => ({
      name,
      source: help(source),
      observe: (bench) => computed(bench, formulas.map((formula) => formula || null) as string[], { table: TABLE }),
      expected,
    }),
  ),
  {
    name: "enters nothing in the cells that an array shows in",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellData",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const requestBody = { values: [["={1;2}"]] };
      await sheets.spreadsheets.values.update({
        spreadsheetId,
        range: "A1",
        valueInputOption: "USER_ENTERED",
        requestBody,
      });
      const fields = "sheets.data.rowData.values(userEnteredValue,effectiveValue)";
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, ranges: ["Data!A1:A2"], fields });
      return data.sheets?.[0]?.data?.[0]?.rowData;
    },
    expected: [
      { values: [{ userEnteredValue: { formulaValue: "={1;2}" }, effectiveValue: { numberValue: 1 } }] },
      { values: [{ effectiveValue: { numberValue: 2 } }] },
    ],
  },
  {
    name: "shows an array again once what stood in its way is cleared",
    source: "https://support.google.com/docs/answer/6208276",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const values = [["={1;2}"], ["in the way"]];
      const at = { spreadsheetId, range: "A1:A2" };
      await sheets.spreadsheets.values.update({ ...at, valueInputOption: "USER_ENTERED", requestBody: { values } });
      const before = await sheets.spreadsheets.values.get({ ...at, valueRenderOption: "FORMATTED_VALUE" });
      await sheets.spreadsheets.values.clear({ spreadsheetId, range: "A2" });
      const after = await sheets.spreadsheets.values.get({ ...at, valueRenderOption: "FORMATTED_VALUE" });
      return [before.data.values, after.data.values];
    },
    expected: [
      [["#REF!"], ["in the way"]],
      [["1"], ["2"]],
    ],
  },
];
