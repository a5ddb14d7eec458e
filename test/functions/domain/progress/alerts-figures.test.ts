import { describe, expect, it } from "vitest";
import { evaluateHistory, evaluateMarket } from "../../../../functions/domain/progress/evaluate-market.ts";
import type { Evaluation } from "../../../../functions/domain/progress/evaluate-month.ts";
import type { Outlook } from "../../../../functions/domain/progress/evaluate-progress.ts";
import { addMonths, type Month, monthNumber, monthsFromTo } from "../../../../schemas/month.ts";
import { aCompany, aMarket, atPaceOf, monthly } from "./a-market.ts";

function outlookOf({ progress }: Evaluation): Outlook {
  if (progress.outlook === null) throw new Error("The market has no target");
  return progress.outlook;
}

const firstMonthIn = (state: string, history: readonly Evaluation[]) =>
  history.findIndex((evaluation) => evaluation.state === state) + 1;

const wholeHours = (hundredths: number) => Math.round(hundredths / 100);

describe("a market exactly on plan", () => {
  it.each(monthsFromTo("2024-01", "2025-11"))("needs the planned pace and has an even chance at %s", (k) => {
    const { r1, pMiss } = outlookOf(evaluateMarket(atPaceOf(1, aMarket(), k), k, null));
    expect(r1).toBeCloseTo(1, 3);
    expect(pMiss).toBeCloseTo(0.5, 2);
  });

  it.each(["2023-09", "2024-01", "2024-03", "2024-06", "2024-08"])(
    "is never alerted by August, started %s",
    (start) => {
      const history = evaluateHistory(
        () => atPaceOf(1, aMarket({ start, end: addMonths(start, 29) })),
        addMonths(start, 28),
      );
      expect(history.filter(({ month }) => monthNumber(month) >= 8 && monthNumber(month) <= 10)).not.toHaveLength(0);
      expect(new Set(history.map(({ state }) => state))).toEqual(new Set(["starting", "on-track"]));
    },
  );
});

describe("months that nobody declared", () => {
  const k = "2025-06";
  const silentSince = (last: Month) => evaluateMarket(atPaceOf(0.9, aMarket(), last), k, null);
  const r1 = (last: Month) => outlookOf(silentSince(last)).r1;

  it("leave R1 unchanged when they are the last two", () => {
    const heard = outlookOf(evaluateMarket(atPaceOf(0.9, aMarket(), "2025-04"), "2025-04", null)).r1;
    expect(r1("2025-04")).toBe(heard);
    expect(silentSince("2025-04").progress).toMatchObject({ awaited: true, countedMonths: 16, monthsNotCounted: 8 });
  });

  it("raise R1 when they are three", () => {
    expect(r1("2025-03")).toBeGreaterThan(r1("2025-04"));
    expect(silentSince("2025-03").progress.countedMonths).toBe(16);
  });
});

describe("a works market of 6 700 h over two years at 60 % of the planned pace", () => {
  const history = evaluateHistory(() => atPaceOf(0.6, aMarket()), "2025-12");

  it.each([
    ["starting", 1],
    ["on-track", 6],
    ["watch", 7],
    ["late", 11],
    ["critical", 14],
    ["overdue", 24],
  ])("is %s from month %i", (state, month) => {
    expect(firstMonthIn(state, history)).toBe(month);
  });

  it("never improves on its way", () => {
    const order = ["starting", "on-track", "watch", "late", "critical", "overdue"];
    const ranks = history.map(({ state }) => order.indexOf(state));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });
});

describe("Arques-la-Bataille, 5 800 h of 6 700 at the end of October 2025", () => {
  const done = [
    190, 235, 250, 260, 270, 275, 290, 150, 350, 365, 340, 250, 330, 340, 345, 330, 310, 300, 265, 60, 150, 145,
  ];
  const arques = aMarket({ companies: [aCompany({ acceptedByMonth: monthly("2024-01", done) })] });
  const evaluation = evaluateMarket(arques, "2025-10", null);

  it("has the figures of the alert", () => {
    const { progress } = evaluation;
    const outlook = outlookOf(evaluation);
    expect(wholeHours(progress.done)).toBe(5800);
    expect(progress.e).toBeCloseTo(0.949, 3);
    expect(outlook.r1).toBeCloseTo(2.62, 2);
    expect(wholeHours(outlook.plannedToDate)).toBe(6356);
    expect(outlook.requiredPace).toBe(45000);
    expect(wholeHours(outlook.plannedPace)).toBe(172);
    expect(progress.observedPace).toBe(20500);
    expect([outlook.landing, outlook.low, outlook.high].map(wholeHours)).toEqual([6132, 5800, 6503]);
  });

  it("is late since September and not critical, having once worked at a better pace than it needs", () => {
    expect(evaluation.state).toBe("late");
    expect(outlookOf(evaluation).best).toBeGreaterThan(outlookOf(evaluation).r1);
    expect(
      evaluateHistory(() => arques, "2025-10")
        .map(({ state }) => state)
        .slice(-5),
    ).toEqual(["on-track", "watch", "watch", "late", "late"]);
  });
});

describe("Action Cœur de Ville, 5 500 h of 8 900 until the end of 2026", () => {
  const done = [30, 65, 110, 150, 175, 110, 260, 300, 290, 245, 320, 355, 370, 390, 400, 405, 410, 215, 440, 460];
  const market = aMarket({
    start: "2024-03",
    end: "2026-12",
    target: 890000,
    companies: [aCompany({ acceptedByMonth: monthly("2024-03", done) })],
  });

  it("stays on track", () => {
    const history = evaluateHistory(() => market, "2025-10");
    expect(history.at(-1)?.progress.done).toBe(550000);
    expect(new Set(history.map(({ state }) => state))).toEqual(new Set(["starting", "on-track"]));
  });
});
