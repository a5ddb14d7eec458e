// SES's refusals: docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html and CommonErrors.html there. SES
// keeps no idempotency key: whatever may have reached it and was not refused is ambiguous, and never sent again. A
// refusal is the e-mail's own fault only where SES says so: any other is the account's, and passes once it is mended.
import type { Failure, FailureReason } from "../../ports/outcome.ts";

type Cause = { readonly reason: FailureReason; readonly retryable?: true; readonly mayHaveLeft?: true };

const THROTTLED: Cause = { reason: "throttled", retryable: true };
const UNREACHED: Cause = { reason: "unavailable", retryable: true };
const TIMED_OUT: Cause = { reason: "timed-out", mayHaveLeft: true };
const LOST_REPLY: Cause = { reason: "unavailable", mayHaveLeft: true };
const REFUSED_ADDRESS: Cause = { reason: "address-refused" };
const REFUSED_ACCOUNT: Cause = { reason: "forbidden" };
const WRONG: Cause = { reason: "invalid" };

const BY_CODE: Readonly<Record<string, Cause>> = {
  ECONNREFUSED: UNREACHED,
  ENOTFOUND: UNREACHED,
  EAI_AGAIN: UNREACHED,
  // The SDK names these two a TimeoutError.
  ECONNRESET: LOST_REPLY,
  EPIPE: LOST_REPLY,
  Throttling: THROTTLED,
  ThrottlingException: THROTTLED,
  TooManyRequestsException: THROTTLED,
  ServiceUnavailable: UNREACHED,
  MessageRejected: REFUSED_ADDRESS,
  InvalidParameterValue: WRONG,
  InvalidParameterCombination: WRONG,
  MissingParameter: WRONG,
  ValidationError: WRONG,
  CredentialsProviderError: REFUSED_ACCOUNT,
  TimeoutError: TIMED_OUT,
  AbortError: TIMED_OUT,
};

type SesError = Error & { readonly code?: string; readonly $metadata?: { readonly httpStatusCode?: number } };

/** The SDK's error as a value. What came neither from SES nor from the way to it is thrown again. */
export function failureFromSes(error: unknown): Failure {
  if (!isSesError(error)) throw error;
  const { reason, retryable = false, mayHaveLeft = false } = causeOf(error);
  const code = [error.$metadata?.httpStatusCode, error.name, error.code].filter(Boolean).join(" ");
  return { ok: false, reason, message: `SES: ${code}`, retryable, ambiguous: mayHaveLeft };
}

function isSesError(error: unknown): error is SesError {
  return error instanceof Error && ("$metadata" in error || "code" in error || error.name in BY_CODE);
}

/**
 * SES says so as well of the sender, of a wrong region, and of any reader as long as the account is in the sandbox: the
 * same e-mail leaves once that is mended. Its text names addresses, and goes no further than here.
 */
const UNVERIFIED = /\bnot verified\b/i;

function causeOf({ code = "", name, message, $metadata }: SesError): Cause {
  if (name === "MessageRejected" && UNVERIFIED.test(message)) return REFUSED_ACCOUNT;
  return BY_CODE[code] ?? BY_CODE[name] ?? byStatus($metadata?.httpStatusCode);
}

function byStatus(status: number | undefined): Cause {
  if (status === undefined || status < 400) return LOST_REPLY;
  if (status === 429) return THROTTLED;
  if (status === 503) return UNREACHED;
  if (status >= 500) return LOST_REPLY;
  return REFUSED_ACCOUNT;
}
