import { describe, expect, it } from "vitest";
import type { Control } from "../../../../functions/domain/control.ts";
import { marketOverTime } from "../../../../functions/domain/markets/market-over-time.ts";
import { marketTerms } from "../../../../functions/domain/markets/market-terms.ts";
import { hours } from "../../../../schemas/hours.ts";
import type { Journal } from "../../../../schemas/journal.ts";
import { monthsFromTo } from "../../../../schemas/month.ts";
import { DEFAULT_SETTINGS } from "../../../../schemas/settings.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aContractRow, anHoursSheet, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aMarket, anEngagement, anEvent } from "../../../builders/control-records.ts";
import { anEvaluation } from "../../../builders/journal-entries.ts";
import { overviewOf } from "../../../builders/market-overviews.ts";

const YEAR = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [place + 1, 100]));
const overview = (sheets: Parameters<typeof overviewOf>[0], control: Partial<Control> = {}, journal: Journal = []) => {
  const [market] = overviewOf(sheets, aControl(control), journal);
  if (!market) throw new Error("no market");
  return market;
};

describe("where a market stands", () => {
  it("adds up accepted and pending hours by company and month, whoever declared them, and leaves rejected ones out", () => {
    const control = {
      companies: [aCompany(), aCompany({ name: "Intérim Alma" })],
      engagements: [anEngagement({ declarants: ["Bâti Falaises", "Intérim Alma"] })],
    };
    const own = sheetOf([aContractRow({ months: { 1: 10, 2: 20, 3: "trente", 4: 800 } })]);
    const alma = sheetOf(
      [
        aContractRow({
          company: "Bâti Falaises",
          nature: "formation",
          end: dateTyped("2025-01-31"),
          months: { 1: 5.5, 2: 7 },
        }),
      ],
      { declarant: "Intérim Alma" },
    );
    const market = overview([own, alma], control);
    expect(market).toMatchObject({ accepted: hours(35.5), pending: hours(7) });
    expect(market.companies).toMatchObject([
      {
        name: "Bâti Falaises",
        owed: hours(6700),
        hours: {
          accepted: { "2025-01": hours(15.5), "2025-02": hours(20) },
          pending: { "2025-02": hours(7) },
          decidable: { "2025-02": hours(7) },
        },
        declarants: ["bati falaises", "interim alma"],
      },
    ]);
  });

  it("counts as done what is accepted, a month in course included", () => {
    const market = overview([sheetOf([aContractRow({ months: { ...YEAR, 12: null } })])]);
    expect(market.evaluation).toMatchObject({ month: "2025-10", progress: { done: hours(1100) } });
  });

  it("shows a company without hours, and shares the target among all", () => {
    const control = {
      companies: [aCompany(), aCompany({ name: "Toitures" })],
      engagements: [anEngagement({ hours: hours(4000) }), anEngagement({ company: "Toitures" })],
    };
    expect(overview([], control).companies.map(({ name, owed }) => [name, owed])).toEqual([
      ["Bâti Falaises", hours(4000)],
      ["Toitures", hours(2700)],
    ]);
  });

  it("takes a waiting month as declared, and says the state it would have if all that waits were accepted", () => {
    const control = { markets: [aMarket({ end: "2025-09-30", target: hours(150) })] };
    const market = overview([sheetOf([aContractRow({ months: { 9: 100, 10: 60 } })])], control);
    expect([market.accepted, market.pending]).toEqual([hours(100), hours(60)]);
    expect(market.evaluation?.state).toMatch(/^overdue/);
    expect(market.stateIfAccepted).toBe("reached");
  });

  it("leaves two rows typed twice out of what a decision would change, for none makes both count", () => {
    const control = { markets: [aMarket({ end: "2025-09-30", target: hours(150) })] };
    const twice = aContractRow({ months: { 8: 90, 9: 90 } });
    const market = overview([sheetOf([twice, twice])], control);
    expect(market).toMatchObject({ accepted: 0, pending: hours(360), decidable: 0 });
    expect(market.stateIfAccepted).toBe(market.evaluation?.state);
    const beside = overview(
      [sheetOf([twice, twice, aContractRow({ nature: "formation", months: { 10: 5 } })])],
      control,
    );
    expect(beside).toMatchObject({ pending: hours(365), decidable: hours(5) });
  });

  it("has no evaluation without dates, and no state to hope for", () => {
    expect(overview([], { markets: [aMarket({ start: null })] })).toMatchObject({
      evaluation: null,
      stateIfAccepted: null,
    });
  });

  it("remembers the month before as it was seen then", () => {
    const sheets = [sheetOf([aContractRow({ months: { 1: 10 } })], { closed: anHoursSheet().closed })];
    const calm = anEvaluation({ month: "2025-09", state: "on-track", level: "calm", lateRun: 0 });
    const worried = anEvaluation({ month: "2025-09", state: "watch", level: "watch", lateRun: 1 });
    const other = anEvaluation({ month: "2025-09", market: "ACV-2024", level: "calm", lateRun: 0 });
    expect(overview(sheets, {}, [worried, other]).evaluation?.state).toBe("late");
    expect(overview(sheets, {}, [calm]).evaluation?.state).toBe("watch");
  });

  it("remembers the first evaluation of that month, however people sorted the journal", () => {
    const sheets = [sheetOf([aContractRow({ months: { 1: 10 } })], { closed: anHoursSheet().closed })];
    const seen = (day: string, level: "watch" | "calm", lateRun: number) =>
      anEvaluation({ at: `2025-10-${day}T06:00:00.000Z`, month: "2025-09", state: "overdue", level, lateRun });
    const [first, second] = [seen("15", "watch", 1), seen("28", "calm", 0)];
    const states = [
      [first, second],
      [second, first],
    ].map((journal) => overview(sheets, {}, journal).evaluation?.state);
    expect(states).toEqual(["late", "late"]);
  });

  it.each([
    ["closed", [anEvent({ kind: "closing" })]],
    ["suspended", [anEvent({ kind: "suspension", date: "2025-10-01" })]],
  ] as const)("follows its events: %s", (state, events) => {
    expect(overview([], { events }).evaluation?.state).toBe(state);
  });

  it("keeps the order of the control workbook", () => {
    const markets = ["C-1", "A-1", "B-1"].map((code) => aMarket({ code }));
    expect(overviewOf([], aControl({ markets, engagements: [] })).map(({ market }) => market.code)).toEqual([
      "C-1",
      "A-1",
      "B-1",
    ]);
  });
});

describe("a company's own window", () => {
  const plannedIn = (engagements: Parameters<typeof anEngagement>[0][], events: Control["events"] = []) =>
    overview([], { engagements: engagements.map((each) => anEngagement(each)), events })
      .evaluation?.perMonth.filter(({ planned }) => planned > 0)
      .map(({ month }) => month);

  it.each([
    ["the market's where none is stated", [{}], monthsFromTo("2024-01", "2025-12")],
    ["its engagement's", [{ start: "2024-06-10", end: "2025-02-20" }], monthsFromTo("2024-06", "2025-02")],
    ["from its arrival to the market's end", [{ start: "2025-03-01" }], monthsFromTo("2025-03", "2025-12")],
    ["from the market's start to its departure", [{ end: "2025-03-01" }], monthsFromTo("2024-01", "2025-03")],
    [
      "each of its lots, with nothing between them",
      [
        { lot: "1", start: "2024-03-01", end: "2024-05-31" },
        { lot: "2", start: "2024-09-01", end: "2024-11-30" },
      ],
      [...monthsFromTo("2024-03", "2024-05"), ...monthsFromTo("2024-09", "2024-11")],
    ],
    ["never outside the market's", [{ start: "2023-06-01", end: "2027-06-30" }], monthsFromTo("2024-01", "2025-12")],
  ])("is %s", (_, engagements, months) => {
    expect(plannedIn(engagements)).toEqual(months);
  });

  it("ends with a market that is terminated", () => {
    const events = [anEvent({ kind: "termination", date: "2025-03-31" })];
    expect(plannedIn([{ end: "2025-09-30" }], events)?.at(-1)).toBe("2025-03");
  });

  it("plans nothing while the market is suspended", () => {
    const events = [
      anEvent({ kind: "suspension", date: "2024-03-01" }),
      anEvent({ kind: "resumption", date: "2024-05-01" }),
    ];
    expect(plannedIn([{ end: "2024-06-30" }], events)).toEqual(["2024-01", "2024-02", "2024-05", "2024-06"]);
  });

  it("gives each lot its own curve and its own share of the target", () => {
    const lots = [
      anEngagement({ lot: "1", hours: hours(1700), start: "2024-03-01", end: "2024-05-31" }),
      anEngagement({ lot: "2", start: "2024-09-01", end: "2024-11-30" }),
    ];
    const bars = overview([], { engagements: lots }).evaluation?.perMonth ?? [];
    const plannedUntil = (last: string) =>
      bars.filter(({ month }) => month <= last).reduce((sum, { planned }) => sum + planned, 0);
    expect([plannedUntil("2024-05"), plannedUntil("2024-11")]).toEqual([hours(1700), hours(6700)]);
  });

  it("counts its hours once, whatever its lots, and tells all of them", () => {
    const engagements = [anEngagement({ lot: "1" }), anEngagement({ lot: "2", start: "2025-01-01" })];
    const sheet = anHoursSheet({ ...sheetOf([aContractRow({ months: { 9: 40 } })]), closed: Array(12).fill(false) });
    const { evaluation } = overview([sheet], { engagements });
    expect(evaluation?.progress.done).toBe(hours(40));
    expect(evaluation?.perMonth.filter(({ declared }) => declared).map(({ month }) => month)).toEqual(["2025-09"]);
  });
});

describe("what is said at once", () => {
  const ended = (end: string, today: string) =>
    overviewOf([sheetOf([])], aControl({ markets: [aMarket({ end })] }), [], today)[0]?.evaluation;

  it("is that a market is past its end, from the day after", () => {
    expect(ended("2025-10-31", "2025-10-31")).toMatchObject({ month: "2025-09", state: "critical" });
    expect(ended("2025-10-31", "2025-11-01")).toMatchObject({ month: "2025-09", state: "overdue" });
    expect(ended("2025-11-03", "2025-11-04")).toMatchObject({ month: "2025-09", state: "overdue" });
  });

  it("is that its declarations are awaited until they come, or G months later", () => {
    const silent = (today: string) =>
      overviewOf([], aControl({ markets: [aMarket({ end: "2025-10-31" })] }), [], today)[0]?.evaluation?.state;
    expect([silent("2025-11-01"), silent("2025-12-31"), silent("2026-01-01")]).toEqual([
      "overdue-awaiting",
      "overdue-awaiting",
      "overdue",
    ]);
  });
});

describe("the evaluation of a market whose terms moved", () => {
  const sheets = [sheetOf([aContractRow({ months: { 1: 10 } })])];
  const amended = (date: string) => [anEvent({ date, target: hours(40) })];
  const september = anEvaluation({
    month: "2025-09",
    state: "critical",
    level: "critical",
    lateRun: 5,
    criticalRun: 3,
  });
  const worked = [sheetOf([aContractRow({ months: { 1: 10, 2: 10, 9: 9 } })])];

  it("takes its counters from the journal while the target is the one seen then", () => {
    expect(overview(sheets, {}, [september]).evaluation).toMatchObject({ level: "critical", lateRun: 6 });
  });

  it("recomputes them with the new target, the hours kept", () => {
    const { evaluation } = overview(worked, { events: amended("2025-10-02") }, [september]);
    const alike = overview(worked, { markets: [aMarket({ target: hours(40) })] }, []).evaluation;
    expect(evaluation).toEqual(alike);
    expect(evaluation?.lateRun).not.toBe(6);
  });

  it("recomputes them where the market had no target", () => {
    const none = { ...september, target: null };
    expect(overview(sheets, {}, [none]).evaluation?.lateRun).not.toBe(6);
  });

  it("keeps them when the market is only extended", () => {
    const events = [anEvent({ date: "2025-10-02", end: "2026-03-31" })];
    expect(overview(sheets, { events }, [september]).evaluation).toMatchObject({ lateRun: 6 });
  });

  it("judges the months before by what was known then", () => {
    const known = aMarket();
    const events = [anEvent({ date: "2025-03-14", target: hours(40), end: "2026-06-30" })];
    const today = marketTerms(known, [], events, "2025-11-15");
    const inputAt = marketOverTime(
      { market: known, terms: today, engagements: [], events, companies: [] },
      "accepted",
      "2025-11-15",
    );
    const of = (k: string) => [inputAt?.(k).target, inputAt?.(k).end];
    expect(of("2025-01")).toEqual([hours(6700), "2025-12"]);
    expect(of("2025-02")).toEqual([hours(40), "2026-06"]);
    expect(of("2025-10")).toEqual([hours(40), "2026-06"]);
    expect(inputAt?.("2025-10").asOf).toEqual({ lastComplete: "2025-10", ended: false });
    expect(inputAt?.("2025-04")).toBe(inputAt?.("2025-10"));
  });
});

describe("a structure's own thresholds", () => {
  it("decide from when a market is watched", () => {
    const calm = anEvaluation({ month: "2025-09", state: "on-track", level: "calm", lateRun: 0 });
    const done = [sheetOf([aContractRow({ months: { 1: 100 } })])];
    const stateWith = (watchEnter: number) =>
      overview(
        done,
        {
          settings: { ...DEFAULT_SETTINGS, watchEnter },
          markets: [aMarket({ start: "2025-01-01", end: "2026-12-31", target: hours(270) })],
        },
        [{ ...calm, target: hours(270) }],
      ).evaluation;
    const r1 = stateWith(1.08)?.progress.outlook?.r1 ?? 0;
    expect([stateWith(r1 - 0.01)?.state, stateWith(r1 + 0.01)?.state]).toEqual(["watch", "on-track"]);
  });
});

describe("a market by orders", () => {
  it("is watched at most as long as its target is a forecast", () => {
    const state = (byOrders: boolean) =>
      overview([sheetOf([])], { markets: [aMarket({ byOrders })] }).evaluation?.state;
    expect([state(false), state(true)]).toEqual(["critical", "watch"]);
  });
});
