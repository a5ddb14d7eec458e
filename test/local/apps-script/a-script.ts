import { onTestFinished } from "vitest";
import type { Script, ScriptOptions } from "../../../local/apps-script/script-options.ts";
import { startScript } from "../../../local/apps-script/start-script.ts";
import { createFile, putSpreadsheet } from "../../../local/workbook/drive/files.ts";
import { createStore } from "../../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import type { Request } from "../../../local/workbook/wire.ts";
import { batched, NOW, typedInto } from "../workbook/a-spreadsheet.ts";

export const CAMILLE = { email: "camille@example.org" };

type Given = {
  readonly typed?: readonly (readonly unknown[])[];
  readonly requests?: readonly Request[];
  readonly scopes?: readonly string[];
  readonly pages?: Readonly<Record<string, string>>;
};

/** A script bound to a French workbook of one tab « Heures », 10 × 5, with these values typed from A1 on. */
export async function aScript(
  code: string,
  { typed = [], requests = [], scopes = [], pages = {} }: Given = {},
  options: Partial<ScriptOptions> = {},
): Promise<Script> {
  const store = createStore({ now: () => NOW });
  const { id } = createFile(store, {
    name: "Heures",
    mimeType: "application/vnd.google-apps.spreadsheet",
    spreadsheet: (spreadsheetId) =>
      newSpreadsheet(spreadsheetId, {
        properties: { title: "Heures", locale: "fr_FR", timeZone: "Europe/Paris" },
        sheets: [{ properties: { title: "Heures", gridProperties: { rowCount: 10, columnCount: 5 } } }],
      }),
  });
  const blank = store.files.get(id)?.spreadsheet;
  if (!blank) throw new Error("The store did not keep the spreadsheet.");
  const filled = typedInto(blank, "A1", typed);
  putSpreadsheet(store, requests.length > 0 ? batched(filled, ...requests) : filled);
  const bundle = { code, scopes, pages };
  const script = await startScript({ bundle, store, workbookId: id, user: CAMILLE, ...options });
  onTestFinished(script.close);
  return script;
}

/** What a function of this body gives back, run with the person's consent; `sheet` is the tab. */
export async function resultOf(body: string, given: Given = {}, options: Partial<ScriptOptions> = {}) {
  const code = `function run() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`;
  return (await aScript(code, given, options)).call("run");
}
