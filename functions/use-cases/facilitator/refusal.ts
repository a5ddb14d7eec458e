import type { Failure, FailureReason } from "../../ports/outcome.ts";

/** Why somebody's wish is not carried out; `say` in French where the reason alone does not tell what to do. */
export const refusal = (reason: FailureReason, message: string, say?: string): Failure => ({
  ok: false,
  reason,
  message,
  retryable: false,
  ambiguous: false,
  ...(say === undefined ? {} : { say }),
});
