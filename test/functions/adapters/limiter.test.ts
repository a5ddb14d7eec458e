import { describe, expect, it } from "vitest";
import { slidingWindow } from "../../../functions/adapters/limiter.ts";
import { patientClock } from "./stub-server.ts";

describe("slidingWindow", () => {
  it("lets the first calls through at once, and the next one when a minute has passed", async () => {
    const clock = patientClock();
    const enter = slidingWindow(2, clock);
    for (let call = 0; call < 5; call += 1) await enter();
    expect(clock.waits).toEqual([60_000, 60_000]);
  });

  it("keeps to another window when told one", async () => {
    const clock = patientClock();
    const enter = slidingWindow(2, clock, 1_000);
    for (let call = 0; call < 5; call += 1) await enter();
    expect(clock.waits).toEqual([1_000, 1_000]);
  });

  it("never lets two waiting callers share a slot", async () => {
    const waits: number[] = [];
    const frozen = { now: () => new Date(0), sleep: async (wait: number) => void waits.push(wait) };
    const enter = slidingWindow(2, frozen);
    await Promise.all(Array.from({ length: 5 }, () => enter()));
    expect(waits).toEqual([60_000, 60_000, 120_000]);
  });

  it("never waits without a limit", async () => {
    const clock = patientClock();
    const enter = slidingWindow(Number.POSITIVE_INFINITY, clock);
    for (let call = 0; call < 100; call += 1) await enter();
    expect(clock.waits).toEqual([]);
  });

  it("counts only the calls of the last minute", async () => {
    const clock = patientClock();
    const enter = slidingWindow(2, clock);
    await enter();
    await enter();
    await clock.sleep(61_000);
    await enter();
    expect(clock.waits).toEqual([61_000]);
  });
});
