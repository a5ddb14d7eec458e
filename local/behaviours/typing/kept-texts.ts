import type { Behaviour, Bench } from "../behaviour.ts";
import { textsShown } from "./texts-shown.ts";

const PLAIN = "https://support.google.com/docs/answer/56470";
const LONG_IDS = "https://github.com/theoephraim/node-google-spreadsheet/issues/98";

async function typedBehind({ sheets, create }: Bench, type: string, text: string): Promise<unknown> {
  const spreadsheetId = await create({ properties: { locale: "en_US" } });
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  const cell = { userEnteredFormat: { numberFormat: { type } } };
  const requests = [{ repeatCell: { range, cell, fields: "userEnteredFormat.numberFormat" } }];
  await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
  const requestBody = { values: [[text]] };
  await sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "USER_ENTERED",
    requestBody,
  });
  const fields = "sheets.data.rowData.values(userEnteredValue,formattedValue)";
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
  return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;
}

/** What a cell's format keeps from changing. */
export const KEPT_TEXTS: readonly Behaviour[] = [
  {
    name: "keeps digits and formulas typed into a cell of plain text as texts",
    source: PLAIN,
    observe: async (bench) => [await typedBehind(bench, "TEXT", "007"), await typedBehind(bench, "TEXT", "=1+2")],
    expected: [
      [{ userEnteredValue: { stringValue: "007" }, formattedValue: "007" }],
      [{ userEnteredValue: { stringValue: "=1+2" }, formattedValue: "=1+2" }],
    ],
  },
  {
    name: "shows a number typed into a cell of money as money",
    source: PLAIN,
    observe: (bench) => typedBehind(bench, "CURRENCY", "5"),
    expected: [{ userEnteredValue: { numberValue: 5 }, formattedValue: "$5.00" }],
  },
  {
    name: "shows a number of sixteen digits as a power of ten, in plain text too, and in full behind 0",
    source: LONG_IDS,
    observe: (bench) =>
      textsShown(bench, [
        { value: 1_705_971_932_369_780, type: "NUMBER_FORMAT_TYPE_UNSPECIFIED" },
        { value: 1_705_971_932_369_780, type: "TEXT" },
        { value: 1_705_971_932_369_780, pattern: "0" },
      ]),
    expected: ["1.70597E+15", "1.70597E+15", "1705971932369780"],
  },
];
