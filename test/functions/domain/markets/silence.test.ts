import { describe, expect, it } from "vitest";
import type { CompanyOverview } from "../../../../functions/domain/markets/market-overview.ts";
import { marketTerms } from "../../../../functions/domain/markets/market-terms.ts";
import { silentSince, undeclaredMonths } from "../../../../functions/domain/markets/silence.ts";
import type { MarketEvent } from "../../../../schemas/control-workbook.ts";
import { hours } from "../../../../schemas/hours.ts";
import { monthsFromTo } from "../../../../schemas/month.ts";
import { aMarket, anEngagement, anEvent } from "../../../builders/control-records.ts";

/** A company on a market that runs over 2025, seen in November; what it ticked and worked. */
function silence(company: Partial<CompanyOverview>, events: readonly MarketEvent[] = [], lastMonth = "2025-10") {
  const seen: CompanyOverview = {
    name: "Bâti Falaises",
    owed: hours(1000),
    deduced: false,
    hours: { accepted: {}, pending: {}, decidable: {} },
    declared: [],
    declarants: ["bati falaises"],
    engagements: [anEngagement()],
    ...company,
  };
  const terms = marketTerms(aMarket({ start: "2025-01-01" }), seen.engagements, events, "2025-11-15");
  return [undeclaredMonths(seen, terms, lastMonth), silentSince(seen, terms, lastMonth)];
}

const UNTIL_JULY = monthsFromTo("2025-01", "2025-07");

describe("what a company has not declared", () => {
  it.each<[string, Parameters<typeof silence>, [string[], string | null]]>([
    ["nothing, all being ticked", [{ declared: monthsFromTo("2025-01", "2025-10") }], [[], null]],
    ["its last months", [{ declared: UNTIL_JULY }], [["2025-08", "2025-09", "2025-10"], "2025-08"]],
    ["everything", [{}], [monthsFromTo("2025-01", "2025-10"), "2025-01"]],
    [
      "a month in the middle, without being silent",
      [{ declared: [...UNTIL_JULY.slice(1), "2025-08", "2025-09", "2025-10"] }],
      [["2025-01"], null],
    ],
    [
      "only its last unbroken months",
      [{ declared: ["2025-01", "2025-02", "2025-05", "2025-06", "2025-07"] }],
      [["2025-03", "2025-04", "2025-08", "2025-09", "2025-10"], "2025-08"],
    ],
    [
      "no month that holds hours, counted or waiting",
      [{ declared: UNTIL_JULY, hours: { accepted: { "2025-08": 100 }, pending: { "2025-09": 100 }, decidable: {} } }],
      [["2025-10"], "2025-10"],
    ],
    [
      "nothing before it came",
      [{ engagements: [anEngagement({ start: "2025-09-15" })] }],
      [["2025-09", "2025-10"], "2025-09"],
    ],
    [
      "nothing after it left",
      [{ declared: UNTIL_JULY, engagements: [anEngagement({ end: "2025-07-10" })] }],
      [[], null],
    ],
    [
      "until it left the last of its lots",
      [
        {
          declared: UNTIL_JULY,
          engagements: [anEngagement({ end: "2025-03-31" }), anEngagement({ end: "2025-08-31" })],
        },
      ],
      [["2025-08"], "2025-08"],
    ],
    [
      "nothing between two of its lots",
      [{ engagements: [anEngagement({ end: "2025-02-28" }), anEngagement({ start: "2025-09-10" })] }],
      [["2025-01", "2025-02", "2025-09", "2025-10"], "2025-01"],
    ],
    [
      "nothing outside the market, whatever its engagement says",
      [
        { engagements: [anEngagement({ start: "2024-06-01", end: "2026-12-31" })] },
        [anEvent({ kind: "termination", date: "2025-02-20" })],
      ],
      [["2025-01", "2025-02"], "2025-01"],
    ],
    [
      "nothing between two of its lots",
      [
        {
          engagements: [
            anEngagement({ start: "2025-02-01", end: "2025-03-31" }),
            anEngagement({ start: "2025-08-01", end: "2025-08-31" }),
          ],
        },
      ],
      [["2025-02", "2025-03", "2025-08"], "2025-02"],
    ],
    [
      "no suspended month",
      [
        { declared: UNTIL_JULY },
        [anEvent({ kind: "suspension", date: "2025-09-01" }), anEvent({ kind: "resumption", date: "2025-10-01" })],
      ],
      [["2025-08", "2025-10"], "2025-08"],
    ],
    [
      "nothing beyond the market's end",
      [{ declared: UNTIL_JULY }, [anEvent({ kind: "termination", date: "2025-08-20" })]],
      [["2025-08"], "2025-08"],
    ],
    ["nothing once the market is closed", [{}, [anEvent({ kind: "closing", date: "2025-11-01" })]], [[], null]],
    ["nothing without an engagement", [{ engagements: [] }], [[], null]],
    ["nothing before the market starts", [{}, [], "2024-12"], [[], null]],
  ])("is %s", (_, [company, events, lastMonth], expected) => {
    expect(silence(company, events, lastMonth)).toEqual(expected);
  });
});
