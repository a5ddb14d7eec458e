import { spreadsheetOf } from "../workbook/drive/files.ts";
import { parseA1 } from "../workbook/ranges/a1.ts";
import type { Calls } from "./calls.ts";
import { editEvent } from "./edit-event.ts";
import { guestCode } from "./guest-code.ts";
import { answerCalls, answerText } from "./host/answer-calls.ts";
import { shownToPerson } from "./host/shown-to-person.ts";
import { loadScript } from "./load-script.ts";
import type { Run, Script, ScriptOptions, Started } from "./script-options.ts";
import { LIMITS, scriptWorker } from "./script-worker.ts";

/**
 * Runs a script bound to a workbook as Google does: each run in a new bare context, for one person, with the rights of
 * a simple trigger (`onOpen`, `onEdit`) or those of the manifest (`call`). The store may be served at the same time.
 */
export async function startScript(options: ScriptOptions): Promise<Script> {
  const { store, workbookId, user, now = store.now, identityToken = noToken, limits = LIMITS } = options;
  const { code, manifest, page } = await loadScript(options.bundle);
  const { ui, show } = shownToPerson();
  const logs: string[] = [];
  const runs: Run[] = [];
  // Runs take turns: these two belong to the present one.
  let person = user.email;
  let calls = 0;
  const answers = answerCalls({
    store,
    email: () => person,
    send: options.fetch ?? fetch,
    identityToken: () => identityToken(person),
    page,
    show,
    log: (level, text) => logs.push(`${level}: ${text}`),
  });
  const worker = scriptWorker(
    { guest: await guestCode(), bundle: code },
    (name, argsJson) => {
      if (!FREE.has(name)) calls += 1;
      return answerText(answers, name as keyof Calls, argsJson);
    },
    limits,
  );
  const run = (started: Started): Promise<string | null> =>
    worker.inTurn(async (runNow) => {
      const start = performance.now();
      person = started.email;
      calls = 0;
      try {
        return await runNow({ ...manifest, ...started, spreadsheetId: workbookId, now: now().getTime() });
      } finally {
        runs.push({ functionName: started.functionName, milliseconds: performance.now() - start, calls });
      }
    });
  const trigger = { authMode: "LIMITED", args: [] } as const;
  return {
    store,
    workbookId,
    user,
    call: async (functionName, ...args) => {
      const json = await run({ functionName, authMode: "FULL", email: user.email, args });
      return json === null ? undefined : JSON.parse(json);
    },
    onOpen: async ({ email } = user) => {
      await run({ ...trigger, functionName: "onOpen", email, event: { kind: "open" } });
    },
    onEdit: async (edit) => {
      const { email } = edit.user ?? user;
      await run({ ...trigger, functionName: "onEdit", email, event: editEvent(store, workbookId, edit) });
    },
    select: (sheet, a1) => {
      const { sheet: tab, area } = parseA1(spreadsheetOf(store, workbookId), `'${sheet.replaceAll("'", "''")}'!${a1}`);
      answers.activate(workbookId, tab.properties.sheetId, { row: area.startRow, column: area.startColumn });
    },
    ui,
    logs,
    runs,
    close: worker.close,
  };
}

/** What Google knows without asking the workbook again. */
const FREE: ReadonlySet<string> = new Set(["describe", "locate", "log", "uuid"]);

function noToken(): never {
  throw new Error("This script was started without identityToken.");
}
