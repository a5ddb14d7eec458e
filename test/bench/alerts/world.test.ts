import { describe, expect, it } from "vitest";
import { inventWorld, withoutLotWindows } from "../../../bench/alerts/world/invent-world.ts";
import { WORLDS, type WorldName } from "../../../bench/alerts/world/size.ts";
import { endingOf } from "../../../functions/domain/alerts/market-outcome.ts";
import { parseHistories } from "../../../local/replay/parse-histories.ts";

const TUNING_SEED = 1;
const worldOf = (world: WorldName, markets: number, seed = TUNING_SEED) => inventWorld(world, { seed, markets });
const historiesOf = (world: WorldName, markets: number) => worldOf(world, markets).map(({ history }) => history);

describe.each(Object.keys(WORLDS) as WorldName[])("the world %s", (world) => {
  it("is invented again by the same seed, and otherwise by another", () => {
    expect(worldOf(world, 20)).toEqual(worldOf(world, 20));
    expect(worldOf(world, 20, 2)).not.toEqual(worldOf(world, 20));
  });

  it("is written as the replay reads it", () => {
    const markets = JSON.parse(JSON.stringify(historiesOf(world, 200)));
    expect(parseHistories({ markets })).toMatchObject({ ok: true });
  });
});

describe("the main world", () => {
  const markets = historiesOf("main", 600);
  const declarations = markets.flatMap((market) => market.declarations);

  it("has markets of 2 000 to 10 000 h over one to three years", () => {
    const targets = markets.map(({ target }) => target ?? 0);
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(2000);
    expect(Math.max(...targets)).toBeLessThanOrEqual(10_000);
  });

  it("misses its targets 20 to 30 times in 100", () => {
    const missed = markets.filter((market) => endingOf(market) === "missed").length;
    expect(missed / markets.length).toBeGreaterThan(0.2);
    expect(missed / markets.length).toBeLessThan(0.3);
  });

  it("has extensions, late words, corrections and figures mistyped by ten", () => {
    const keys = declarations.map(({ company, month }, at) => `${at} ${company} ${month}`);
    expect(new Set(keys).size).toBe(declarations.length);
    expect(markets.some(({ extension }) => extension)).toBe(true);
    expect(declarations.some(({ month, seen }) => seen > month)).toBe(true);
    expect(declarations.some(({ month, seen }) => seen < month)).toBe(true);
    const corrections = markets.flatMap((market) => correctionsIn(market.declarations));
    expect(corrections.length / declarations.length).toBeGreaterThan(0.01);
    expect(corrections.some(([wrong, right]) => wrong === right * 10)).toBe(true);
  });

  it("ends each market with the last words about its months", () => {
    for (const { declarations: told, final } of markets.slice(0, 100)) {
      const last = new Map(
        told
          .toSorted((one, other) => one.seen.localeCompare(other.seen))
          .map((each) => [`${each.company} ${each.month}`, each.hours]),
      );
      expect([...last.values()].reduce((sum, hours) => sum + hours, 0)).toBeCloseTo(final, 6);
    }
  });

  it("can be told without the windows of its lots", () => {
    expect(markets.some(({ companies }) => companies.some(({ start }) => start))).toBe(true);
    const blind = markets.map(withoutLotWindows);
    expect(blind.some(({ companies }) => companies.some(({ start, end }) => start || end))).toBe(false);
  });
});

it("gives the country markets of about 430 h", () => {
  const targets = historiesOf("country", 1000)
    .map(({ target }) => target ?? 0)
    .sort((one, other) => one - other);
  expect(targets[500]).toBeGreaterThan(350);
  expect(targets[500]).toBeLessThan(550);
});

/** What was first told of a month, and what then replaced it. */
function correctionsIn(told: readonly { company: string; month: string; hours: number }[]): [number, number][] {
  const first = new Map<string, number>();
  return told.flatMap(({ company, month, hours }): [number, number][] => {
    const key = `${company} ${month}`;
    const before = first.get(key);
    first.set(key, hours);
    return before === undefined ? [] : [[before, hours]];
  });
}
