import { describe, expect, it } from "vitest";
import { type MarketTerms, marketTerms, sumOfEngagements } from "../../../../functions/domain/markets/market-terms.ts";
import type { MarketEvent } from "../../../../schemas/control-workbook.ts";
import { hours } from "../../../../schemas/hours.ts";
import { aMarket, anEngagement, anEvent } from "../../../builders/control-records.ts";

const TODAY = "2025-11-15";
const termsOf = (events: readonly MarketEvent[], market = aMarket(), engagements = [anEngagement()], today = TODAY) =>
  marketTerms(market, engagements, events, today);

const ARQUES: MarketTerms = {
  start: "2024-01-01",
  end: "2025-12-31",
  target: hours(6700),
  targetIsForecast: false,
  closed: false,
  suspended: [],
  changes: [],
};

describe("the terms of a market", () => {
  it.each<[string, MarketEvent[], Partial<MarketTerms>]>([
    ["no event", [], {}],
    ["an event of another market", [anEvent({ market: "ACV-2024", target: hours(1) })], {}],
    ["an event of tomorrow", [anEvent({ date: "2025-11-16", target: hours(1) })], {}],
    [
      "an amendment of the target",
      [anEvent({ target: hours(7200), reference: "avenant 2" })],
      {
        target: hours(7200),
        changes: [
          { kind: "amendment", date: "2025-03-14", from: hours(6700), to: hours(7200), reference: "avenant 2" },
        ],
      },
    ],
    ["an amendment of today", [anEvent({ date: TODAY, end: "2026-06-30" })], { end: "2026-06-30" }],
    ["an amendment that repeats the target", [anEvent({ target: hours(6700) })], {}],
    [
      "an order",
      [anEvent({ kind: "order", extraHours: hours(300) })],
      {
        target: hours(7000),
        changes: [{ kind: "order", date: "2025-03-14", from: hours(6700), to: hours(7000), reference: null }],
      },
    ],
    [
      "a renewal",
      [anEvent({ kind: "renewal", end: "2026-12-31", extraHours: hours(1000) })],
      {
        end: "2026-12-31",
        target: hours(7700),
        changes: [{ kind: "renewal", date: "2025-03-14", from: hours(6700), to: hours(7700), reference: null }],
      },
    ],
    ["a start order", [anEvent({ kind: "start-order", date: "2024-03-04" })], { start: "2024-03-04" }],
    [
      "the first of two start orders, the second being of a later phase",
      [anEvent({ kind: "start-order", date: "2024-05-01" }), anEvent({ kind: "start-order", date: "2024-03-04" })],
      { start: "2024-03-04" },
    ],
    ["a termination", [anEvent({ kind: "termination", date: "2025-09-15" })], { end: "2025-09-15" }],
    [
      "a termination that says its day",
      [anEvent({ kind: "termination", date: "2025-09-15", end: "2025-10-31" })],
      { end: "2025-10-31" },
    ],
    [
      "an extension, then a termination",
      [anEvent({ end: "2026-06-30" }), anEvent({ kind: "termination", date: "2025-09-15" })],
      { end: "2025-09-15" },
    ],
    ["a closing", [anEvent({ kind: "closing", outcome: "settled" })], { closed: true }],
    ["a closing, then a resumption", [anEvent({ kind: "closing" }), anEvent({ kind: "resumption", date: TODAY })], {}],
    ["a closing, then a renewal", [anEvent({ kind: "closing" }), anEvent({ kind: "renewal", date: TODAY })], {}],
    [
      "a resumption, then a closing",
      [anEvent({ kind: "closing", date: TODAY }), anEvent({ kind: "resumption" })],
      { closed: true },
    ],
    [
      "a closing, then an amendment",
      [anEvent({ kind: "closing" }), anEvent({ kind: "amendment", date: TODAY })],
      { closed: true },
    ],
    [
      "a suspension that lasts",
      [anEvent({ kind: "suspension", date: "2025-09-20" })],
      { suspended: ["2025-09", "2025-10", "2025-11"] },
    ],
    [
      "a suspension and its resumption",
      [anEvent({ kind: "suspension", date: "2025-05-02" }), anEvent({ kind: "resumption", date: "2025-07-01" })],
      { suspended: ["2025-05", "2025-06"] },
    ],
    [
      "a suspension within one month",
      [anEvent({ kind: "suspension", date: "2025-05-02" }), anEvent({ kind: "resumption", date: "2025-05-28" })],
      {},
    ],
    [
      "two suspensions",
      [
        anEvent({ kind: "suspension", date: "2025-05-02" }),
        anEvent({ kind: "resumption", date: "2025-06-01" }),
        anEvent({ kind: "suspension", date: "2025-08-01" }),
        anEvent({ kind: "resumption", date: "2025-09-15" }),
      ],
      { suspended: ["2025-05", "2025-08"] },
    ],
  ])("take %s into account", (_, events, expected) => {
    expect(termsOf(events)).toEqual({ ...ARQUES, ...expected });
  });

  it("adds firmed tranches and orders up in the order of their dates, whatever the order of the lines", () => {
    const events = [
      anEvent({ date: "2025-06-01", kind: "firmed-tranche", extraHours: hours(500), reference: "tranche 2" }),
      anEvent({ date: "2025-03-01", target: hours(6000), reference: "avenant 1" }),
      anEvent({ date: "2026-01-01", kind: "firmed-tranche", extraHours: hours(900), reference: "tranche 3" }),
    ];
    const before = structuredClone(events);
    expect(termsOf(events)).toMatchObject({
      target: hours(6500),
      changes: [
        { date: "2025-03-01", from: hours(6700), to: hours(6000), reference: "avenant 1" },
        { date: "2025-06-01", from: hours(6000), to: hours(6500), reference: "tranche 2" },
      ],
    });
    expect(events).toEqual(before);
  });

  it("starts the target of a framework agreement from its first order", () => {
    const market = aMarket({ target: null });
    const events = [
      anEvent({ kind: "order", extraHours: hours(400) }),
      anEvent({ kind: "order", extraHours: hours(100) }),
    ];
    expect(termsOf(events, market)).toMatchObject({
      target: hours(500),
      changes: [{ from: null }, { from: hours(400) }],
    });
  });

  it.each<[string, MarketEvent[], number | null, boolean]>([
    ["a forecast before its first order", [], 6700, true],
    ["a forecast, an amendment having moved it", [anEvent({ target: hours(7000) })], 7000, true],
    ["a forecast, an order without hours having come", [anEvent({ kind: "order" })], 6700, true],
    [
      "a forecast, the order being of tomorrow",
      [anEvent({ kind: "order", date: "2025-11-16", extraHours: 1 })],
      6700,
      true,
    ],
    [
      "the hours of its first order, whatever was forecast",
      [anEvent({ kind: "order", extraHours: hours(400) })],
      400,
      false,
    ],
    ["the target that its first order states", [anEvent({ kind: "order", target: hours(500) })], 500, false],
    [
      "the sum of its orders and firmed tranches",
      [
        anEvent({ kind: "order", date: "2025-01-10", extraHours: hours(400) }),
        anEvent({ kind: "firmed-tranche", date: "2025-02-10", extraHours: hours(150) }),
      ],
      550,
      false,
    ],
  ])("asks a market by orders for %s", (_, events, target, targetIsForecast) => {
    const market = aMarket({ byOrders: true });
    expect(termsOf(events, market)).toMatchObject({ target: target && hours(target), targetIsForecast });
  });

  it("forecasts nothing for a market by orders that states no target", () => {
    const market = aMarket({ byOrders: true, target: null });
    expect(termsOf([], market)).toMatchObject({ target: null, targetIsForecast: false, changes: [] });
  });

  it("says that an order took the place of the forecast", () => {
    const order = anEvent({ kind: "order", extraHours: hours(400), reference: "BC 1" });
    expect(termsOf([order], aMarket({ byOrders: true })).changes).toEqual([
      { kind: "order", date: "2025-03-14", from: hours(6700), to: hours(400), reference: "BC 1" },
    ]);
  });

  it.each([
    ["the stated target, above the engagements'", hours(6700), false, hours(6700)],
    ["the engagements' sum where none is stated", null, false, hours(5500)],
    ["none by choice, whatever the engagements say", null, true, null],
  ])("asks for %s", (_, target, noTargetByChoice, expected) => {
    const owed = [
      anEngagement({ hours: hours(4000) }),
      anEngagement({ lot: "2", hours: hours(1500) }),
      anEngagement({ company: "Partagée" }),
    ];
    expect(termsOf([], aMarket({ target, noTargetByChoice }), owed).target).toBe(expected);
  });

  it("has no target where neither the market nor an engagement states one", () => {
    expect(termsOf([], aMarket({ target: null })).target).toBeNull();
    expect(sumOfEngagements(aMarket(), [anEngagement(), anEngagement({ market: "ACV-2024", hours: 1 })])).toBeNull();
  });

  it("has no dates where the market has none", () => {
    expect(termsOf([], aMarket({ start: null, end: null }))).toMatchObject({ start: null, end: null });
  });
});
