import { randomInt } from "node:crypto";
import type { Workbooks } from "../../functions/ports/workbooks.ts";
import { commitViews } from "../../functions/use-cases/commit-views.ts";
import { a1 } from "../../schemas/table/a1.ts";
import type { GoogleClients } from "./google-clients.ts";
import { workbookRequests } from "./look-requests.ts";
import type { SampleWorkbook } from "./sample-workbook.ts";
import type { Typing } from "./typed-rows.ts";

/** What creating a workbook goes through: Google's clients, and the port that marks it. */
export type SetUp = GoogleClients & { readonly workbooks: Workbooks; readonly driveId: string };

const SPREADSHEET = "application/vnd.google-apps.spreadsheet";

/** A blank spreadsheet in the shared drive; its id. */
export async function createSpreadsheet({ drive, driveId }: SetUp, name: string): Promise<string> {
  const { data } = await drive.files.create({
    supportsAllDrives: true,
    fields: "id",
    requestBody: { name, mimeType: SPREADSHEET, parents: [driveId] },
  });
  if (!data.id) throw new Error(`Drive gave no id to "${name}"`);
  return data.id;
}

/** Lays the workbook out, marks it as the structure's, types what people typed, and shares it by name. */
export async function fillWorkbook(setUp: SetUp, id: string, owner: string, workbook: SampleWorkbook): Promise<void> {
  await setUp.sheets.spreadsheets.batchUpdate({
    spreadsheetId: id,
    fields: "spreadsheetId",
    requestBody: { requests: workbookRequests(workbook.tabs) },
  });
  await mark(setUp, id, owner, workbook);
  await type(setUp, id, workbook.typings);
  for (const { email, role } of workbook.shares) {
    await setUp.drive.permissions.create({
      fileId: id,
      supportsAllDrives: true,
      sendNotificationEmail: false,
      requestBody: { type: "user", role, emailAddress: email },
    });
  }
}

async function mark({ workbooks }: SetUp, id: string, owner: string, { role }: SampleWorkbook): Promise<void> {
  const ids = { run: () => "set-up", marker: () => randomInt(1, 2 ** 31 - 1) };
  const blank = { id, title: "", marker: null, sheets: [] };
  const marked = await commitViews({ workbooks, ids }, blank, [], { owner, role, run: ids.run() });
  if (!marked.ok) throw new Error(`The workbook ${id} could not be marked: ${marked.message}`);
}

/** As from the keyboard, so that Sheets makes of each text what it would make of a person's. */
async function type({ sheets }: SetUp, spreadsheetId: string, typings: readonly Typing[]): Promise<void> {
  if (typings.length === 0) return;
  const data = typings.map(({ sheet, row, column, rows }) => ({
    range: `'${sheet.replaceAll("'", "''")}'!${a1(row, column)}`,
    majorDimension: "ROWS",
    values: rows.map((cells) => [...cells]),
  }));
  await sheets.spreadsheets.values.batchUpdate({
    spreadsheetId,
    requestBody: { valueInputOption: "USER_ENTERED", data },
  });
}
