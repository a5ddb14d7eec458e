import type { Bench } from "../behaviour.ts";

/** What formulas show once typed from E1 down beside a table from A1 on, in a spreadsheet of that locale. */
export async function computed(
  { sheets, create }: Bench,
  formulas: readonly string[],
  { table = [], locale = "en_US", range = "E1:H8" }: Options = {},
): Promise<unknown> {
  const properties = { title: "Formulas", locale, timeZone: "Europe/Paris" };
  const spreadsheetId = await create({ properties, sheets: [{ properties: { sheetId: 0, title: "Data" } }] });
  const data = [
    { range: "A1", values: table.map((row) => [...row]) },
    { range: "E1", values: formulas.map((formula) => [formula]) },
  ].filter(({ values }) => values.length > 0);
  await sheets.spreadsheets.values.batchUpdate({
    spreadsheetId,
    requestBody: { valueInputOption: "USER_ENTERED", data },
  });
  const answer = await sheets.spreadsheets.values.get({
    spreadsheetId,
    range,
    valueRenderOption: "UNFORMATTED_VALUE",
  });
  return answer.data.values;
}

type Options = { readonly table?: readonly (readonly unknown[])[]; readonly locale?: string; readonly range?: string };

/** The effective value of a formula alone in a spreadsheet. */
export async function effective({ sheets, create }: Bench, formula: string): Promise<unknown> {
  const spreadsheetId = await create();
  const requestBody = { values: [[formula]] };
  await sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "USER_ENTERED",
    requestBody,
  });
  const { data } = await sheets.spreadsheets.get({
    spreadsheetId,
    ranges: ["Data!A1"],
    fields: "sheets.data.rowData.values.effectiveValue",
  });
  return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveValue;
}
