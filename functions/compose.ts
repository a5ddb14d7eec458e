import type { HttpFunction } from "@google-cloud/functions-framework";
import * as z from "zod";
import { snsMessage } from "../schemas/mail-events.ts";
import { facilitatorRequest, type RunRequest, runRequest } from "../schemas/requests.ts";
import type { CallCounter } from "./adapters/call-counter.ts";
import { googleIdentity } from "./adapters/identity/google-identity.ts";
import type { Log } from "./adapters/json-log.ts";
import { hashed } from "./adapters/ses/mime-message.ts";
import { httpsText } from "./adapters/sns/https-text.ts";
import { snsNotifications } from "./adapters/sns/sns-notifications.ts";
import { type Composed, composePorts } from "./compose-ports.ts";
import type { Config } from "./config.ts";
import { httpFunction } from "./http/http-function.ts";
import type { Failure, Outcome } from "./ports/outcome.ts";
import type { TellOptions } from "./use-cases/run-options.ts";

/** The functions of a deployment, by the names under which they are deployed. */
export type Composition = Readonly<
  Record<"consolidate" | "alert" | "remind" | "facilitator" | "mailEvents", HttpFunction>
>;

/** Chooses the adapters and makes each use case a function, which loads at its first request what it alone needs. */
export function compose(config: Config, log: Log): Composition {
  const { ports, counter } = composePorts(config);
  const served = { config, counter, log };
  return {
    consolidate: serve(
      "consolidate",
      async (options) => (await import("./use-cases/consolidate.ts")).consolidate(ports, options),
      served,
    ),
    alert: serve("alert", async (options) => (await import("./use-cases/alert.ts")).alert(ports, options), served),
    remind: serve("remind", async (options) => (await import("./use-cases/remind.ts")).remind(ports, options), served),
    facilitator: serveFacilitators(ports, served),
    mailEvents: serveMailEvents(ports, served),
  };
}

type Served = { readonly config: Config; readonly counter: CallCounter; readonly log: Log };

/** A use case as a function: for a configured control workbook only, with the calls it took in its report and log. */
function serve<R extends object>(
  name: string,
  run: (options: TellOptions) => Promise<Outcome<R>>,
  served: Served,
): HttpFunction {
  const answer = async (request: RunRequest): Promise<Outcome<R & { calls: Counts }>> => {
    const controlWorkbook = chosenControl(request, served.config);
    if (controlWorkbook === null) return UNLISTED;
    const { outcome, calls } = await counted(name, () => run({ ...request, controlWorkbook }), served);
    return outcome.ok ? { ok: true, value: { ...outcome.value, calls } } : outcome;
  };
  return httpFunction({ name, request: runRequest, run: answer, log: served.log });
}

/** What facilitators ask from the menu of their control workbook, each with a token of their own. */
function serveFacilitators(ports: Composed["ports"], served: Served): HttpFunction {
  const { CONTROL_WORKBOOKS: controls, FACILITATOR_AUDIENCES: audiences, GOOGLE_CERTS_URL: certsUrl } = served.config;
  const name = "facilitator";
  if (audiences.size === 0) return switchedOff(name, served.log);
  const asked = { ...ports, identity: googleIdentity({ certsUrl }), controls, audiences };
  return httpFunction({
    name,
    request: facilitatorRequest,
    run: async (request, token) => {
      const { facilitator } = await import("./use-cases/facilitator/facilitator.ts");
      return (await counted(name, () => facilitator(asked, request, token), served)).outcome;
    },
    log: served.log,
  });
}

/** What became of the e-mails, as Amazon pushes it. */
function serveMailEvents(ports: Composed["ports"], served: Served): HttpFunction {
  const { CONTROL_WORKBOOKS: controls, MAIL_EVENTS_TOPIC: topic } = served.config;
  const name = "mail-events";
  if (topic === undefined) return switchedOff(name, served.log);
  const notifications = snsNotifications({ topic, clock: ports.clock, get: httpsText });
  const told = { ...ports, notifications, tagOf: hashed, controls };
  return httpFunction({
    name,
    request: snsMessage,
    run: async (message) => {
      const { mailEvents } = await import("./use-cases/mail-events.ts");
      return (await counted(name, () => mailEvents(told, message), served)).outcome;
    },
    log: served.log,
  });
}

/** A function that this deployment is not set up for, whatever it is asked. */
function switchedOff(name: string, log: Log): HttpFunction {
  const refused: Failure = { ...UNLISTED, reason: "switched-off", message: "not set up in this deployment" };
  return httpFunction({ name, request: z.unknown(), run: async () => refused, log });
}

type Counts = ReturnType<CallCounter["calls"]>;

/** Runs a use case, and logs what it counted and the calls that it took. */
async function counted<R extends object>(
  name: string,
  run: () => Promise<Outcome<R>>,
  { counter, log }: Served,
): Promise<{ readonly outcome: Outcome<R>; readonly calls: Counts }> {
  const before = counter.calls();
  const outcome = await run();
  const calls = callsSince(before, counter.calls());
  const counts = outcome.ok ? countsOf(outcome.value) : {};
  log({ severity: outcome.ok ? "INFO" : "WARNING", event: name, ...calls, ...counts });
  return { outcome, calls };
}

/** The service acts on no workbook but those that its configuration lists. */
function chosenControl({ controlWorkbook }: RunRequest, { CONTROL_WORKBOOKS: listed }: Config): string | null {
  if (controlWorkbook !== undefined) return listed.includes(controlWorkbook) ? controlWorkbook : null;
  return listed.length === 1 ? (listed[0] ?? null) : null;
}

const UNLISTED: Failure = {
  ok: false,
  reason: "not-found",
  message: "not a configured control workbook, or several are and none was named",
  retryable: false,
  ambiguous: false,
};

function callsSince(before: Counts, after: Counts): Counts {
  return {
    sheetsReads: after.sheetsReads - before.sheetsReads,
    sheetsWrites: after.sheetsWrites - before.sheetsWrites,
    drive: after.drive - before.drive,
    ses: after.ses - before.ses,
  };
}

/** The counts of a report, one level deep: the log holds nothing else. */
function countsOf(report: object): Record<string, number | boolean> {
  const flat = Object.entries(report).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? Object.entries(value).map(([inner, count]) => [`${key}.${inner}`, count] as const)
      : [[key, value] as const],
  );
  return Object.fromEntries(flat.filter(([, value]) => typeof value === "number" || typeof value === "boolean"));
}
