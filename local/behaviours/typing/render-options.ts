import type { Behaviour, Bench } from "../behaviour.ts";

const RENDER = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption";
const DATES = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/DateTimeRenderOption";

type Options = { readonly valueRenderOption?: string; readonly dateTimeRenderOption?: string };

/** A row typed in a French sheet, read back with these options. */
async function readBack({ sheets, create }: Bench, texts: readonly string[], options: Options): Promise<unknown> {
  const spreadsheetId = await create({ properties: { locale: "fr_FR", timeZone: "Europe/Paris" } });
  const requestBody = { values: [[...texts]] };
  await sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "USER_ENTERED",
    requestBody,
  });
  const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: "Data!A1:F1", ...options });
  return data.values?.[0];
}

/** How values are asked for. */
export const RENDER_OPTIONS: readonly Behaviour[] = [
  {
    name: "reads numbers, truth values and texts unformatted as they are",
    source: RENDER,
    observe: (bench) => readBack(bench, ["7,5", "TRUE", "abc", "12%"], { valueRenderOption: "UNFORMATTED_VALUE" }),
    expected: [7.5, true, "abc", 0.12],
  },
  {
    name: "reads a formula as its text, and any other cell as it is",
    source: RENDER,
    observe: (bench) => readBack(bench, ["1", "=A1+1", "abc"], { valueRenderOption: "FORMULA" }),
    expected: [1, "=A1+1", "abc"],
  },
  {
    name: "reads dates and durations unformatted as numbers unless told otherwise",
    source: DATES,
    observe: (bench) => readBack(bench, ["01/03/2025", "36:00:00"], { valueRenderOption: "UNFORMATTED_VALUE" }),
    expected: [45_717, 1.5],
  },
  {
    name: "reads dates and durations as their text for FORMATTED_STRING, and numbers still as numbers",
    source: DATES,
    observe: (bench) =>
      readBack(bench, ["01/03/2025", "36:00:00", "7,5", "12%"], {
        valueRenderOption: "UNFORMATTED_VALUE",
        dateTimeRenderOption: "FORMATTED_STRING",
      }),
    expected: ["01/03/2025", "36:00:00", 7.5, 0.12],
  },
  {
    name: "pays no heed to SERIAL_NUMBER where values are read as shown",
    source: DATES,
    observe: (bench) =>
      readBack(bench, ["01/03/2025", "7,5"], {
        valueRenderOption: "FORMATTED_VALUE",
        dateTimeRenderOption: "SERIAL_NUMBER",
      }),
    expected: ["01/03/2025", "7,5"],
  },
  {
    name: "shows a truth value in the words of the locale and reads it unformatted as itself",
    source: RENDER,
    observe: async (bench) => [
      await readBack(bench, ["VRAI", "FAUX"], {}),
      await readBack(bench, ["VRAI", "FAUX"], { valueRenderOption: "UNFORMATTED_VALUE" }),
    ],
    expected: [
      ["VRAI", "FAUX"],
      [true, false],
    ],
  },
];
