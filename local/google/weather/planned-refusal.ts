import type { Operation } from "../call.ts";
import { type Api, type ErrorMore, GoogleError } from "../google-error.ts";
import { invalidCredentials } from "../oauth/credential-errors.ts";
import { driveQuotaExceeded, sheetsQuotaExceeded } from "./quota-errors.ts";
import { GOOGLE_LIMITS } from "./quotas.ts";
import type { Met } from "./trouble.ts";

/**
 * The refusal of a status as each API words it; a status that has no words of its own is told as an internal error.
 * developers.google.com/workspace/{drive/api/guides/handle-errors,sheets/api/troubleshoot-api-errors}
 */
export function plannedRefusal(status: number, { retryAfter }: Met, operation: Operation, api: Api): GoogleError {
  const { message, reason, more } = wordsOf(status, operation, api);
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return new GoogleError(status, message, reason, { ...more, headers });
}

type Words = Pick<GoogleError, "message" | "reason" | "more">;

function wordsOf(status: number, operation: Operation, api: Api): Words {
  if (status === 401) return invalidCredentials(api, operation);
  if (status === 403 && api === "drive") return driveQuotaExceeded("user");
  if (status === 429 && operation.kind !== "drive") {
    return sheetsQuotaExceeded(operation.kind, "0", { limit: GOOGLE_LIMITS.perUser, per: "user" });
  }
  const [message, reason, more = {}] = WORDS[api][status] ?? WORDS[api][500] ?? INTERNAL;
  return { message, reason, more };
}

type Row = readonly [message: string, reason: string, more?: ErrorMore];

const INTERNAL: Row = ["Internal error encountered.", "internalError"];

const WORDS: Readonly<Record<Api, Readonly<Record<number, Row>>>> = {
  sheets: {
    400: ["Request contains an invalid argument.", "badRequest"],
    403: ["The caller does not have permission", "forbidden"],
    404: ["Requested entity was not found.", "notFound"],
    409: ["The operation was aborted.", "aborted", { status: "ABORTED" }],
    500: INTERNAL,
    503: ["The service is currently unavailable.", "backendError"],
    504: ["Deadline expired before operation could complete.", "deadlineExceeded"],
  },
  drive: {
    400: ["Bad Request", "badRequest"],
    404: ["File not found.", "notFound", { location: "fileId", locationType: "parameter" }],
    409: ["A file already exists with the provided ID.", "fileIdInUse"],
    429: ["Rate Limit Exceeded", "rateLimitExceeded", { domain: "usageLimits" }],
    500: ["Internal Error", "internalError"],
    503: ["The service is currently unavailable.", "backendError"],
    504: ["Deadline expired before operation could complete.", "backendError"],
  },
};
