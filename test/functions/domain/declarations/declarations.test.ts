import { describe, expect, it } from "vitest";
import type { World } from "../../../../functions/domain/consolidation/plan-consolidation.ts";
import type { Control } from "../../../../functions/domain/control.ts";
import { declarationsOf } from "../../../../functions/domain/declarations/declarations.ts";
import { hours } from "../../../../schemas/hours.ts";
import { monthsFromTo } from "../../../../schemas/month.ts";
import type { KnownWorkbook } from "../../../../schemas/state.ts";
import { aKnownWorkbook, aState } from "../../../builders/a-world.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aMarket, anEngagement, anEvent } from "../../../builders/control-records.ts";
import { aDeclarant, planOn } from "../../../builders/declarants.ts";

const TODAY = "2025-11-17";
const ticked = (...months: number[]) => Array.from({ length: 12 }, (_, place) => months.includes(place + 1));
const UNTIL = (last: number) => ticked(...Array.from({ length: last }, (_, place) => place + 1));
const MARKET_2025 = [aMarket({ start: "2025-01-01" })];

/** What Bâti Falaises has left to tell of a market of 2025, in the middle of November. */
function left(control: Partial<Control> = {}, world: Partial<World> = {}, today = TODAY) {
  const [first] = declarationsOf(planOn(today, { markets: MARKET_2025, ...control }, world), today);
  if (!first) throw new Error("no declarant");
  return {
    missing: first.missing,
    toTick: first.toTick,
    markets: first.markets.map(({ code }) => code),
    unread: first.unread,
  };
}

const NOTHING = { missing: [], toTick: [], markets: [], unread: false };
const missing = (...months: string[]) => ({ ...NOTHING, missing: months, markets: ["ARQ-2024"] });
const typed = (months: Parameters<typeof aContractRow>[0], closed: boolean[]) => ({
  mirror: [sheetOf([aContractRow(months)], { closed })],
});

describe("what a declarant has left to tell", () => {
  it.each<[string, Parameters<typeof left>, ReturnType<typeof left>]>([
    ["nothing, all being ticked", [{}, { mirror: [anHoursSheet()] }], NOTHING],
    ["its last month", [{}, { mirror: [anHoursSheet({ closed: UNTIL(9) })] }], missing("2025-10")],
    ["every month, when it never told any", [{}, {}], missing(...monthsFromTo("2025-01", "2025-10"))],
    [
      "a month in the middle",
      [{}, { mirror: [anHoursSheet({ closed: ticked(1, 2, 3, 5, 6, 7, 8, 9, 10) })] }],
      missing("2025-04"),
    ],
    [
      "its tick, hours being there",
      [{}, typed({ months: { 10: 312 } }, UNTIL(9))],
      { ...NOTHING, toTick: [{ month: "2025-10", hours: hours(312) }], markets: ["ARQ-2024"] },
    ],
    [
      "its tick, the hours being of a person that nobody knows",
      [{}, typed({ participant: "P-999", months: { 10: 35 } }, UNTIL(9))],
      { ...NOTHING, toTick: [{ month: "2025-10", hours: hours(35) }], markets: ["ARQ-2024"] },
    ],
    [
      "its tick, what was typed being no number",
      [{}, typed({ months: { 10: "environ 12" } }, UNTIL(9))],
      { ...NOTHING, toTick: [{ month: "2025-10", hours: 0 }], markets: ["ARQ-2024"] },
    ],
    ["its month, a zero being no tick", [{}, typed({ months: { 10: 0 } }, UNTIL(9))], missing("2025-10")],
    [
      "nothing of an older month with hours and no tick",
      [{}, typed({ months: { 9: 100 } }, ticked(1, 2, 3, 4, 5, 6, 7, 8, 10))],
      NOTHING,
    ],
    ["nothing of the running month", [{}, typed({ months: { 11: 100 } }, UNTIL(10))], NOTHING],
    [
      "October from the first day of November on",
      [{}, { mirror: [anHoursSheet({ closed: UNTIL(9) })] }, "2025-11-01"],
      missing("2025-10"),
    ],
    [
      "nothing yet of October on its last day",
      [{}, { mirror: [anHoursSheet({ closed: UNTIL(9) })] }, "2025-10-31"],
      NOTHING,
    ],
    [
      "nothing once a person closed the market",
      [{ events: [anEvent({ kind: "closing", date: "2025-11-03" })] }],
      NOTHING,
    ],
    [
      "no suspended month",
      [
        {
          events: [
            anEvent({ kind: "suspension", date: "2025-02-01" }),
            anEvent({ kind: "resumption", date: "2025-10-01" }),
          ],
        },
      ],
      missing("2025-01", "2025-10"),
    ],
    [
      "nothing after the market's end",
      [{ markets: [aMarket({ start: "2025-01-01", end: "2025-03-31" })] }],
      missing("2025-01", "2025-02", "2025-03"),
    ],
    [
      "only what its engagement lasts",
      [{ engagements: [anEngagement({ start: "2025-08-04", end: "2025-09-12" })] }],
      missing("2025-08", "2025-09"),
    ],
    [
      "only the engagements that it declares for",
      [
        {
          companies: [aDeclarant(), aCompany({ name: "Intérim Alma" })],
          engagements: [
            anEngagement({ declarants: ["Intérim Alma"] }),
            anEngagement({ company: "Toitures", declarants: ["bati falaises", "Intérim Alma"], start: "2025-10-01" }),
          ],
        },
      ],
      missing("2025-10"),
    ],
    ["nothing without an engagement", [{ engagements: [] }], NOTHING],
    ["nothing of a market whose dates are missing", [{ markets: [aMarket({ start: null })] }], NOTHING],
    [
      "the months of all its markets together",
      [
        {
          markets: [aMarket({ start: "2025-09-01" }), aMarket({ code: "ACV-2024", start: "2025-10-01" })],
          engagements: [anEngagement(), anEngagement({ market: "ACV-2024" })],
        },
      ],
      { ...NOTHING, missing: ["2025-09", "2025-10"], markets: ["ARQ-2024", "ACV-2024"] },
    ],
  ])("is %s", (_, situation, expected) => {
    expect(left(...situation)).toEqual(expected);
  });
});

describe("a market that began before its declarants had a workbook", () => {
  const since = (start: string) => ({ markets: [aMarket({ start, end: "2026-12-31" })] });
  const heures = (year: number, last: number) => anHoursSheet({ year, closed: UNTIL(last) });

  it.each<[string, Parameters<typeof left>, ReturnType<typeof left>]>([
    [
      "no month of 2021 to 2024, the workbook beginning in 2025 (once a reminder for 57 months)",
      [since("2021-01-01"), { mirror: [heures(2025, 1)] }],
      missing(...monthsFromTo("2025-02", "2025-10")),
    ],
    [
      "no month of a century, its start being typed 1925",
      [since("1925-01-01"), { mirror: [heures(2025, 9)] }],
      missing("2025-10"),
    ],
    [
      "the months of every year that has a tab",
      [since("2021-01-01"), { mirror: [heures(2023, 11), heures(2025, 9)] }],
      missing("2023-12", "2025-10"),
    ],
    [
      "nothing of the older years whose tabs nobody has begun",
      [
        since("2023-01-01"),
        { mirror: [heures(2023, 0), sheetOf([aContractRow({ months: {} })], { year: 2024 }), heures(2025, 9)] },
      ],
      missing("2025-10"),
    ],
    [
      "the months of an older year that hours were typed in",
      [
        since("2024-11-01"),
        {
          mirror: [sheetOf([aContractRow({ months: { 11: 35 } })], { year: 2024, closed: UNTIL(0) }), heures(2025, 9)],
        },
      ],
      missing("2024-12", "2025-10"),
    ],
    [
      "the year of the last complete month, without any tab",
      [since("2021-01-01"), {}],
      missing(...monthsFromTo("2025-01", "2025-10")),
    ],
    [
      "the months of the year before in February, its tab alone being there",
      [since("2021-01-01"), { mirror: [heures(2025, 11)] }, "2026-02-10"],
      missing("2025-12", "2026-01"),
    ],
    [
      "nothing, and hides what nobody read, though no tab is known",
      [
        { markets: [aMarket({ start: "2024-01-01", end: "2024-12-31" })] },
        { state: aState(aKnownWorkbook({ read: false })) },
      ],
      { ...NOTHING, unread: true },
    ],
  ])("asks for %s", (_, situation, expected) => {
    expect(left(...situation)).toEqual(expected);
  });
});

describe("hours that nobody has read", () => {
  const note = (sheet: string, unread = true) => ({
    sheet,
    cell: null,
    message: "…",
    unread,
    since: "2025-11-10T07:00:00.000Z",
  });
  const HIDDEN = { ...NOTHING, unread: true };
  const OCTOBER = missing("2025-10");

  it.each<[string, Partial<KnownWorkbook>, object]>([
    ["a workbook never read", { read: false }, HIDDEN],
    ["a workbook that changed and was not read again", { due: true }, HIDDEN],
    ["a workbook that cannot be opened", { notes: [note("")] }, HIDDEN],
    ["the tab of the year, no longer to be read", { notes: [note("Heures 2025")] }, HIDDEN],
    ["a workbook known under another name", { name: "Bâti du Nord" }, HIDDEN],
    ["a tab of another year", { notes: [note("Heures 2024")] }, OCTOBER],
    ["a copy beside the tab of the year", { notes: [note("Copie de Heures 2025")] }, OCTOBER],
    ["a cell that cannot be read", { notes: [note("Heures 2025", false)] }, OCTOBER],
  ])("%s: is asked for only where it was", (_, known, expected) => {
    const world = { state: aState(aKnownWorkbook(known)), mirror: [anHoursSheet({ closed: UNTIL(9) })] };
    expect(left({}, world)).toEqual(expected);
  });

  it("are those of a tab that could never be read, under whatever title", () => {
    const world = { state: aState(aKnownWorkbook({ notes: [note("Heures copie")] })) };
    expect(left({}, world)).toEqual(HIDDEN);
  });

  it("hide nothing when the year was told", () => {
    expect(left({}, { state: aState(aKnownWorkbook({ due: true })), mirror: [anHoursSheet()] })).toEqual(NOTHING);
  });
});

describe("the declarants", () => {
  const names = (companies: Control["companies"]) =>
    declarationsOf(planOn(TODAY, { companies }), TODAY).map(({ declarant, workbook }) => [declarant.name, workbook]);

  it("are the lines with a workbook, each workbook once", () => {
    expect(
      names([
        aDeclarant(),
        aCompany({ name: "Sans classeur" }),
        aCompany({ name: "Lien cassé", workbook: "à créer" }),
        aDeclarant({ name: "Même classeur" }),
      ]),
    ).toEqual([["Bâti Falaises", "workbook-of-bati-falaises"]]);
  });
});
