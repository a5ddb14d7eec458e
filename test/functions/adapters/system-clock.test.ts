import { describe, expect, it } from "vitest";
import { clockStartingAt, systemClock } from "../../../functions/adapters/system-clock.ts";

describe("clockStartingAt", () => {
  it("stands at the told time and runs from there", async () => {
    const clock = clockStartingAt("2025-11-15T08:00:00+01:00");
    const start = clock.now().getTime();
    await clock.sleep(30);
    expect(start - Date.parse("2025-11-15T07:00:00Z")).toBeLessThan(1_000);
    expect(clock.now().getTime() - start).toBeGreaterThanOrEqual(29);
  });

  it("refuses what is no date", () => {
    expect(() => clockStartingAt("demain")).toThrow(RangeError);
  });
});

describe("systemClock", () => {
  it("tells the machine's time", () => {
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1_000);
  });
});
