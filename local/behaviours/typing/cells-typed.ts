import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Bench } from "../behaviour.ts";

/** A cell as typed and read back: what it holds, what it shows, the type of its number format. */
export type TypedCell = {
  readonly value: sheets_v4.Schema$ExtendedValue | undefined;
  readonly shown: string | null | undefined;
  readonly type: string | null | undefined;
};

/** Types each text into a cell of its own in a new spreadsheet of this locale, and reads the cells back. */
export async function cellsTyped(
  { sheets, create }: Bench,
  texts: readonly string[],
  locale = "en_US",
): Promise<readonly TypedCell[]> {
  const spreadsheetId = await create({ properties: { locale, timeZone: "Etc/GMT" } });
  const requestBody = { values: texts.map((text) => [text]) };
  await sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "USER_ENTERED",
    requestBody,
  });
  const fields = "sheets.data.rowData.values(userEnteredValue,formattedValue,effectiveFormat.numberFormat.type)";
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
  return (data.sheets?.[0]?.data?.[0]?.rowData ?? []).map(({ values }) => ({
    value: values?.[0]?.userEnteredValue,
    shown: values?.[0]?.formattedValue,
    type: values?.[0]?.effectiveFormat?.numberFormat?.type,
  }));
}
