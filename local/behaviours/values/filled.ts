import type { Bench } from "../behaviour.ts";

type Values = readonly (readonly (string | number | boolean | null)[])[];

/** The id of a new spreadsheet whose tab "Data" holds these values from A1 on, as they are. */
export async function filled({ sheets, create }: Bench, values: Values, range = "Data!A1"): Promise<string> {
  const spreadsheetId = await create();
  await sheets.spreadsheets.values.update({
    spreadsheetId,
    range,
    valueInputOption: "RAW",
    requestBody: { values: values.map((row) => [...row]) },
  });
  return spreadsheetId;
}

/** The answer without the id of its spreadsheet, wherever it stands. */
export function withoutId(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutId);
  if (typeof answer !== "object" || answer === null) return answer;
  const fields = Object.entries(answer).filter(([name]) => name !== "spreadsheetId");
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutId(field)]));
}
