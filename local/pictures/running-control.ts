import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildScript } from "../../build/build-script.ts";
import { SETTINGS } from "../../schemas/settings.ts";
import { columnLetter } from "../../schemas/table/a1.ts";
import type { Script } from "../apps-script/script-options.ts";
import { startScript } from "../apps-script/start-script.ts";
import { type FunctionName, startFunctions } from "../functions-server.ts";
import { startLocalIdentity } from "../identity/start-local-identity.ts";
import { buildSampleTerritory, type SampleTerritory } from "../sample/build-sample-territory.ts";
import { localClients } from "../sample/google-clients.ts";
import { FACILITATOR } from "../sample/story/companies.ts";
import { type Local, startLocal } from "../start-local.ts";
import { type MenuLine, openMenuPage } from "./menu-page.ts";

/** The menu of the control workbook in one person's hands. */
export type Menu = {
  readonly script: Script;
  /** Runs a line of the menu, and opens the page that it shows. */
  readonly open: (line: MenuLine) => Promise<Page>;
};

type Typed = string | number | boolean;

/** The sample's control workbook with its built script, the real functions behind it, and its pages in a browser. */
export type RunningControl = Menu & {
  readonly local: Local;
  readonly territory: SampleTerritory;
  /** The same menu, opened by somebody else; with a script of another audience, it is another project's. */
  readonly menuOf: (email: string, audience?: string) => Promise<Menu>;
  /** What a tab of a workbook, the control workbook by default, shows now. */
  readonly rows: (title: string, workbook?: string) => Promise<readonly (readonly string[])[]>;
  /** Types a block into a tab, as a person does, from a cell on. */
  readonly type: (workbook: string, at: string, rows: readonly (readonly Typed[])[]) => Promise<void>;
  /** Types a line under the last one of a tab, each value below its heading. */
  readonly typeLine: (tab: string, line: Readonly<Record<string, Typed>>, workbook?: string) => Promise<void>;
  /** Types a line's value in `Réglages`, and gives the one that stood there. */
  readonly set: (key: keyof typeof SETTINGS, value: Typed) => Promise<string>;
  /** Calls a function as Cloud Scheduler does. */
  readonly post: (name: FunctionName, request?: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

const AUDIENCE = "menu.apps.googleusercontent.com";

/** The day of the sample's story on which the menu is used. */
const NOW = "2025-11-17T08:00:00Z";

/** How long a page may take to show something, in milliseconds. */
const PATIENCE = 15_000;

/**
 * Starts all that stands behind the menu. `scale`: how many pixels of a picture stand for one of the screen;
 * `callsPerMinute`: Google allows 60, which nobody waits for here.
 */
export async function runControl(
  browser: Browser,
  { scale = 1, callsPerMinute = 100_000 } = {},
): Promise<RunningControl> {
  const started = new Date(NOW).getTime();
  const opened = performance.now();
  const now = () => new Date(started + Math.round(performance.now() - opened));
  const local = await startLocal({ now });
  const bundle = await mkdtemp(join(tmpdir(), "jalon-control-"));
  const [territory, identity] = await Promise.all([
    buildSampleTerritory({ rootUrl: local.google.url, asOf: "2025-10" }),
    startLocalIdentity(),
    buildScript("control", bundle),
  ]);
  const [email = ""] = FACILITATOR.emails;
  await joinDrive(local.google.url, territory.driveId, email);
  const functions = await startFunctions({
    env: {
      CONTROL_WORKBOOKS: territory.control,
      SHARED_DRIVES: territory.driveId,
      MAIL_FROM: "jalon@example.org",
      GOOGLE_API_ROOT: local.google.url,
      SES_ENDPOINT: local.mailbox.url,
      SHEETS_CALLS_PER_MINUTE: String(callsPerMinute),
      CLOCK_START: now().toISOString(),
      FACILITATOR_AUDIENCES: `${territory.control}=${AUDIENCE}`,
      GOOGLE_CERTS_URL: identity.certsUrl,
    },
  });
  const context = await browser.newContext({ offline: true, locale: "fr-FR", deviceScaleFactor: scale });
  context.setDefaultTimeout(PATIENCE);
  const menus: Menu[] = [];
  const menuOf = async (email: string, audience = AUDIENCE): Promise<Menu> => {
    const script = await startScript({
      bundle,
      store: local.google.store,
      workbookId: territory.control,
      user: { email },
      identityToken: (person) => identity.issue({ email: person, audience, issuedAt: new Date() }),
    });
    const menu = { script, open: (line: MenuLine) => openMenuPage(context, script, line) };
    menus.push(menu);
    return menu;
  };
  const { rows, type, typeLine, set } = cellsOf(local.google.url, territory.control);
  await set("functionUrl", functions.urls.facilitator);
  return {
    ...(await menuOf(email)),
    local,
    territory,
    menuOf,
    rows,
    type,
    typeLine,
    set,
    post: (name, request = {}) => post(functions.urls[name], request),
    close: async () => {
      await context.close();
      await Promise.all(menus.map(({ script }) => script.close()));
      await functions.stop();
      await identity.close();
      await local.close();
      await rm(bundle, { recursive: true });
    },
  };
}

/** A facilitator is a member of the structure's shared drive, and opens every workbook in it. */
async function joinDrive(rootUrl: string, fileId: string, emailAddress: string): Promise<void> {
  const requestBody = { type: "user", role: "fileOrganizer", emailAddress };
  await localClients(rootUrl).drive.permissions.create({ fileId, supportsAllDrives: true, requestBody });
}

/** What people read and type in the workbooks. */
function cellsOf(rootUrl: string, control: string): Pick<RunningControl, "rows" | "type" | "typeLine" | "set"> {
  const { values } = localClients(rootUrl).sheets.spreadsheets;
  const rows: RunningControl["rows"] = async (title, spreadsheetId = control) => {
    const { data } = await values.get({ spreadsheetId, range: `'${title}'` });
    return data.values ?? [];
  };
  const type: RunningControl["type"] = async (spreadsheetId, range, typed) => {
    const requestBody = { values: typed.map((cells) => [...cells]) };
    await values.update({ spreadsheetId, range, valueInputOption: "USER_ENTERED", requestBody });
  };
  return {
    rows,
    type,
    typeLine: async (tab, line, workbook = control) => {
      const lines = await rows(tab, workbook);
      const names = Object.keys(line);
      const top = lines.findIndex((cells) => names.every((name) => cells.includes(name)));
      const columns = names.map((name) => lines[top]?.indexOf(name) ?? -1);
      const isFilled = (cells: readonly string[]) => columns.some((column) => (cells[column] ?? "") !== "");
      const place = lines.findLastIndex(isFilled) + 2;
      for (const [at, name] of names.entries())
        await type(workbook, `'${tab}'!${columnLetter(columns[at] ?? 0)}${place}`, [[line[name] ?? ""]]);
    },
    set: async (key, value) => {
      const lines = await rows("Réglages");
      const place = lines.findIndex(([label]) => label === SETTINGS[key].label);
      await type(control, `'Réglages'!B${place + 1}`, [[value]]);
      return lines[place]?.[1] ?? "";
    },
  };
}

async function post(url: string, request: object): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(request) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}
