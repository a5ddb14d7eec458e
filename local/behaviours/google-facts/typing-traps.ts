import type { Behaviour, Bench } from "../behaviour.ts";

const INPUT = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption";
const RENDER = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption";
const DATES = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/DateTimeRenderOption";
const FRENCH = { properties: { locale: "fr_FR", timeZone: "Europe/Paris" } };

async function typed(bench: Bench, texts: readonly string[], valueInputOption = "USER_ENTERED"): Promise<string> {
  const spreadsheetId = await bench.create(FRENCH);
  const requestBody = { values: [[...texts]] };
  await bench.sheets.spreadsheets.values.update({ spreadsheetId, range: "A1", valueInputOption, requestBody });
  return spreadsheetId;
}

async function unformatted({ sheets }: Bench, spreadsheetId: string): Promise<unknown> {
  const options = { valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "SERIAL_NUMBER" };
  return (await sheets.spreadsheets.values.get({ spreadsheetId, range: "Data", ...options })).data.values?.[0];
}

async function cells({ sheets }: Bench, spreadsheetId: string, fields: string): Promise<unknown> {
  const mask = `sheets.data.rowData.values(${fields})`;
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields: mask });
  return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;
}

/** What a person's typing becomes, and how a reader can tell. */
export const TYPING_TRAPS: readonly Behaviour[] = [
  {
    name: "stores a text that looks like a formula as it is when it is RAW",
    source: INPUT,
    observe: async (bench) => cells(bench, await typed(bench, ["=1+2"], "RAW"), "userEnteredValue"),
    expected: [{ userEnteredValue: { stringValue: "=1+2" } }],
  },
  {
    name: "makes a formula of the same text when a person types it",
    source: INPUT,
    observe: async (bench) =>
      cells(bench, await typed(bench, ["=1+2"]), "userEnteredValue,effectiveValue,formattedValue"),
    expected: [{ userEnteredValue: { formulaValue: "=1+2" }, effectiveValue: { numberValue: 3 }, formattedValue: "3" }],
  },
  {
    name: "takes 7,5 for a number in a French sheet when it is typed",
    source: INPUT,
    observe: async (bench) => unformatted(bench, await typed(bench, ["7,5"])),
    expected: [7.5],
  },
  {
    name: "leaves 7,5 a text when it is RAW",
    source: INPUT,
    observe: async (bench) => unformatted(bench, await typed(bench, ["7,5"], "RAW")),
    expected: ["7,5"],
  },
  {
    name: "counts a date in days since 30 December 1899",
    source: DATES,
    observe: async (bench) => unformatted(bench, await typed(bench, ["31/12/1899", "01/01/2025 12:00"])),
    expected: [1, 45_658.5],
  },
  {
    name: "shows the value as the spreadsheet's own locale writes it",
    source: RENDER,
    observe: async (bench) => {
      const spreadsheetId = await typed(bench, ["7,5", "0,25"]);
      return (await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "Data" })).data.values;
    },
    expected: [["7,5", "0,25"]],
  },
  {
    name: "makes days of 35:00, which only the format tells from a number",
    source: DATES,
    observe: async (bench) => {
      const read = await cells(
        bench,
        await typed(bench, ["35:00"]),
        "effectiveValue,effectiveFormat.numberFormat.type",
      );
      const [cell] = read as { effectiveValue: { numberValue: number }; effectiveFormat: object }[];
      return { days: cell?.effectiveValue.numberValue.toFixed(4), format: cell?.effectiveFormat };
    },
    expected: { days: "1.4583", format: { numberFormat: { type: "TIME" } } },
  },
  {
    name: "makes a date of 1/5",
    source: DATES,
    observe: async (bench) => cells(bench, await typed(bench, ["1/5"]), "effectiveFormat.numberFormat.type"),
    expected: [{ effectiveFormat: { numberFormat: { type: "DATE" } } }],
  },
  {
    name: "tells an error typed in a cell as an errorValue",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ErrorValue",
    observe: async (bench) => {
      const read = await cells(bench, await typed(bench, ["#REF!", "=NA()", "=1/0"]), "effectiveValue,formattedValue");
      return (read as { effectiveValue: { errorValue: { type: string } }; formattedValue: string }[]).map(
        ({ effectiveValue, formattedValue }) => [effectiveValue.errorValue.type, formattedValue],
      );
    },
    expected: [
      ["REF", "#REF!"],
      ["N_A", "#N/A"],
      ["DIVIDE_BY_ZERO", "#DIV/0!"],
    ],
  },
];
