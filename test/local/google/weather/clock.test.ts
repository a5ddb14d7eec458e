import { describe, expect, it } from "vitest";
import { settableClock } from "../../../../local/google/weather/clock.ts";

const MACHINE = new Date("2026-01-01T00:00:00Z");

function aClock() {
  let time = MACHINE.getTime();
  const clock = settableClock(() => new Date(time));
  const pass = (seconds: number): void => {
    time += seconds * 1000;
  };
  return { clock, pass, shown: () => clock.now().toISOString() };
}

describe("a clock", () => {
  it("follows the machine's until it is set", () => {
    const { pass, shown } = aClock();
    pass(5);
    expect(shown()).toBe("2026-01-01T00:00:05.000Z");
  });

  it("stands still at an hour, whatever its zone, and moves on only when told", () => {
    const { clock, pass, shown } = aClock();
    clock.set({ now: "2026-03-01T08:00:00+01:00" });
    pass(3_600);
    expect(shown()).toBe("2026-03-01T07:00:00.000Z");
    clock.set({ advanceSeconds: 90 });
    expect(clock.state()).toEqual({ now: "2026-03-01T07:01:30.000Z", frozen: true, offsetMinutes: 0 });
  });

  it("runs apart from the machine's, and adds up what it is moved by", () => {
    const { clock, pass, shown } = aClock();
    clock.set({ offsetMinutes: -60 });
    clock.set({ advanceSeconds: 120 });
    pass(1);
    expect(shown()).toBe("2025-12-31T23:02:01.000Z");
    expect(clock.state()).toMatchObject({ frozen: false, offsetMinutes: -58 });
  });

  it("runs again once it was let go", () => {
    const { clock, pass, shown } = aClock();
    clock.set({ now: "2030-01-01T00:00:00Z" });
    clock.reset();
    pass(1);
    expect(shown()).toBe("2026-01-01T00:00:01.000Z");
  });
});
