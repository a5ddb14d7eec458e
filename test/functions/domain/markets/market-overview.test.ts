import { describe, expect, it } from "vitest";
import type { Control } from "../../../../functions/domain/control.ts";
import { hours } from "../../../../schemas/hours.ts";
import type { Journal } from "../../../../schemas/journal.ts";
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
        hours: { accepted: { "2025-01": hours(15.5), "2025-02": hours(20) }, pending: { "2025-02": hours(7) } },
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
  const plannedIn = (engagements: Parameters<typeof anEngagement>[0][]) =>
    overview([], { engagements: engagements.map((each) => anEngagement(each)) })
      .evaluation?.perMonth.filter(({ planned }) => planned > 0)
      .map(({ month }) => month);

  it.each([
    ["the market's where none is stated", [{}], "2024-01", "2025-12"],
    ["its engagement's", [{ start: "2024-06-10", end: "2025-02-20" }], "2024-06", "2025-02"],
    ["from its arrival to the market's end", [{ start: "2025-03-01" }], "2025-03", "2025-12"],
    [
      "all its lots together",
      [
        { lot: "1", start: "2024-03-01", end: "2024-05-31" },
        { lot: "2", start: "2024-09-01", end: "2024-11-30" },
      ],
      "2024-03",
      "2024-11",
    ],
  ])("is %s", (_, engagements, first, last) => {
    const months = plannedIn(engagements);
    expect([months?.at(0), months?.at(-1)]).toEqual([first, last]);
  });
});
