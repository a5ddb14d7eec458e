import type { HttpFunction } from "@google-cloud/functions-framework";
import type { Log } from "../adapters/json-log.ts";
import { logBroken } from "./http-function.ts";
import { BROKEN } from "./response-of.ts";

/** A function that is composed at its first request; an environment that does not allow it is the log's to tell. */
export function lazyFunction(name: string, load: () => HttpFunction, log: Log): HttpFunction {
  return (request, response) => {
    try {
      return load()(request, response);
    } catch (error) {
      logBroken(name, error, log);
      response.status(BROKEN.status).json(BROKEN.body);
    }
  };
}
