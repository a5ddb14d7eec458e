import { describe, expect, it } from "vitest";
import { type RetryPolicy, withRetries } from "../../../functions/adapters/with-retries.ts";
import type { Failure, Outcome } from "../../../functions/ports/outcome.ts";

const throttled: Failure = { ok: false, reason: "throttled", message: "429", retryable: true, ambiguous: false };
const timedOut: Failure = { ok: false, reason: "timed-out", message: "", retryable: true, ambiguous: true };
const refused: Failure = { ok: false, reason: "invalid", message: "400", retryable: false, ambiguous: false };
const done: Outcome<string> = { ok: true, value: "done" };

function aPolicy(random = () => 1) {
  const waits: number[] = [];
  const sleep = async (wait: number) => void waits.push(wait);
  const policy: RetryPolicy = { attempts: 5, firstWait: 1_000, longestWait: 4_000, sleep, random };
  return { waits, policy };
}

function answering(...outcomes: readonly Outcome<string>[]) {
  const left = [...outcomes];
  return async () => left.shift() ?? done;
}

describe("withRetries", () => {
  it("tries again until it passes", async () => {
    const { policy, waits } = aPolicy();
    expect(await withRetries(policy, answering(throttled, throttled, done))).toEqual(done);
    expect(waits).toEqual([1_000, 2_000]);
  });

  it("does not try again what must happen once and may have", async () => {
    const { policy, waits } = aPolicy();
    const once = { ...policy, once: true };
    expect(await withRetries(once, answering(throttled, timedOut, done))).toEqual({ ...timedOut, ambiguous: true });
    expect(await withRetries(once, answering(throttled, done))).toEqual(done);
    expect(waits).toHaveLength(2);
  });

  it("doubles its waits up to the longest, and gives up after the last attempt", async () => {
    const { policy, waits } = aPolicy();
    const outcomes = Array.from({ length: 5 }, () => throttled);
    expect(await withRetries(policy, answering(...outcomes))).toEqual(throttled);
    expect(waits).toEqual([1_000, 2_000, 4_000, 4_000]);
  });

  it("waits a random part of that", async () => {
    const { policy, waits } = aPolicy(() => 0.25);
    await withRetries(policy, answering(throttled, throttled, done));
    expect(waits).toEqual([250, 500]);
  });

  it("does not try again what cannot pass", async () => {
    const { policy, waits } = aPolicy();
    expect(await withRetries(policy, answering(refused, done))).toEqual(refused);
    expect(waits).toEqual([]);
  });

  it("stays ambiguous once a try was, even when a later one is refused", async () => {
    const { policy } = aPolicy();
    expect(await withRetries(policy, answering(timedOut, refused))).toEqual({ ...refused, ambiguous: true });
  });
});
