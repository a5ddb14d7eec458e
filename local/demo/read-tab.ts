import type { GoogleClients } from "../sample/google-clients.ts";

/** One line of a tab by the headings above it, dates and numbers as they are underneath. */
export type TabLine = Readonly<Record<string, string | number | boolean>>;

/** Reads a tab of the service through the API, as anybody who opens the workbook could. */
export async function readTab({ sheets }: GoogleClients, spreadsheetId: string, title: string): Promise<TabLine[]> {
  const { data } = await sheets.spreadsheets.values.get({
    spreadsheetId,
    range: `'${title}'`,
    valueRenderOption: "UNFORMATTED_VALUE",
  });
  const [headings = [], ...rows] = (data.values ?? []) as (string | number | boolean)[][];
  return rows.map((row) => Object.fromEntries(headings.map((heading, column) => [String(heading), row[column] ?? ""])));
}
