import type { FailureReason, Outcome } from "../../functions/ports/outcome.ts";
import { Forbidden, NotFound } from "../workbook/drive/store.ts";
import { InvalidRequest } from "../workbook/refusals.ts";

/** The value, or the model's refusal as a failure; `refusal` is what an invalid request means to this call. */
export function outcomeOf<T>(refusal: FailureReason, call: () => T): Outcome<T> {
  try {
    return { ok: true, value: call() };
  } catch (error) {
    if (error instanceof NotFound) return failure("not-found", error.message);
    if (error instanceof Forbidden) return failure("forbidden", error.message);
    if (error instanceof InvalidRequest) return failure(refusal, error.message);
    throw error;
  }
}

const failure = (reason: FailureReason, message: string): Outcome<never> => ({
  ok: false,
  reason,
  message,
  retryable: false,
  ambiguous: false,
});
