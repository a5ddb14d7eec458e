import type { Failure, FailureReason } from "../../ports/outcome.ts";
import type { GetText } from "./sns-notifications.ts";

/** SNS waits 15 s for an answer in all. */
const TIMEOUT = 5_000;

/** Reads an address as it is: no redirection is followed, so that a checked address stays the one that is asked. */
export const httpsText: GetText = async (url) => {
  try {
    const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT) });
    if (response.ok) return { ok: true, value: await response.text() };
    return failure(response.status < 500 ? "not-found" : "unavailable", `answered ${response.status}`);
  } catch {
    return failure("unavailable", "not reached");
  }
};

const failure = (reason: FailureReason, message: string): Failure => ({
  ok: false,
  reason,
  message: `SNS: ${message}`,
  retryable: reason === "unavailable",
  ambiguous: false,
});
