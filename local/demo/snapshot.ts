import { STATE_SHEET } from "../../schemas/marker.ts";
import { localClients } from "../sample/google-clients.ts";
import type { RunningTerritory } from "./running-territory.ts";
import { workbooksOf } from "./write-output.ts";

const FIELDS = "sheets(properties(title,hidden),data(rowData(values(userEnteredValue,userEnteredFormat))))";

/** Everything that anybody can see in the territory's workbooks, as one text: the hidden state alone is left out. */
export async function snapshot({ local, territory }: RunningTerritory): Promise<string> {
  const { sheets } = localClients(local.google.url);
  const seen = [];
  for (const { id } of workbooksOf(territory)) {
    const { data } = await sheets.spreadsheets.get({ spreadsheetId: id, fields: FIELDS });
    seen.push(data.sheets?.filter(({ properties }) => properties?.title !== STATE_SHEET));
  }
  return JSON.stringify(seen);
}
