import { describe, expect, it } from "vitest";
import { replayMarket } from "../../../local/replay/replay-market.ts";
import { lineOf } from "../../../local/replay/write-months.ts";
import { addMonths, monthsFromTo } from "../../../schemas/month.ts";
import { aDeclaration, aHistory, told } from "./a-history.ts";

const months = (market: ReturnType<typeof aHistory>) => replayMarket(market).map(({ evaluation }) => evaluation.month);

describe("the months evaluated", () => {
  it.each([
    ["two months past the end", {}, "2025-02"],
    ["one month past the end of a short market", { end: "2024-11" }, "2024-12"],
    ["past the end in force", { extension: { seen: "2024-12", end: "2025-03" } }, "2025-05"],
    ["up to an extension seen late", { extension: { seen: "2025-04", end: "2025-04" } }, "2025-06"],
    ["up to the last thing seen", { declarations: [aDeclaration("2024-12", 5, { seen: "2025-07" })] }, "2025-07"],
    [
      "by the short grace as long as the market is short",
      { end: "2024-06", extension: { seen: "2024-05", end: "2024-12" } },
      "2025-02",
    ],
  ])("go from the first %s", (_, changes, last) => {
    expect(months(aHistory(changes))).toEqual(monthsFromTo("2024-01", last));
  });
});

describe("a market that falls behind for a year, its hours corrected when it was over", () => {
  const slow = told(
    "2024-01",
    Array.from({ length: 12 }, () => 40),
  );
  const corrected = monthsFromTo("2024-01", "2024-12").map((month) => aDeclaration(month, 110, { seen: "2025-01" }));
  const states = (declarations: typeof slow) =>
    replayMarket(aHistory({ declarations })).map(({ evaluation }) => evaluation.state);

  it("was late then, whatever was learnt later", () => {
    const seenThen = states([...slow, ...corrected]).slice(0, 12);
    expect(seenThen).toEqual(states(slow).slice(0, 12));
    expect(seenThen).toContain("late");
  });

  it("is reached from the evaluation that saw the correction", () => {
    expect(states([...slow, ...corrected]).slice(11)).toEqual(["overdue", "reached", "reached"]);
  });
});

it("starts each evaluation from the memory of the one before, seen with the hours of then", () => {
  const good = told("2024-01", [60, 90, 100, 110, 120]);
  const mistyped = aDeclaration("2024-06", 0);
  const market = aHistory({
    declarations: [...good, mistyped, aDeclaration("2024-07", 0), aDeclaration("2024-08", 0)],
    end: "2025-03",
  });
  const worsened = replayMarket(market).find(({ evaluation }) => evaluation.state === "late");
  expect(worsened?.evaluation.lateRun).toBe(2);
});

describe("a line of figures", () => {
  const declarations = told("2024-01", [33.33, 80, 90.5, 71.25, 60]);
  const replayed = replayMarket(aHistory({ declarations, target: 433 }));

  it("holds the engine's landing, before it is rounded", () => {
    const lines = replayed.map((month) => ({ line: lineOf(month), outlook: month.evaluation.progress.outlook }));
    for (const { line, outlook } of lines)
      for (const figure of ["landing", "low", "high"] as const)
        expect(Math.round((line[figure] ?? Number.NaN) * 100)).toBe(outlook?.[figure]);
    expect(lines.some(({ line, outlook }) => (line.landing ?? 0) * 100 !== outlook?.landing)).toBe(true);
  });

  it("says the state in the users' words and the hours in hours", () => {
    expect(lineOf(replayed[11] as (typeof replayed)[number])).toMatchObject({
      month: addMonths("2024-01", 11),
      state: "échu, déclarations attendues",
      low: expect.closeTo(335.08, 6),
    });
  });

  it("is null where there is no target, and keeps the share planned", () => {
    const [first] = replayMarket(aHistory({ target: null }));
    expect(first && lineOf(first)).toEqual({
      month: "2024-01",
      state: "sans objectif",
      r1: null,
      e: 0,
      landing: null,
      low: null,
      high: null,
      pMiss: null,
    });
  });
});
