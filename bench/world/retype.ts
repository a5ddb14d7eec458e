import { localClients } from "../../local/sample/google-clients.ts";
import { CONTRACT_ATTRIBUTES, hoursSheetTitle } from "../../schemas/declarant-workbook.ts";
import { a1 } from "../../schemas/table/a1.ts";
import { YEAR } from "./structure.ts";

const FIRST_CONTRACT = 2;
const OCTOBER = CONTRACT_ATTRIBUTES.length + 9;

/** Types other hours in the first contract's October of a declarant's workbook, as a person would. */
export async function retype(rootUrl: string, spreadsheetId: string, hours: string): Promise<void> {
  await localClients(rootUrl).sheets.spreadsheets.values.update({
    spreadsheetId,
    range: `'${hoursSheetTitle(YEAR)}'!${a1(FIRST_CONTRACT, OCTOBER)}`,
    valueInputOption: "USER_ENTERED",
    requestBody: { values: [[hours]] },
  });
}
