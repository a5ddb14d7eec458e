import type { Failure, FailureReason } from "./outcome.ts";

/** A wish that is not carried out; `say`: why, in French, or `null` where the reason alone tells who asked. */
export const refusal = (reason: FailureReason, say: string | null, message: string = reason): Failure => ({
  ok: false,
  reason,
  message,
  retryable: false,
  ambiguous: false,
  ...(say === null ? {} : { say }),
});
