import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildScript } from "../../build/build-script.ts";
import type { ScriptName } from "../../build/scripts.ts";
import type { Script } from "../../local/apps-script/script-options.ts";
import { startScript } from "../../local/apps-script/start-script.ts";
import { type RunningFunctions, startFunctions } from "../../local/functions-server.ts";
import { startLocalIdentity } from "../../local/identity/start-local-identity.ts";
import { localClients } from "../../local/sample/google-clients.ts";
import { type Local, startLocal } from "../../local/start-local.ts";

/** An empty local Google on which people, scripts and functions work as they do on the real one. */
export type NewStructure = {
  readonly local: Local;
  readonly now: () => Date;
  /** What a tab shows, row by row. */
  readonly rows: (workbook: string, tab: string) => Promise<readonly (readonly string[])[]>;
  /** Types one line under the last, each value under its heading, as a person does. */
  readonly typeLine: (workbook: string, tab: string, line: Readonly<Record<string, string>>) => Promise<void>;
  /** The built script of a workbook, used by one person. */
  readonly script: (name: ScriptName, workbook: string, email: string) => Promise<Script>;
  /** The real functions for a control workbook. */
  readonly functions: (control: string, driveId: string) => Promise<RunningFunctions>;
  readonly close: () => Promise<void>;
};

/** The audience of the menu's tokens: what a person registers the control script under. */
export const AUDIENCE = "menu.apps.googleusercontent.com";

/** Starts everything on a clock that begins at `start`. */
export async function newStructure(start: string): Promise<NewStructure> {
  const [started, opened] = [new Date(start).getTime(), performance.now()];
  const now = () => new Date(started + Math.round(performance.now() - opened));
  const local = await startLocal({ now });
  const identity = await startLocalIdentity();
  const { sheets } = localClients(local.google.url);
  const folders = new Map<ScriptName, string>();
  const closing: (() => Promise<void>)[] = [];
  const rows = async (spreadsheetId: string, tab: string) => {
    const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range: `'${tab}'` });
    return data.values ?? [];
  };
  return {
    local,
    now,
    rows,
    typeLine: async (spreadsheetId, tab, line) => {
      const shown = await rows(spreadsheetId, tab);
      const headings = shown.findIndex((cells) => Object.keys(line).every((heading) => cells.includes(heading)));
      if (headings === -1) throw new Error(`« ${tab} » lacks one of ${Object.keys(line).join(", ")}`);
      const filled = shown.findLastIndex((cells) => cells.some((text) => text !== "" && text !== "FALSE"));
      const values = shown[headings]?.map((heading) => line[heading] ?? null);
      await sheets.spreadsheets.values.update({
        spreadsheetId,
        range: `'${tab}'!A${filled + 2}`,
        valueInputOption: "USER_ENTERED",
        requestBody: { values: [values ?? []] },
      });
    },
    script: async (name, workbookId, email) => {
      const bundle = folders.get(name) ?? (await built(name));
      folders.set(name, bundle);
      const script = await startScript({
        bundle,
        store: local.google.store,
        workbookId,
        user: { email },
        identityToken: (person) => identity.issue({ email: person, audience: AUDIENCE, issuedAt: new Date() }),
      });
      closing.push(script.close);
      return script;
    },
    functions: async (control, driveId) => {
      const running = await startFunctions({
        env: {
          CONTROL_WORKBOOKS: control,
          SHARED_DRIVES: driveId,
          MAIL_FROM: "jalon@example.org",
          GOOGLE_API_ROOT: local.google.url,
          SES_ENDPOINT: local.mailbox.url,
          SHEETS_CALLS_PER_MINUTE: "100000",
          CLOCK_START: now().toISOString(),
          FACILITATOR_AUDIENCES: `${control}=${AUDIENCE}`,
          GOOGLE_CERTS_URL: identity.certsUrl,
        },
      });
      closing.push(running.stop);
      return running;
    },
    close: async () => {
      for (const close of closing.reverse()) await close();
      await identity.close();
      await local.close();
      for (const folder of folders.values()) await rm(folder, { recursive: true });
    },
  };
}

async function built(name: ScriptName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `jalon-${name}-`));
  await buildScript(name, folder);
  return folder;
}
