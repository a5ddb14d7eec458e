import { describe, expect, it } from "vitest";
import { parseAlertsOptions } from "../../../bench/alerts/alerts-options.ts";
import { earlySignal } from "../../../bench/alerts/early-signal.ts";
import { falseAlarmsBy } from "../../../bench/alerts/false-alarms-by.ts";
import { liveWorld } from "../../../bench/alerts/live-world.ts";
import { recentPace } from "../../../bench/alerts/rules/candidates.ts";
import { earnedSchedule } from "../../../bench/alerts/rules/earned-schedule.ts";
import { forecast, product, productWithLots } from "../../../bench/alerts/rules/engine-rules.ts";
import { proRataByHand, proRataFromHalfTime } from "../../../bench/alerts/rules/pro-rata.ts";
import type { LivedMarket, Rule } from "../../../bench/alerts/rules/rule.ts";
import { RULES } from "../../../bench/alerts/rules/rules.ts";
import { rulesTable } from "../../../bench/alerts/rules-table.ts";
import { gainOver, outcomeUnder, scoreRule } from "../../../bench/alerts/score-rule.ts";
import { purposeOf } from "../../../bench/alerts/seeds.ts";
import { naiveProRata, openMarkets } from "../../../bench/alerts/speed/country.ts";
import { outcomeOf } from "../../../local/replay/outcome-of.ts";
import { replayMarket } from "../../../local/replay/replay-market.ts";
import { aHistory, told } from "../../local/replay/a-history.ts";

const lived = (hours: readonly number[], changes = {}): LivedMarket => {
  const history = aHistory({ declarations: told("2024-01", hours), ...changes });
  const months = replayMarket(history);
  return { family: "services", history, blind: months, sighted: months };
};

const firstAlert = (rule: Rule, market: LivedMarket) => outcomeUnder(rule, market).alerts[0] ?? null;
const months = (count: number, hours: number): number[] => Array.from({ length: count }, () => hours);

describe("on a service of a year told on time, at 100 h a month owed", () => {
  it.each<[string, Rule, readonly number[], number | null]>([
    ["pro rata is silent at 81 h", proRataByHand, months(12, 81), null],
    ["pro rata warns under 80 h from 15 % of the time", proRataByHand, months(12, 79), 2],
    ["the patient pro rata is silent at 85 h", proRataFromHalfTime, months(12, 85), null],
    ["the patient pro rata waits for half of the time", proRataFromHalfTime, months(12, 50), 6],
    ["the patient pro rata leaves out what is not told", proRataFromHalfTime, months(6, 100), null],
    ["pro rata by hand takes it for zero", proRataByHand, months(6, 100), 8],
    ["earned schedule is silent on plan", earnedSchedule, months(12, 100), null],
    ["earned schedule warns at 70 h", earnedSchedule, months(12, 70), 2],
    ["the forecast needs two evaluations", forecast, months(12, 40), 4],
    ["the product is silent on plan", product, months(12, 100), null],
  ])("%s", (_, rule, hours, expected) => {
    expect(firstAlert(rule, lived(hours, { kind: "service" }))).toBe(expected);
  });
});

it("takes the forecast at its second likely miss", () => {
  const likely = lived(months(12, 40), { kind: "service" }).blind.map(
    ({ evaluation }) => (evaluation.progress.outlook?.pMiss ?? 0) >= 0.7,
  );
  expect(likely.slice(0, 4)).toEqual([false, false, true, true]);
});

describe("a world that was lived", () => {
  const markets = liveWorld("main", { seed: 1, markets: 60 });

  it("gives the product the outcomes of the replay", () => {
    for (const market of markets)
      expect(outcomeUnder(product, market).alerts).toEqual(outcomeOf(market.history, market.blind).alerts);
  });

  it("is seen otherwise when the windows of the lots are known", () => {
    const alerts = (rule: Rule) => markets.map((market) => outcomeUnder(rule, market).alerts);
    expect(alerts(productWithLots)).not.toEqual(alerts(product));
  });

  it("scores each rule between two figures that hold it, the same each time", () => {
    const scored = scoreRule(recentPace, markets);
    const { value, low, high } = scored.figures.recall;
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
    expect(scoreRule(recentPace, markets)).toEqual(scored);
  });

  it("gains nothing over itself, and what the scores differ by over another", () => {
    expect(gainOver(product, product, markets).recall).toEqual({ value: 0, low: 0, high: 0 });
    const { value } = gainOver(product, proRataByHand, markets).falseAlarms;
    const rates = [proRataByHand, product].map((rule) => scoreRule(rule, markets).figures.falseAlarms.value);
    expect(value).toBeCloseTo((rates[0] ?? 0) - (rates[1] ?? 0), 12);
  });

  it("tells more of the end the later it is asked", () => {
    const [early, late] = [earlySignal(markets, 0.15), earlySignal(markets, 0.75)];
    expect(early).toBeGreaterThan(0.5);
    expect(late).toBeGreaterThan(early);
    expect(late).toBeLessThanOrEqual(1);
  });

  it("makes one line for each rule, and one for each group of markets", () => {
    const table = rulesTable(RULES.map((rule) => ({ name: rule.name, figures: scoreRule(rule, markets).figures })));
    expect(table.split("\n")).toHaveLength(RULES.length + 2);
    expect(table).not.toContain("NaN");
    expect(falseAlarmsBy(product, markets)).toContain("| prolongation : prolongés |");
  });
});

it.each([
  ["always told apart", [40, 110], 1],
  ["the wrong way round, when the one that misses was ahead", [110, 40], 0],
  ["a coin, when nothing parts them", [80, 80], 0.5],
])("the early signal is %s", (_, [missing = 0, meeting = 0], expected) => {
  const markets = [lived(months(6, missing), { final: 0 }), lived(months(6, meeting), { final: 1200 })];
  expect(earlySignal(markets, 0.5)).toBe(expected);
});

it("evaluates a country at some month of each market's life", () => {
  const open = openMarkets(1, 50);
  expect(open.every(({ input, k }) => input.start <= k)).toBe(true);
  const [market] = open;
  const empty = market && { ...market, input: { ...market.input, companies: [] } };
  expect(empty && naiveProRata(empty)).toBe(true);
});

describe("the command line", () => {
  it.each([
    [[], { seeds: [20270101], markets: 3000, world: "main", speed: true, calibration: false }],
    [["--calibration"], { seeds: [3], markets: 3000, world: "main", speed: true, calibration: true }],
    [
      ["--seeds", "1,2", "--markets", "50", "--world", "country", "--no-speed"],
      { seeds: [1, 2], markets: 50, world: "country", speed: false, calibration: false },
    ],
  ])("%j is understood", (argv, options) => {
    expect(parseAlertsOptions(argv)).toEqual({ kind: "run", options });
  });

  it.each([[["--seeds", "one"]], [["--markets", "0"]], [["--world", "moon"]], [["--fast"]], [["more"]]])(
    "%j is refused",
    (argv) => {
      expect(parseAlertsOptions(argv)).toMatchObject({ kind: "refused" });
    },
  );
});

it.each([
  [1, "tuning"],
  [11, "validation"],
  [20261122, "spent"],
  [20270101, "final"],
  [7, null],
])("seed %d is kept for %s", (seed, purpose) => {
  expect(purposeOf(seed)).toBe(purpose);
});
