import { describe, expect, it } from "vitest";
import { settableClock } from "../../../../local/google/weather/clock.ts";
import { driveUnits } from "../../../../local/google/weather/drive-units.ts";
import { type Drawn, type QuotaLimits, quotaGate } from "../../../../local/google/weather/quotas.ts";

const START = "2026-01-01T00:00:00Z";

function aGate(limits: QuotaLimits | null) {
  const clock = settableClock();
  clock.set({ now: START });
  const gate = quotaGate(limits, clock.now);
  const draw = (call: Partial<Drawn> = {}): string => {
    try {
      gate.draw({ kind: "sheetsReads", operation: "x", download: false, user: "a", project: "0", ...call });
      return "drawn";
    } catch (error) {
      return (error as { reason: string }).reason;
    }
  };
  return { gate, clock, draw };
}

describe("quotas", () => {
  it("limit nothing unless told", () => {
    const { draw } = aGate(null);
    expect(Array.from({ length: 400 }, () => draw()).every((word) => word === "drawn")).toBe(true);
  });

  it("let a call pass again when a minute is over since the first, not before", () => {
    const { clock, draw } = aGate({ perUser: 1 });
    draw();
    clock.set({ advanceSeconds: 59.999 });
    expect(draw()).toBe("rateLimitExceeded");
    clock.set({ advanceSeconds: 0.001 });
    expect(draw()).toBe("drawn");
  });

  it("draw nothing for what they refuse", () => {
    const { gate, draw } = aGate({ perUser: 1 });
    for (let call = 0; call < 3; call += 1) draw();
    expect(gate.usage()).toEqual({ "sheetsReads 0 a": 1, "sheetsReads 0": 1 });
  });

  it("are apart for each user, each project, reads and writes", () => {
    const { draw } = aGate({ perUser: 1, perProject: 2 });
    expect([draw(), draw({ user: "b" }), draw({ user: "c" })]).toEqual(["drawn", "drawn", "rateLimitExceeded"]);
    expect([draw({ project: "1" }), draw({ kind: "sheetsWrites" })]).toEqual(["drawn", "drawn"]);
  });

  it("forget what was drawn after an hour to which the clock went back", () => {
    const { clock, draw } = aGate({ perUser: 1 });
    draw();
    clock.set({ advanceSeconds: -600 });
    expect(draw()).toBe("drawn");
  });

  it("count Drive by units, in words of its own", () => {
    const { draw } = aGate({ driveUnitsPerUser: 104, driveUnitsPerProject: 110 });
    const list = { kind: "drive", operation: "drive.files.list" } as const;
    const get = { kind: "drive", operation: "drive.files.get" } as const;
    expect([draw(list), draw(get)]).toEqual(["drawn", "userRateLimitExceeded"]);
    expect([draw({ ...get, user: "b" }), draw({ ...get, user: "b" })]).toEqual(["drawn", "drawn"]);
    expect(draw({ ...get, user: "c" })).toBe("rateLimitExceeded");
  });
});

it.each([
  ["drive.files.get", false, 5],
  ["drive.files.get", true, 200],
  ["drive.files.export", false, 200],
  ["drive.changes.list", false, 100],
  ["drive.files.update", false, 50],
  ["drive.permissions.create", false, 5],
])("charges %s (download: %s) %i units", (operation, download, units) => {
  expect(driveUnits({ operation, download })).toBe(units);
});
