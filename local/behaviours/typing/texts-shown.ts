import type { Bench } from "../behaviour.ts";

/** A value and the format it is put behind; a type without a pattern is Google's own choice. */
export type Formatted = {
  readonly value: number | string;
  readonly type?: string;
  readonly pattern?: string;
};

/** Writes each value behind its format in a new spreadsheet of this locale, and tells what the cells show. */
export async function textsShown(
  { sheets, create }: Bench,
  cells: readonly Formatted[],
  locale = "en_US",
): Promise<readonly unknown[]> {
  const spreadsheetId = await create({ properties: { locale } });
  const rows = cells.map(({ value, type = "NUMBER", pattern }) => ({
    values: [
      {
        userEnteredValue: typeof value === "number" ? { numberValue: value } : { stringValue: value },
        userEnteredFormat: { numberFormat: { type, ...(pattern === undefined ? {} : { pattern }) } },
      },
    ],
  }));
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  const requests = [{ updateCells: { start, rows, fields: "userEnteredValue,userEnteredFormat.numberFormat" } }];
  await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
  const range = `Data!A1:A${cells.length}`;
  const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range, majorDimension: "COLUMNS" });
  return data.values?.[0] ?? [];
}

/** What one value shows behind each pattern. */
export const behind = (value: number, patterns: readonly string[], type = "NUMBER"): readonly Formatted[] =>
  patterns.map((pattern) => ({ value, type, pattern }));
