import { jsonLog } from "./adapters/json-log.ts";
import { type Composition, compose } from "./compose.ts";
import { parseConfig } from "./config.ts";
import { lazyFunction } from "./http/lazy-function.ts";

const log = jsonLog();

let composed: Composition | undefined;

/** Composed at the first request, so that a cold start loads no more than it must. */
const functions = (): Composition => {
  composed ??= compose(parseConfig(process.env), log);
  return composed;
};

/** Reads what changed and brings every sheet up to date: every five minutes, and on demand. */
export const consolidate = lazyFunction("consolidate", () => functions().consolidate, log);

/** Judges the markets and sends what became worse: every day at 8:00, Europe/Paris. */
export const alert = lazyFunction("alert", () => functions().alert, log);

/** Asks declarants for the months that they have left to tell: every working day at 8:00, Europe/Paris. */
export const remind = lazyFunction("remind", () => functions().remind, log);

/** Shows a facilitator the messages that wait: from the control workbook's menu. */
export const facilitator = lazyFunction("facilitator", () => functions().facilitator, log);

/** Writes down what became of the e-mails: Amazon SNS calls it. */
export const mailEvents = lazyFunction("mail-events", () => functions().mailEvents, log);
