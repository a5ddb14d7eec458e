import { describe, expect, it } from "vitest";
import { evaluateMarket } from "../../../../functions/domain/progress/evaluate-market.ts";
import type { MarketProgressInput } from "../../../../functions/domain/progress/progress-input.ts";
import { hours } from "../../../../schemas/hours.ts";
import { monthsFromTo } from "../../../../schemas/month.ts";
import { aCompany, aMarket, atPaceOf } from "./a-market.ts";

/** The market seen before the 15th: k is two months behind the calendar. */
const seen = (input: MarketProgressInput, k: string, lastComplete: string, ended: boolean) =>
  evaluateMarket({ ...input, asOf: { lastComplete, ended } }, k, null);

const short = atPaceOf(0.9, aMarket());
const silentAtTheEnd = atPaceOf(0.9, aMarket(), "2025-11");

describe("what is said at once, while the judged month lags behind", () => {
  it.each<[string, MarketProgressInput, string, string, boolean, string]>([
    ["its last day gone, all declared, k a month behind", short, "2025-11", "2025-12", true, "overdue"],
    ["its last day gone in a month that still runs", silentAtTheEnd, "2025-10", "2025-11", true, "overdue-awaiting"],
    ["its last month awaited", silentAtTheEnd, "2025-11", "2025-12", true, "overdue-awaiting"],
    ["its last month awaited a month later", silentAtTheEnd, "2025-11", "2026-01", true, "overdue-awaiting"],
    ["its last month given up G months later, whatever k", silentAtTheEnd, "2025-11", "2026-02", true, "overdue"],
    ["not yet gone, on its last day", short, "2025-10", "2025-11", false, "late"],
  ])("judges a market: %s", (_, input, k, lastComplete, ended, state) => {
    expect(seen(input, k, lastComplete, ended).state).toBe(state);
  });

  it("leaves the pace at the judged month", () => {
    const { progress, level, month } = seen(short, "2025-11", "2025-12", true);
    const before = evaluateMarket(short, "2025-11", null);
    expect({ progress, level, month }).toEqual({ progress: before.progress, level: before.level, month: "2025-11" });
  });

  it("tells a market reached by the hours of the running month", () => {
    const companies = [aCompany({ acceptedByMonth: { "2025-06": hours(6000), "2025-11": hours(700) } })];
    expect(seen(aMarket({ companies }), "2025-09", "2025-10", false).state).toBe("reached");
  });

  it("tells a market overdue although it is suspended or only begins", () => {
    const companies = [aCompany({ declaredMonths: monthsFromTo("2025-10", "2025-11") })];
    const brief = aMarket({ start: "2025-10", end: "2025-11", suspended: ["2025-11"], companies });
    expect(seen(brief, "2025-10", "2025-11", true).state).toBe("overdue");
  });

  it("awaits nothing longer than a month of a short market", () => {
    const brief = aMarket({ start: "2025-06", end: "2025-10" });
    expect(seen(brief, "2025-09", "2025-10", true).state).toBe("overdue-awaiting");
    expect(seen(brief, "2025-09", "2025-11", true).state).toBe("overdue");
  });
});
