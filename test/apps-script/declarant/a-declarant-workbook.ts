import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { buildScript } from "../../../build/build-script.ts";
import { buildRegister } from "../../../functions/domain/hours/register.ts";
import { declarantLook } from "../../../functions/sheets/layout/declarant-look.ts";
import { hoursTab } from "../../../functions/sheets/layout/hours-tab.ts";
import { renderLists } from "../../../functions/sheets/render-lists.ts";
import type { Script } from "../../../local/apps-script/script-options.ts";
import { startScript } from "../../../local/apps-script/start-script.ts";
import { type TypedValue, typeInto } from "../../../local/apps-script/type-into.ts";
import { workbookRequests } from "../../../local/sample/look-requests.ts";
import { createFile, putSpreadsheet, spreadsheetOf } from "../../../local/workbook/drive/files.ts";
import { createStore } from "../../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import type { Spreadsheet } from "../../../local/workbook/spreadsheet.ts";
import { TODAY } from "../../builders/judged-hours.ts";
import { MISTAKES_CONTROL } from "../../cases/declarant-control.ts";
import { batched, typedInto } from "../../local/workbook/a-spreadsheet.ts";

export const DECLARANT = "Bâti Falaises";
export const HOURS = "Heures 2025";
const NOW = new Date("2025-11-15T07:00:00Z");
const HUGO = { email: "hugo.marin@example.org" };

/** P-001 at Arques since January 2024, as it is typed from A3 on. */
export const USUAL_ROW: readonly TypedValue[] = [
  ...["P-001", "M.B.", "ARQ-2024", "", "", "travail", "ETTI", "CDDI", "01/01/2024", "", "maçon"],
];

/** The declarant's workbook as it is laid out, with its lists and one contract without hours. */
function usualWorkbook(id: string): Spreadsheet {
  const look = declarantLook(DECLARANT, { hours: [hoursTab(2025)] });
  const laid = batched(newSpreadsheet(id, { properties: { title: look.title } }), ...workbookRequests(look.tabs));
  const register = buildRegister(MISTAKES_CONTROL, TODAY);
  const { rows } = renderLists(DECLARANT, { control: MISTAKES_CONTROL, sheets: [], register });
  const lists = rows.map((line) => line.map(({ value }) => String(value ?? "")));
  const listed = typedInto(laid, `Listes!A1:J${lists.length}`, lists);
  return typedInto(listed, `'${HOURS}'!A3:K3`, [USUAL_ROW]);
}

/** A declarant's workbook with the built script bound to it. */
export type DeclarantWorkbook = {
  readonly script: () => Script;
  readonly spreadsheet: () => Spreadsheet;
  /** Puts another state of the workbook in place, as Google's own hand would: nothing fires. */
  readonly put: (change: (spreadsheet: Spreadsheet) => Spreadsheet) => void;
  /** As it was at first. */
  readonly renew: () => void;
  readonly type: (a1: string, values: TypedValue | readonly (readonly TypedValue[])[], sheet?: string) => Promise<void>;
};

/** One workbook and one built bundle for all the tests of a file. */
export function aDeclarantWorkbook(): DeclarantWorkbook {
  const store = createStore({ now: () => NOW });
  const { id } = createFile(store, {
    name: "Heures d'insertion",
    mimeType: "application/vnd.google-apps.spreadsheet",
    spreadsheet: usualWorkbook,
  });
  const usual = spreadsheetOf(store, id);
  const started: { script?: Script; folder?: string } = {};
  beforeAll(async () => {
    started.folder = await mkdtemp(join(tmpdir(), "jalon-declarant-"));
    const bundle = join(started.folder, "declarant");
    await buildScript("declarant", bundle);
    started.script = await startScript({ bundle, store, workbookId: id, user: HUGO });
  });
  afterAll(async () => {
    await started.script?.close();
    if (started.folder) await rm(started.folder, { recursive: true });
  });
  const script = (): Script => {
    if (!started.script) throw new Error("The script has not started.");
    return started.script;
  };
  return {
    script,
    spreadsheet: () => spreadsheetOf(store, id),
    put: (change) => putSpreadsheet(store, change(spreadsheetOf(store, id))),
    renew: () => putSpreadsheet(store, usual),
    type: (a1, values, sheet = HOURS) => typeInto(script(), { sheet, a1, values }),
  };
}
