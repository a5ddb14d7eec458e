import { describe, expect, it } from "vitest";
import type { SilenceDecision } from "../../../functions/domain/alerts/plan-silence.ts";
import type { Control } from "../../../functions/domain/control.ts";
import { silenceDocument } from "../../../functions/emails/silence/silence-document.ts";
import { silenceEmail } from "../../../functions/emails/silence/silence-email.ts";
import { silenceParams } from "../../../functions/emails/silence/silence-params.ts";
import { hours } from "../../../schemas/hours.ts";
import { monthsFromTo } from "../../../schemas/month.ts";
import { aControl } from "../../builders/a-control.ts";
import { NOW } from "../../builders/a-world.ts";
import { aCompany, aMarket, anEngagement, anExchange } from "../../builders/control-records.ts";
import { aDeclarant } from "../../builders/declarants.ts";

const DECISION: SilenceDecision = {
  key: "silence/ARQ-2024/Bâti Falaises/2025-08",
  covers: ["silence/ARQ-2024/Bâti Falaises/2025-08"],
  facilitator: { name: "Camille Lenoir", email: "camille.lenoir@example.org", phone: null },
  companies: [
    {
      company: "Bâti Falaises",
      since: "2025-08",
      months: ["2025-08", "2025-09", "2025-10"],
      remaining: hours(880),
      markets: [aMarket(), aMarket({ code: "ACV-2024", title: null })],
      reminders: 2,
      covers: ["silence/ARQ-2024/Bâti Falaises/2025-08"],
    },
  ],
};
const LINK = "https://docs.google.com/spreadsheets/d/pilotage/edit#gid=12";
const paramsOf = (control: Partial<Control> = {}) =>
  silenceParams(DECISION, { control: aControl({ companies: [aDeclarant()], ...control }), link: LINK, now: NOW });

describe("what a facilitator is told of a silence", () => {
  it("holds to the e-mail's own schema, with the person to call and the last exchange by its kind alone", () => {
    const params = paramsOf({
      exchanges: [
        anExchange({ date: "2025-09-02", kind: "visit" }),
        anExchange({ date: "2025-10-21", kind: "call", summary: "Jean Dupont est absent" }),
        anExchange({ date: "2025-11-01", company: "Toitures" }),
      ],
    });
    expect(silenceEmail.parse(params)).toEqual(params);
    expect(params).toEqual({
      kind: "silence",
      structure: "Votre structure",
      facilitator: DECISION.facilitator,
      links: { action: LINK },
      computedAt: NOW.toISOString(),
      companies: [
        {
          name: "Bâti Falaises",
          since: "2025-08",
          months: ["2025-08", "2025-09", "2025-10"],
          remaining: hours(880),
          markets: [
            { code: "ARQ-2024", title: "Arques-la-Bataille, 68 logements" },
            { code: "ACV-2024", title: "ACV-2024" },
          ],
          contact: { name: "Hugo Marin", phone: "02 35 00 00 20", email: "hugo.marin@example.org" },
          lastExchange: { date: "2025-10-21", summary: "appel" },
          reminders: 2,
        },
      ],
    });
  });

  it("keeps the last 24 months of a silence of years, and says that there are more", () => {
    const months = monthsFromTo("2021-01", "2025-10");
    const companies = DECISION.companies.map((each) => ({ ...each, since: "2021-01", months }));
    const context = { control: aControl({ companies: [aDeclarant()] }), link: LINK, now: NOW };
    const params = silenceParams({ ...DECISION, companies }, context);
    expect(params.companies[0]?.months).toEqual(monthsFromTo("2023-11", "2025-10"));
    const [entry] = silenceDocument(params).blocks.flatMap((block) => (block.kind === "people" ? block.entries : []));
    expect(entry?.reasons[0]).toBe("Rien de déclaré depuis janvier 2021 (plus de 24 mois).");
  });

  it.each<[string, Partial<Parameters<typeof aCompany>[0]> | null, object | null]>([
    [
      "the company itself, a number alone being written",
      { phone: "02 35 00 00 21" },
      { name: "Bâti Falaises", phone: "02 35 00 00 21", email: null },
    ],
    ["nobody, nothing being written", {}, null],
    ["nobody, the company having no line", null, null],
  ])("calls %s", (_, company, contact) => {
    const companies = company === null ? [] : [aCompany(company)];
    expect(paramsOf({ companies }).companies[0]?.contact).toEqual(contact);
  });

  it("calls those who declare for the company, in its place", () => {
    const companies = [aDeclarant(), aCompany({ name: "Relais Intérim", phone: "02 35 00 00 30" })];
    const engagements = [anEngagement({ declarants: ["Relais Intérim"] })];
    expect(paramsOf({ companies, engagements }).companies[0]?.contact).toEqual({
      name: "Relais Intérim (02 35 00 00 30), qui déclare pour elle",
      phone: null,
      email: null,
    });
  });

  it("says an exchange of no kind, and none where there was none", () => {
    const said = (exchanges: Control["exchanges"]) => paramsOf({ exchanges }).companies[0]?.lastExchange;
    expect(said([anExchange({ kind: null })])).toEqual({ date: "2025-10-21", summary: "échange" });
    expect(said([])).toBeNull();
  });
});
