import type { Outcome } from "../ports/outcome.ts";

/** `attempts` counts the first try; the waits in milliseconds; `random` gives a number from 0 to 1, 1 excluded. */
export type RetryPolicy = {
  readonly attempts: number;
  readonly firstWait: number;
  readonly longestWait: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  /** The call must not take effect twice: a try that may have is the last one. */
  readonly once?: boolean;
};

/**
 * Tries again while the failure is `retryable`, after a random part of a wait that doubles up to `longestWait`
 * (truncated exponential backoff with full jitter). A failure is `ambiguous` as soon as one of its tries was.
 */
export async function withRetries<T>(policy: RetryPolicy, call: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  let ambiguous = false;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await call();
    if (outcome.ok) return outcome;
    ambiguous ||= outcome.ambiguous;
    const isLast = attempt >= policy.attempts || (policy.once === true && outcome.ambiguous);
    if (!outcome.retryable || isLast) return { ...outcome, ambiguous };
    await policy.sleep(waitAfter(attempt, policy));
  }
}

function waitAfter(attempt: number, { firstWait, longestWait, random }: RetryPolicy): number {
  return Math.floor(random() * Math.min(longestWait, firstWait * 2 ** (attempt - 1)));
}
