import type { HttpFunction } from "@google-cloud/functions-framework";
import type { z } from "zod";
import type { Log } from "../adapters/json-log.ts";
import type { Outcome } from "../ports/outcome.ts";
import { requestBody } from "./request-body.ts";
import { BROKEN, badRequest, METHOD_NOT_ALLOWED, type Reply, responseOf } from "./response-of.ts";

/**
 * `name` is the function's name in the log; `run` is the use case, its result goes out as JSON. `token` is the bearer
 * token that the request came with.
 */
export type HttpFunctionOptions<Request> = {
  readonly name: string;
  readonly request: z.ZodType<Request>;
  readonly run: (request: Request, token: string | null) => Promise<Outcome<unknown>>;
  readonly log: Log;
};

/** A use case as an HTTP function. The Functions Framework finds it by its exported name: nothing imports it here. */
export function httpFunction<Request>(options: HttpFunctionOptions<Request>): HttpFunction {
  return async (req, res) => {
    const { status, headers, body } = await reply(options, req);
    res.status(status).set(headers).json(body);
  };
}

type Received = {
  readonly method: string;
  readonly body?: unknown;
  readonly headers: { readonly authorization?: string | undefined };
};

async function reply<Request>(
  { name, request, run, log }: HttpFunctionOptions<Request>,
  { method, body, headers }: Received,
): Promise<Reply> {
  if (method !== "POST") return METHOD_NOT_ALLOWED;
  const parsed = request.safeParse(requestBody(body));
  if (!parsed.success)
    return badRequest([...new Set(parsed.error.issues.map(({ path }) => path.join(".")))].filter(Boolean));
  try {
    const outcome = await run(parsed.data, bearerToken(headers.authorization));
    if (!outcome.ok) log({ severity: "WARNING", event: `${name}-refused`, reason: outcome.reason });
    return responseOf(outcome);
  } catch (error) {
    logBroken(name, error, log);
    return BROKEN;
  }
}

/** @example bearerToken("Bearer abc") //=> "abc" */
const bearerToken = (authorization = ""): string | null => /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? null;

/** What broke, in the log alone. */
export function logBroken(name: string, error: unknown, log: Log): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log({ severity: "ERROR", event: `${name}-broken`, message });
}
