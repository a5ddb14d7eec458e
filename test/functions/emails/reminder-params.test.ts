import { describe, expect, it } from "vitest";
import { planReminders } from "../../../functions/domain/alerts/plan-reminders.ts";
import type { Control } from "../../../functions/domain/control.ts";
import { reminderEmail } from "../../../functions/emails/reminder/reminder-email.ts";
import { reminderParams } from "../../../functions/emails/reminder/reminder-params.ts";
import { hours } from "../../../schemas/hours.ts";
import { monthsFromTo } from "../../../schemas/month.ts";
import { aContractRow, sheetOf } from "../../builders/an-hours-sheet.ts";
import { aFacilitator, aMarket, anEngagement } from "../../builders/control-records.ts";
import { aDeclarant, planOn } from "../../builders/declarants.ts";

const TODAY = "2025-11-14";

const TO_TICK = sheetOf([aContractRow({ months: { 10: 312 } })], {
  closed: Array.from({ length: 12 }, (_, place) => place < 7),
});

/** The reminder of 14 November 2025, October lacking its tick and August and September everything. */
function paramsOf(control: Partial<Control> = {}, mirror = [TO_TICK]) {
  const plan = planOn(TODAY, { markets: [aMarket({ start: "2025-01-01" })], ...control }, { mirror });
  const [reminder] = planReminders(plan, [], { today: TODAY, dead: new Set() });
  if (!reminder) throw new Error("no reminder");
  return reminderParams(reminder, { control: plan.control, now: plan.now });
}

describe("what a reminder says", () => {
  it("holds to the e-mail's own schema, and asks for all that is left to tell", () => {
    const params = paramsOf();
    expect(reminderEmail.parse(params)).toEqual(params);
    expect(params).toEqual({
      kind: "reminder",
      structure: "Votre structure",
      facilitator: { name: "Camille Lenoir", email: "camille.lenoir@example.org", phone: null },
      links: { action: "https://docs.google.com/spreadsheets/d/workbook-of-bati-falaises/edit" },
      computedAt: "2025-11-14T07:00:00.000Z",
      declarant: "Bâti Falaises",
      contact: "Hugo Marin",
      turn: 1,
      expectedBy: "2025-11-10",
      missing: ["2025-08", "2025-09"],
      toTick: [{ month: "2025-10", hours: hours(312) }],
      markets: [{ code: "ARQ-2024", title: "Arques-la-Bataille, 68 logements" }],
    });
  });

  it("names the last 24 months at most, of workbooks that were left for years", () => {
    const markets = [aMarket({ start: "2021-01-01", end: "2026-12-31" })];
    const sheets = [2021, 2022, 2023, 2024, 2025].map((year) =>
      sheetOf([], { year, title: `Heures ${year}`, closed: [year === 2021] }),
    );
    expect(paramsOf({ markets }, sheets)?.missing).toEqual(monthsFromTo("2023-11", "2025-10"));
  });

  it("is signed by the facilitator of most of its markets", () => {
    const codes = ["ARQ-2024", "ACV-2024", "PEN-2025"];
    const facilitators = [
      aFacilitator(),
      aFacilitator({ name: "Dominique Roy", emails: ["dominique.roy@example.org"], phone: "02 35 00 00 10" }),
    ];
    const markets = codes.map((code, place) =>
      aMarket({ code, start: "2025-08-01", facilitator: place === 0 ? "Camille Lenoir" : "Dominique Roy" }),
    );
    const engagements = codes.map((market) => anEngagement({ market }));
    expect(paramsOf({ markets, facilitators, engagements })?.facilitator).toEqual({
      name: "Dominique Roy",
      email: "dominique.roy@example.org",
      phone: "02 35 00 00 10",
    });
  });

  it("is nothing where no facilitator has an address", () => {
    expect(paramsOf({ facilitators: [] })).toBeNull();
  });

  it("greets nobody by name where none is written, and calls a market without a title by its code", () => {
    const params = paramsOf({
      companies: [aDeclarant({ contact: null })],
      markets: [aMarket({ start: "2025-01-01", title: null })],
    });
    expect(params).toMatchObject({ contact: null, markets: [{ code: "ARQ-2024", title: "ARQ-2024" }] });
  });

  it("stays short enough for one cell of the Journal, with a hundred markets of endless names", () => {
    const codes = Array.from({ length: 100 }, (_, place) => `M-${place}`);
    const markets = codes.map((code) => aMarket({ code, start: "2025-01-01", title: '"'.repeat(500) }));
    const params = paramsOf({ markets, engagements: codes.map((market) => anEngagement({ market })) });
    expect(params?.markets).toHaveLength(30);
    expect(JSON.stringify(params).length).toBeLessThan(40_000);
  });
});
