import { z } from "zod";
import { addMonths, type Month } from "../../schemas/month.ts";
import { alertReport, consolidateReport } from "../../schemas/requests.ts";
import { startFunctions } from "../functions-server.ts";
import { buildSampleTerritory, type SampleTerritory } from "../sample/build-sample-territory.ts";
import { type Local, startLocal } from "../start-local.ts";
import { morningOf } from "../year/morning-of.ts";

const calls = z.object({ sheetsReads: z.int(), sheetsWrites: z.int(), drive: z.int(), ses: z.int() });
const consolidateReply = consolidateReport.extend({ calls });
const alertReply = alertReport.extend({ calls });

export type Calls = z.infer<typeof calls>;
export type ConsolidateReply = z.infer<typeof consolidateReply>;
export type AlertReply = z.infer<typeof alertReply>;

/** The sample territory with everything that works on it running on this machine. */
export type RunningTerritory = {
  readonly local: Local;
  readonly territory: SampleTerritory;
  readonly consolidate: () => Promise<ConsolidateReply>;
  readonly alert: () => Promise<AlertReply>;
  /** Where `remind` is served, which the demo leaves to people. */
  readonly remindUrl: string;
  readonly close: () => Promise<void>;
};

/** Tells each step as it begins. */
export type Tell = (step: string) => void;

/** Starts the local Google and the mailbox, fills them, and starts the functions on a clock of the sample's time. */
export async function runTerritory(asOf: Month, tell: Tell): Promise<RunningTerritory> {
  tell("Démarrage du Google local et de la boîte aux lettres");
  const start = morningOf(`${addMonths(asOf, 1)}-15`);
  const opened = performance.now();
  const now = () => new Date(start.getTime() + Math.round(performance.now() - opened));
  const local = await startLocal({ now });
  try {
    tell("Création des classeurs de Dieppe-Maritime, comme une installation et des déclarants le feraient");
    const territory = await buildSampleTerritory({ rootUrl: local.google.url, asOf });
    tell("Démarrage des fonctions (Functions Framework)");
    const functions = await startFunctions({
      env: {
        CONTROL_WORKBOOKS: territory.control,
        SHARED_DRIVES: territory.driveId,
        MAIL_FROM: "jalon@example.org",
        GOOGLE_API_ROOT: local.google.url,
        SES_ENDPOINT: local.mailbox.url,
        SHEETS_CALLS_PER_MINUTE: "100000",
        CLOCK_START: now().toISOString(),
      },
    });
    return {
      local,
      territory,
      consolidate: async () => consolidateReply.parse(await post(functions.urls.consolidate)),
      // The 15th may be a day off: people who try Jalon do not wait for the next working day.
      alert: async () => alertReply.parse(await post(functions.urls.alert, { evenOnDaysOff: true })),
      remindUrl: functions.urls.remind,
      close: async () => {
        await functions.stop();
        await local.close();
      },
    };
  } catch (error) {
    await local.close();
    throw error;
  }
}

async function post(url: string, request: object = {}): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(request) });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`${url} : ${response.status} ${JSON.stringify(body)}`);
  return body;
}
