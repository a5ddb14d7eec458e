// How Google refuses: developers.google.com/workspace/drive/api/guides/handle-errors and
// developers.google.com/workspace/sheets/api/troubleshoot-api-errors; how its client says so: GaxiosError.
import * as z from "zod";
import type { Failure, FailureReason } from "../../ports/outcome.ts";

const errorBody = z.object({
  error: z.object({
    message: z.string().optional(),
    errors: z.array(z.object({ reason: z.string().optional(), location: z.string().optional() })).optional(),
  }),
});

type GoogleError = Error & {
  readonly code?: string | number;
  readonly response?: { readonly status: number; readonly data?: unknown };
};

type Cause = { readonly reason: FailureReason; readonly retryable?: true; readonly mayHaveActed?: true };

const THROTTLED: Cause = { reason: "throttled", retryable: true };
const TIMED_OUT: Cause = { reason: "timed-out", retryable: true, mayHaveActed: true };
const UNAVAILABLE: Cause = { reason: "unavailable", retryable: true, mayHaveActed: true };
const UNREACHED: Cause = { reason: "unavailable", retryable: true };

const BY_STATUS: Readonly<Record<number, Cause>> = {
  400: { reason: "invalid" },
  401: { reason: "forbidden" },
  403: { reason: "forbidden" },
  404: { reason: "not-found" },
  408: TIMED_OUT,
  409: UNAVAILABLE,
  410: { reason: "stale-cursor" },
  429: THROTTLED,
  501: { reason: "invalid" },
  504: TIMED_OUT,
};

const BY_CODE: Readonly<Record<string, Cause>> = {
  ECONNREFUSED: UNREACHED,
  ENOTFOUND: UNREACHED,
  EAI_AGAIN: UNREACHED,
  ETIMEDOUT: TIMED_OUT,
  AbortError: TIMED_OUT,
  TimeoutError: TIMED_OUT,
};

const RATE_LIMITS: readonly string[] = ["userRateLimitExceeded", "rateLimitExceeded", "sharingRateLimitExceeded"];

/**
 * The client's error as a value; `writes` says whether the call could change anything, since only such a call is ever
 * ambiguous. What is not an answer of Google nor of the network is Jalon's own fault, and is thrown again.
 */
export function failureFromGoogle(error: unknown, { writes }: { readonly writes: boolean }): Failure {
  if (isWithoutCredentials(error)) return { ...UNAUTHENTICATED, message: error.message.slice(0, 300) };
  if (!isGoogleError(error)) throw error;
  const { reason, retryable = false, mayHaveActed = false } = causeOf(error);
  return { ok: false, reason, message: messageOf(error), retryable, ambiguous: writes && mayHaveActed };
}

const UNAUTHENTICATED: Failure = {
  ok: false,
  reason: "unauthenticated",
  message: "",
  retryable: false,
  ambiguous: false,
};

/** No credentials on this machine, or some that Google has forgotten: cloud.google.com/docs/authentication/application-default-credentials */
function isWithoutCredentials(error: unknown): error is Error {
  return error instanceof Error && /default credentials|invalid_grant|invalid_rapt/i.test(error.message);
}

// By shape, not by class: several copies of gaxios live beside each other, and each has its own class.
function isGoogleError(error: unknown): error is GoogleError {
  return error instanceof Error && "config" in error;
}

function causeOf(error: GoogleError): Cause {
  if (!error.response) return BY_CODE[networkCodeOf(error)] ?? UNAVAILABLE;
  const { status, data } = error.response;
  const details = errorBody.safeParse(data).data?.error.errors ?? [];
  if (status === 403 && details.some(({ reason }) => RATE_LIMITS.includes(reason ?? ""))) return THROTTLED;
  if (details.some(({ reason }) => reason === "invalidSharingRequest")) return { reason: "address-refused" };
  if (status === 400 && details.some(({ location }) => location === "pageToken")) return { reason: "stale-cursor" };
  return BY_STATUS[status] ?? (status >= 500 ? UNAVAILABLE : { reason: "invalid" });
}

// The client's own time-out has no code: its cause is an AbortError.
function networkCodeOf({ code, cause }: GoogleError): string {
  return String(code ?? (cause instanceof Error ? cause.name : ""));
}

function messageOf(error: GoogleError): string {
  if (!error.response) return `Google: ${networkCodeOf(error) || "no reply"}`;
  const said = errorBody.safeParse(error.response.data).data?.error.message ?? "";
  return `Google ${error.response.status}${said && `: ${said.slice(0, 300)}`}`;
}
