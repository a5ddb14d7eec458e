import { describe, expect, it } from "vitest";
import { calibrationTable } from "../../../bench/alerts/calibration/calibration-table.ts";
import { PUBLISHED } from "../../../bench/alerts/calibration/published.ts";
import { behindTime, earlySignal, neededPace } from "../../../bench/alerts/early-signal.ts";
import { liveWorld } from "../../../bench/alerts/live-world.ts";
import { product, productWithLots } from "../../../bench/alerts/rules/engine-rules.ts";
import { scoreRule } from "../../../bench/alerts/score-rule.ts";
import { inClimate } from "../../../bench/alerts/world/climate.ts";
import { HARSH } from "../../../bench/alerts/world/climates.ts";
import { FAMILIES } from "../../../bench/alerts/world/family.ts";

describe("the calibration", () => {
  const markets = liveWorld("harder", { seed: 1, markets: 60 });
  const table = calibrationTable(markets);

  it("never reads the product's own rule", () => {
    for (const { name } of [product, productWithLots]) expect(table).not.toContain(name);
  });

  it.each(PUBLISHED)("sets $rule.name beside what was published", ({ rule, figures }) => {
    const line = table.split("\n").find((each) => each.includes(rule.name));
    const { recall } = scoreRule(rule, markets).figures;
    expect(line).toContain(`| ${Math.round((figures.recall ?? 0) * 100)} % / ${Math.round(recall.value * 100)} % |`);
  });

  it("reads the time as well as the pace", () => {
    expect(earlySignal(markets, 0.5, behindTime)).toBeGreaterThan(0.5);
    expect(earlySignal(markets, 0.5, behindTime)).not.toBe(earlySignal(markets, 0.5, neededPace));
  });
});

describe("a climate", () => {
  it("multiplies what goes wrong in a family", () => {
    const { lateStart, rally, prompt } = inClimate(FAMILIES.lots, { ...HARSH, lateStart: 2, rally: 0.5, untold: 2 });
    expect({ lateStart, rally }).toEqual({ lateStart: 0.5, rally: 0.15 });
    expect(prompt.map((each) => Number(each.toFixed(2)))).toEqual([0.4, 0.94]);
  });

  it("leaves a family as it is in the harsh one", () => {
    const { prompt, ...rest } = inClimate(FAMILIES.rough, HARSH);
    expect(FAMILIES.rough).toMatchObject(rest);
    expect(prompt.map((each) => Number(each.toFixed(12)))).toEqual(FAMILIES.rough.prompt);
  });
});
