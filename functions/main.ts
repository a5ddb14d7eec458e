import { type Composition, compose } from "./compose.ts";
import { parseConfig } from "./config.ts";

let composed: Composition | undefined;

/** Composed at the first request, so that a cold start loads no more than it must. */
const functions = (): Composition => {
  composed ??= compose(parseConfig(process.env));
  return composed;
};

/** Reads what changed and brings every sheet up to date: every five minutes, and on demand. */
export const consolidate: Composition["consolidate"] = (request, response) =>
  functions().consolidate(request, response);

/** Judges the markets and sends what became worse: every day at 8:00, Europe/Paris. */
export const alert: Composition["alert"] = (request, response) => functions().alert(request, response);
