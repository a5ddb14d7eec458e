import { describe, expect, it } from "vitest";
import { FEWEST_MARKETS_TO_JUDGE, trackRecord } from "../../../../functions/domain/alerts/track-record.ts";
import type { MarketOverview } from "../../../../functions/domain/markets/market-overview.ts";
import type { MarketTerms } from "../../../../functions/domain/markets/market-terms.ts";
import type { MarketState } from "../../../../functions/domain/progress/market-state.ts";
import { hours } from "../../../../schemas/hours.ts";
import type { Journal } from "../../../../schemas/journal.ts";
import { addMonths } from "../../../../schemas/month.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aMarket } from "../../../builders/control-records.ts";
import { anEvaluation } from "../../../builders/journal-entries.ts";
import { overviewOf } from "../../../builders/market-overviews.ts";

const TODAY = "2025-11-15";

type Told = {
  readonly final: number;
  readonly states: readonly MarketState[];
  readonly state?: MarketState;
  readonly terms?: Partial<MarketTerms>;
  readonly isUnread?: boolean;
  readonly seenFrom?: string;
};
type Lived = { readonly market: MarketOverview; readonly journal: Journal };

/** A market of 2024 and 1 000 h, as it ended, with the states in which it was seen from January on. */
function lived(code: string, { final, states, state = "overdue", terms, isUnread, seenFrom = "2024-01" }: Told): Lived {
  const markets = [aMarket({ code, start: "2024-01-01", end: "2024-12-31", target: hours(1000) })];
  const [market] = overviewOf([], aControl({ markets, engagements: [] }));
  if (!market?.evaluation) throw new Error("no evaluation");
  const evaluation = isUnread ? null : { ...market.evaluation, state };
  return {
    market: { ...market, accepted: hours(final), evaluation, terms: { ...market.terms, ...terms } },
    journal: states.map((each, step) =>
      anEvaluation({ market: code, month: addMonths(seenFrom, step), state: each, end: "2024-12-31" }),
    ),
  };
}

const CALM: Told = { final: 1000, state: "reached", states: ["starting", "on-track", "reached"] };
const calm = (count: number): Lived[] => Array.from({ length: count }, (_, place) => lived(`C${place}`, CALM));

const recordOf = (all: readonly Lived[], today = TODAY) =>
  trackRecord(
    all.map(({ market }) => market),
    all.flatMap(({ journal }) => journal),
    today,
  );

/** What one market more changes in the record of thirty calm ones. */
const recordWith = (told: Told) => recordOf([...calm(FEWEST_MARKETS_TO_JUDGE), lived("X", told)]);

const THIRTY = { closed: 30, missed: 0, caught: 0, falseAlarms: 0, healthyYears: 30, notice: null };

describe("the record of the alerts", () => {
  it("is told from thirty finished markets on", () => {
    expect(recordOf(calm(29))).toBeNull();
    expect(recordOf(calm(30))).toEqual(THIRTY);
  });

  it.each<[string, Told, object]>([
    [
      "a miss that was announced",
      { final: 949, states: ["starting", "on-track", "watch", "late", "critical"] },
      { closed: 31, missed: 1, caught: 1, notice: 8 },
    ],
    ["a miss that nobody announced", { final: 949, states: ["on-track", "watch"] }, { closed: 31, missed: 1 }],
    [
      "no alert after the end",
      { final: 0, states: [...Array(11).fill("on-track"), "late"] },
      { closed: 31, missed: 1 },
    ],
    ["the grey zone, neither right nor wrong", { final: 950, states: ["on-track", "late"] }, { closed: 31 }],
    [
      "each alert of a market that met its target as a false one",
      { final: 1000, state: "reached", states: ["late", "on-track", "late", "critical", "reached"] },
      { closed: 31, falseAlarms: 2, healthyYears: 31 },
    ],
    [
      "what was seen from the middle on over that half only",
      { final: 1000, state: "reached", seenFrom: "2024-07", states: ["on-track", "reached"] },
      { closed: 31, healthyYears: 30.5 },
    ],
    [
      "the notice from where it was first announced",
      { final: 0, seenFrom: "2024-07", states: ["on-track", "late"] },
      { closed: 31, missed: 1, caught: 1, notice: 4 },
    ],
    [
      "a market closed by a person, whatever its end",
      { final: 1200, state: "closed", terms: { closed: true, end: "2025-12-31" }, states: ["on-track"] },
      { closed: 31, healthyYears: 32 },
    ],
  ])("counts %s", (_, told, changes) => {
    expect(recordWith(told)).toEqual({ ...THIRTY, ...changes });
  });

  it.each<[string, Told]>([
    ["is reached but not over", { ...CALM, terms: { end: "2025-12-31" } }],
    ["still awaits declarations", { ...CALM, state: "overdue-awaiting" }],
    ["owes nothing", { ...CALM, terms: { target: null, closed: true } }],
    ["follows orders that never came", { ...CALM, terms: { targetIsForecast: true } }],
    ["has hours that nobody could read", { ...CALM, isUnread: true }],
    ["was never seen", { ...CALM, states: [] }],
    ["was seen only once it had ended", { ...CALM, seenFrom: "2024-12", states: ["reached"] }],
  ])("leaves out a market that %s", (_, told) => {
    expect(recordWith(told)).toEqual(THIRTY);
  });

  it("does not depend on the order of the journal", () => {
    const all = [...calm(30), lived("X", { final: 0, states: ["on-track", "late", "watch", "late"] })];
    const turned = all.map(({ market, journal }) => ({ market, journal: journal.toReversed() }));
    expect(recordOf(turned)).toEqual(recordOf(all));
    expect(recordOf(all)).toMatchObject({ caught: 1, notice: 10 });
  });
});
