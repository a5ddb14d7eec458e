import type { Behaviour, Bench } from "../behaviour.ts";

const TYPES = "https://github.com/evidence-dev/duckdb_gsheets/blob/main/test/sql/types.test";
const CASSETTES = "https://github.com/burnash/gspread/tree/master/tests/cassettes";

type Options = { readonly valueRenderOption?: string; readonly dateTimeRenderOption?: string };

async function reader({ sheets, create }: Bench, values: readonly (readonly unknown[])[]) {
  const spreadsheetId = await create({ properties: { locale: "en_US" } });
  const requestBody = { values: values.map((row) => [...row]) };
  await sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "USER_ENTERED",
    requestBody,
  });
  return async (options: Options) =>
    (await sheets.spreadsheets.values.get({ spreadsheetId, range: "Data", ...options })).data.values;
}

const ROWS = [
  ["=4/2", "2020-01-01", "string", 53],
  ["=3/2", 0.12, "1999-01-02", ""],
];

/** What Google answered to the tests of gspread and of DuckDB's extension, as they keep it. */
export const RECORDED: readonly Behaviour[] = [
  {
    name: "reads formulas, dates and numbers by each pair of options as it was recorded",
    source: CASSETTES,
    observe: async (bench) => {
      const read = await reader(bench, ROWS);
      return {
        shown: await read({ valueRenderOption: "FORMATTED_VALUE", dateTimeRenderOption: "SERIAL_NUMBER" }),
        numbers: await read({ valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "SERIAL_NUMBER" }),
        dates: await read({ valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "FORMATTED_STRING" }),
        formulas: await read({ valueRenderOption: "FORMULA" }),
      };
    },
    expected: {
      shown: [
        ["2", "2020-01-01", "string", "53"],
        ["1.5", "0.12", "1999-01-02"],
      ],
      numbers: [
        [2, 43_831, "string", 53],
        [1.5, 0.12, 36_162],
      ],
      dates: [
        [2, "2020-01-01", "string", 53],
        [1.5, 0.12, "1999-01-02"],
      ],
      formulas: [
        ["=4/2", 43_831, "string", 53],
        ["=3/2", 0.12, 36_162],
      ],
    },
  },
  {
    name: "shows ten decimals of a fraction and two of a grouped amount as it was recorded",
    source: CASSETTES,
    observe: async (bench) => {
      const read = await reader(bench, [["= 1 / 1024", "2,000,000.01", "3_1_0", "Non-numeric value"]]);
      return read({ valueRenderOption: "FORMATTED_VALUE" });
    },
    expected: [["0.0009765625", "2,000,000.01", "3_1_0", "Non-numeric value"]],
  },
  {
    name: "keeps a whole number that would lose digits as a text, and shows the others by powers of ten",
    source: TYPES,
    observe: async (bench) => {
      const numbers = ["9223372036854775807", "18446744073709551615", "-9223372036854775808", "2147483647"];
      const read = await reader(bench, [[...numbers, "-1.7976931348623157e+308"]]);
      return read({ valueRenderOption: "FORMATTED_VALUE" });
    },
    expected: [["9223372036854775807", "18446744073709551615", "-9.22337E+18", "2147483647", "-1.80E+308"]],
  },
  {
    name: "shows moments long ago and to the nearest second, and leaves years of six digits and time zones texts",
    source: TYPES,
    observe: async (bench) => {
      const read = await reader(bench, [
        ["1677-09-22 00:00:00", "2262-04-11 23:47:16.854775", "294247-01-10 04:00:54", "00:00:00+15:59:59"],
      ]);
      return read({ valueRenderOption: "FORMATTED_VALUE" });
    },
    expected: [["1677-09-22 0:00:00", "2262-04-11 23:47:17", "294247-01-10 04:00:54", "00:00:00+15:59:59"]],
  },
  {
    name: "shows 00:00:00 as a time of day without a zero before its hour",
    source: TYPES,
    observe: async (bench) => {
      const read = await reader(bench, [["00:00:00", "24:00:00"]]);
      return read({ valueRenderOption: "FORMATTED_VALUE" });
    },
    expected: [["0:00:00", "24:00:00"]],
  },
];
