import type { Ask, Ended, Execution } from "../calls.ts";
import { eventOf } from "./event.ts";
import { exception } from "./exception.ts";
import { htmlService } from "./html-service.ts";
import { takeYoungerAway } from "./old-engine.ts";
import { rightsOf } from "./rights.ts";
import { smallServices } from "./small-services.ts";
import { spreadsheetApp } from "./spreadsheet-app.ts";
import { urlFetchApp } from "./url-fetch-app.ts";
import { utilities } from "./utilities.ts";
import type { World } from "./world.ts";
import { zonedClock } from "./zoned-clock.ts";
import { installZonedDate } from "./zoned-date.ts";

/** Makes a bare context into one of Apps Script, and gives what runs the function that was asked for. */
export function install(askJson: (name: string, args: string) => string, executionJson: string): () => Promise<string> {
  const execution = JSON.parse(executionJson) as Execution;
  const clock = zonedClock(execution.timeZone);
  const ask = ((name: string, ...args: readonly unknown[]) => {
    const answer = JSON.parse(askJson(name, JSON.stringify(args)));
    if (answer.ok) return answer.value;
    throw answer.name === "Exception" ? exception(answer.message) : new Error(answer.message);
  }) as Ask;
  const world: World = { ask, execution, clock, demand: rightsOf(execution) };
  let { now } = execution;
  installZonedDate(clock, () => now);
  const sleep = (milliseconds: number): void => {
    now += milliseconds;
  };
  expose({
    SpreadsheetApp: spreadsheetApp(world),
    HtmlService: htmlService(world),
    UrlFetchApp: urlFetchApp(world),
    Utilities: utilities(world, sleep),
    ...smallServices(world),
  });
  takeYoungerAway();
  return () => run(world);
}

function expose(services: Readonly<Record<string, object>>): void {
  for (const [name, value] of Object.entries(services))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

async function run(world: World): Promise<string> {
  const { functionName, args, event } = world.execution;
  const called = (globalThis as Record<string, unknown>)[functionName];
  try {
    if (typeof called !== "function") {
      // A script that has no such trigger is simply not called.
      if (event) return ended({ ok: true, result: null });
      throw exception(`Script function not found: ${functionName}`);
    }
    const result: unknown = await called(...(event ? [eventOf(world, event)] : args));
    return ended({ ok: true, result: event ? null : jsonOf(result, functionName) });
  } catch (error) {
    const { name = "Error", message = String(error), stack = "" } = (error ?? {}) as Partial<Error>;
    return ended({ ok: false, name, message, stack });
  }
}

const ended = (end: Ended): string => JSON.stringify(end);

/** What `google.script.run` lets through: no date and no function. developers.google.com/apps-script/guides/html/reference/run */
function jsonOf(value: unknown, functionName: string): string | null {
  refuseForeign(value, functionName);
  return JSON.stringify(value) ?? null;
}

function refuseForeign(value: unknown, where: string): void {
  if (value instanceof Date || typeof value === "function")
    throw exception(`${where} gives back a value that a page may not receive: a date or a function.`);
  if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) refuseForeign(inner, `${where}.${key}`);
}
