import type { HttpFunction } from "@google-cloud/functions-framework";
import { type RunRequest, runRequest } from "../schemas/requests.ts";
import { type CallCounter, callCounter } from "./adapters/call-counter.ts";
import { googleWorkbooks } from "./adapters/google/google-workbooks.ts";
import type { Log } from "./adapters/json-log.ts";
import { randomIds } from "./adapters/random-ids.ts";
import { sesMailer } from "./adapters/ses/ses-mailer.ts";
import { clockStartingAt, systemClock } from "./adapters/system-clock.ts";
import type { Config } from "./config.ts";
import { httpFunction } from "./http/http-function.ts";
import type { Failure, Outcome } from "./ports/outcome.ts";
import { alert } from "./use-cases/alert.ts";
import { consolidate } from "./use-cases/consolidate.ts";
import type { Ports } from "./use-cases/ports.ts";
import type { TellOptions } from "./use-cases/run-options.ts";

/** The functions of a deployment, by the names under which they are deployed. */
export type Composition = Readonly<Record<"consolidate" | "alert", HttpFunction>>;

/** Chooses the adapters and makes each use case a function. */
export function compose(config: Config, log: Log): Composition {
  const clock = config.CLOCK_START ? clockStartingAt(config.CLOCK_START) : systemClock;
  const counter = callCounter();
  const ports: Ports = {
    workbooks: googleWorkbooks({
      rootUrl: config.GOOGLE_API_ROOT,
      driveIds: config.SHARED_DRIVES,
      clock,
      counter,
      limits: { sheetsReads: config.SHEETS_CALLS_PER_MINUTE, sheetsWrites: config.SHEETS_CALLS_PER_MINUTE },
    }),
    mailer: sesMailer({
      endpoint: config.SES_ENDPOINT,
      region: config.AWS_REGION,
      configurationSet: config.SES_CONFIGURATION_SET,
      clock,
      counter,
    }),
    clock,
    ids: randomIds,
    sender: config.MAIL_FROM,
  };
  const served = { config, counter, log };
  return {
    consolidate: serve("consolidate", (options) => consolidate(ports, options), served),
    alert: serve("alert", (options) => alert(ports, options), served),
  };
}

type Served = { readonly config: Config; readonly counter: CallCounter; readonly log: Log };

/** A use case as a function: for a configured control workbook only, with the calls it took in its report and log. */
function serve<R extends object>(
  name: string,
  run: (options: TellOptions) => Promise<Outcome<R>>,
  { config, counter, log }: Served,
): HttpFunction {
  const answer = async (request: RunRequest): Promise<Outcome<R & { calls: ReturnType<CallCounter["calls"]> }>> => {
    const controlWorkbook = chosenControl(request, config);
    if (controlWorkbook === null) return UNLISTED;
    const before = counter.calls();
    const outcome = await run({ ...request, controlWorkbook });
    const calls = callsSince(before, counter.calls());
    log({
      severity: outcome.ok ? "INFO" : "WARNING",
      event: name,
      ...calls,
      ...(outcome.ok ? countsOf(outcome.value) : {}),
    });
    return outcome.ok ? { ok: true, value: { ...outcome.value, calls } } : outcome;
  };
  return httpFunction({ name, request: runRequest, run: answer, log });
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

function callsSince(before: ReturnType<CallCounter["calls"]>, after: ReturnType<CallCounter["calls"]>) {
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
