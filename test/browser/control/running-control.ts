import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { PAGES } from "../../../apps-script/control/menu.ts";
import { buildScript } from "../../../build/build-script.ts";
import type { Script } from "../../../local/apps-script/script-options.ts";
import { startScript } from "../../../local/apps-script/start-script.ts";
import { startFunctions } from "../../../local/functions-server.ts";
import { startLocalIdentity } from "../../../local/identity/start-local-identity.ts";
import { buildSampleTerritory, type SampleTerritory } from "../../../local/sample/build-sample-territory.ts";
import { localClients } from "../../../local/sample/google-clients.ts";
import { FACILITATOR } from "../../../local/sample/story/companies.ts";
import { startLocal } from "../../../local/start-local.ts";
import { SETTINGS } from "../../../schemas/settings.ts";

/** The sample's control workbook with its built script, the real functions behind it, and its pages in a browser. */
export type RunningControl = {
  readonly territory: SampleTerritory;
  readonly script: Script;
  /** Runs a line of the menu as the facilitator, and opens the page that it shows. */
  readonly open: (line: keyof typeof PAGES) => Promise<Page>;
  /** What a tab of the control workbook shows now. */
  readonly rows: (title: string, workbook?: string) => Promise<readonly (readonly string[])[]>;
  readonly close: () => Promise<void>;
};

const AUDIENCE = "menu.apps.googleusercontent.com";

/** The day of the sample's story on which the menu is used. */
const NOW = "2025-11-17T08:00:00Z";

export async function runControl(browser: Browser): Promise<RunningControl> {
  const started = new Date(NOW).getTime();
  const opened = performance.now();
  const now = () => new Date(started + Math.round(performance.now() - opened));
  const local = await startLocal({ now });
  const territory = await buildSampleTerritory({ rootUrl: local.google.url, asOf: "2025-10" });
  const identity = await startLocalIdentity();
  const functions = await startFunctions({
    env: {
      CONTROL_WORKBOOKS: territory.control,
      SHARED_DRIVES: territory.driveId,
      MAIL_FROM: "jalon@example.org",
      GOOGLE_API_ROOT: local.google.url,
      SES_ENDPOINT: local.mailbox.url,
      SHEETS_CALLS_PER_MINUTE: "100000",
      CLOCK_START: now().toISOString(),
      FACILITATOR_AUDIENCES: `${territory.control}=${AUDIENCE}`,
      GOOGLE_CERTS_URL: identity.certsUrl,
    },
  });
  const { sheets } = localClients(local.google.url);
  const rows = async (title: string, spreadsheetId = territory.control) => {
    const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: `'${title}'` });
    return data.values ?? [];
  };
  await typeSetting(functions.urls.facilitator);
  const [email = ""] = FACILITATOR.emails;
  const bundle = await mkdtemp(join(tmpdir(), "jalon-control-"));
  await buildScript("control", bundle);
  const script = await startScript({
    bundle,
    store: local.google.store,
    workbookId: territory.control,
    user: { email },
    identityToken: (person) => identity.issue({ email: person, audience: AUDIENCE, issuedAt: new Date() }),
  });
  const context = await browser.newContext({ offline: true, locale: "fr-FR" });
  return {
    territory,
    script,
    rows,
    open: async (line) => {
      await script.call(line);
      const shown = [...script.ui.dialogs, ...script.ui.sidebars].findLast(({ title }) => title === PAGES[line].title);
      const { html = "", width, height } = shown ?? {};
      const page = await context.newPage();
      await page.setViewportSize({ width: width ?? SIDEBAR, height: height ?? 800 });
      await page.exposeFunction("jalonRun", (name: string, args: unknown[]) => script.call(name, ...args));
      await page.addInitScript(BRIDGE);
      await page.route("https://jalon.test/", (route) => route.fulfill({ contentType: "text/html", body: html }));
      await page.goto("https://jalon.test/");
      return page;
    },
    close: async () => {
      await context.close();
      await script.close();
      await functions.stop();
      await identity.close();
      await local.close();
      await rm(bundle, { recursive: true });
    },
  };

  async function typeSetting(url: string): Promise<void> {
    const label = SETTINGS.functionUrl.label;
    const line = (await rows("Réglages")).findIndex(([text]) => text === label);
    await sheets.spreadsheets.values.update({
      spreadsheetId: territory.control,
      range: `'Réglages'!B${line + 1}`,
      valueInputOption: "USER_ENTERED",
      requestBody: { values: [[url]] },
    });
  }
}

/** Google's sidebar, in pixels. */
const SIDEBAR = 300;

/** `google.script` as a page finds it, each call answered by the script itself. */
const BRIDGE = `
  const runner = (done, failed) => new Proxy({}, {
    get: (_, name) => {
      if (name === "withSuccessHandler") return (handler) => runner(handler, failed);
      if (name === "withFailureHandler") return (handler) => runner(done, handler);
      return (...args) => void jalonRun(name, args).then(done, failed);
    },
  });
  const nothing = () => undefined;
  window.google = {
    script: { run: runner(nothing, nothing), host: { close: () => { document.body.dataset.closed = "yes"; } } },
  };
`;

/** What axe finds wrong with a page: the rule, and the first elements that break it. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
