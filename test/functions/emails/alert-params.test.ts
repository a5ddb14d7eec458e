import { describe, expect, it } from "vitest";
import type { Control } from "../../../functions/domain/control.ts";
import type { MarketOverview } from "../../../functions/domain/markets/market-overview.ts";
import { alertEmail } from "../../../functions/emails/alert/alert-email.ts";
import { alertParams } from "../../../functions/emails/alert/alert-params.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { hours } from "../../../schemas/hours.ts";
import type { EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import { DEFAULT_SETTINGS } from "../../../schemas/settings.ts";
import { aControl } from "../../builders/a-control.ts";
import { NOW } from "../../builders/a-world.ts";
import { aContractRow, anHoursSheet, dateTyped, sheetOf } from "../../builders/an-hours-sheet.ts";
import { aCompany, aMarket, anEngagement, anEvent, anExchange } from "../../builders/control-records.ts";
import { anEvaluation } from "../../builders/journal-entries.ts";
import { overviewOf } from "../../builders/market-overviews.ts";

const FACILITATOR = { name: "Camille Lenoir", email: "camille.lenoir@example.org", phone: null };
const LINK = "https://docs.google.com/spreadsheets/d/pilotage/edit#gid=12";
const DECISION_LINK = "https://docs.google.com/spreadsheets/d/pilotage/edit#gid=34";
const EVERY_MONTH = Array.from({ length: 12 }, () => true);
const NO_MONTH = EVERY_MONTH.map(() => false);

const year = (number: number, typed: number, changes: Partial<HoursSheet> = {}): HoursSheet =>
  sheetOf(
    [
      aContractRow({
        months: Object.fromEntries(Array.from({ length: number === 2025 ? 10 : 12 }, (_, place) => [place + 1, typed])),
      }),
    ],
    { year: number, closed: EVERY_MONTH, ...changes },
  );

/** Arques, worked at 100 h a month since January 2024: far behind. */
const BEHIND = [year(2024, 100), year(2025, 100)];

function paramsOf(
  control: Partial<Control> = {},
  sheets: readonly HoursSheet[] = BEHIND,
  spoil = (market: MarketOverview) => market,
  journal: Journal = [],
) {
  const whole = aControl(control);
  const [market] = overviewOf(sheets, whole);
  if (!market) throw new Error("no market");
  return alertParams(
    { key: "ARQ-2024/1/late", market: spoil(market), state: "late" },
    { control: whole, journal, facilitator: FACILITATOR, link: LINK, decisionLink: DECISION_LINK, now: NOW },
  );
}

describe("what the alert e-mail says", () => {
  it("holds to the e-mail's own schema, and carries the market's figures", () => {
    const params = paramsOf({ settings: { ...DEFAULT_SETTINGS, structure: "PLIE de la Côte" } });
    expect(alertEmail.parse(params)).toEqual(params);
    expect(params).toMatchObject({
      kind: "alert",
      state: "late",
      structure: "PLIE de la Côte",
      facilitator: FACILITATOR,
      market: {
        code: "ARQ-2024",
        title: "Arques-la-Bataille, 68 logements",
        buyer: "Habitat des Falaises",
        start: "2024-01-01",
        end: "2025-12-31",
      },
      lastMonth: "2025-10",
      done: hours(2200),
      target: hours(6700),
      remaining: hours(4500),
      monthsLeft: 2,
      requiredPace: hours(2250),
      observedPace: hours(100),
      pending: { hours: 0, changesState: false, stateIfAccepted: null },
      provisional: false,
      changedWithoutHours: null,
      missingMonths: [],
      links: { action: LINK },
      computedAt: NOW.toISOString(),
    });
  });

  it.each<[string, (market: MarketOverview) => MarketOverview]>([
    ["its dates", (market) => ({ ...market, terms: { ...market.terms, end: null } })],
    ["its evaluation", (market) => ({ ...market, evaluation: null })],
    [
      "its target",
      (market) => ({
        ...market,
        evaluation: market.evaluation && {
          ...market.evaluation,
          progress: { ...market.evaluation.progress, outlook: null },
        },
      }),
    ],
  ])("is nothing once a market has lost %s", (_, spoil) => {
    expect(paramsOf({}, BEHIND, spoil)).toBeNull();
  });

  it("shows no forecast before 15 % of the plan", () => {
    const early = (e: number) =>
      paramsOf({}, BEHIND, (market) => ({
        ...market,
        evaluation: market.evaluation && { ...market.evaluation, progress: { ...market.evaluation.progress, e } },
      }));
    expect(early(0.149)?.landing).toBeNull();
    expect(early(0.15)?.landing).toMatchObject({ low: hours(2200) });
  });

  it("says when what waits would change the state, and opens the tab where it is decided", () => {
    const control = { markets: [aMarket({ target: hours(2600) })] };
    const waiting = sheetOf(
      [aContractRow({ nature: "formation", end: dateTyped("2024-01-31"), months: { 5: 120, 6: 120, 7: 120, 8: 120 } })],
      { declarant: "Bâti Falaises" },
    );
    const sheets = [year(2024, 100), { ...year(2025, 100), rows: [...year(2025, 100).rows, ...waiting.rows] }];
    expect(paramsOf(control, sheets)).toMatchObject({
      pending: { hours: hours(480), changesState: true, stateIfAccepted: "reached" },
      links: { action: DECISION_LINK },
    });
  });
});

describe("what has to fit in one cell of the Journal", () => {
  it("stays short for a market whose start was typed 1925, with fifty companies of endless names", () => {
    const names = Array.from({ length: 50 }, (_, place) => `${place} ${'"'.repeat(490)}`);
    const params = paramsOf({
      markets: [aMarket({ start: "1925-01-01", title: '"'.repeat(500), buyer: '"'.repeat(500) })],
      companies: names.map((name) => aCompany({ name, contact: '"'.repeat(500), phone: '"'.repeat(500) })),
      engagements: names.map((company) => anEngagement({ company, hours: hours(100) })),
    });
    expect(params).toMatchObject({ otherCompanies: 47 });
    expect([params?.companies.length, params?.months.length]).toEqual([3, 36]);
    expect(params?.missingMonths).toEqual(params?.months.map(({ month }) => month).slice(0, -2));
    expect(JSON.stringify(params).length).toBeLessThan(25_000);
  });
});

describe("who can act", () => {
  it("is each company, with its share, the person to call and the last exchange by its kind alone", () => {
    const params = paramsOf({
      companies: [
        aCompany({
          contact: "Hugo Marin",
          phone: "02 35 00 00 20",
          emails: ["hugo.marin@example.org", "autre@example.org"],
        }),
      ],
      exchanges: [
        anExchange({ date: "2025-10-21", kind: "visit", summary: "vu Jean Dupont sur le chantier" }),
        anExchange({ date: "2025-09-01", kind: "call" }),
        anExchange({ date: "2025-11-01", company: "Autre" }),
      ],
    });
    expect(params?.companies).toEqual([
      {
        name: "Bâti Falaises",
        share: 1,
        done: hours(2200),
        owed: hours(6700),
        deduced: false,
        contact: { name: "Hugo Marin", phone: "02 35 00 00 20", email: "hugo.marin@example.org" },
        lastExchange: { date: "2025-10-21", summary: "visite" },
        silentSince: null,
        awaitingDecision: 0,
      },
    ]);
    expect(JSON.stringify(params)).not.toContain("Dupont");
  });

  it("is told with a share that nobody wrote", () => {
    const control = {
      companies: [aCompany(), aCompany({ name: "Toitures" })],
      engagements: [anEngagement({ hours: hours(6000) }), anEngagement({ company: "Toitures" })],
    };
    const deduced = paramsOf(control)?.companies.map(({ name, deduced: isDeduced }) => [name, isDeduced]);
    expect(deduced).toEqual(expect.arrayContaining([["Toitures", true]]));
    expect(deduced).not.toContainEqual(["Bâti Falaises", true]);
  });

  it("is nobody by name where no contact is written", () => {
    expect(paramsOf()?.companies).toMatchObject([{ contact: null, lastExchange: null }]);
  });

  it("says an exchange of no kind", () => {
    expect(paramsOf({ exchanges: [anExchange({ kind: null })] })?.companies[0]?.lastExchange?.summary).toBe("échange");
  });
});

describe("what is missing", () => {
  const silent = (changes: Partial<HoursSheet> = {}) => [
    year(2024, 100),
    { ...year(2025, 100, { closed: NO_MONTH, ...changes }) },
  ];
  const until = (last: number) =>
    sheetOf(
      [aContractRow({ months: Object.fromEntries(Array.from({ length: last }, (_, place) => [place + 1, 100])) })],
      { closed: NO_MONTH },
    );

  it.each<[string, HoursSheet[], string[], string | null, boolean]>([
    ["nothing, hours being typed", silent(), [], null, false],
    ["one month of the last three", [year(2024, 100), until(9)], ["2025-10"], "2025-10", false],
    ["two months of the last three", [year(2024, 100), until(8)], ["2025-09", "2025-10"], "2025-09", true],
  ])("is %s; from more than half on the state is provisional", (_, sheets, missingMonths, silentSince, provisional) => {
    const params = paramsOf({}, sheets);
    expect(params).toMatchObject({ missingMonths, provisional });
    expect(params?.companies[0]?.silentSince).toBe(silentSince);
  });

  it("weighs a silent company by its share", () => {
    const control = {
      companies: [aCompany(), aCompany({ name: "Toitures" })],
      engagements: [anEngagement({ hours: hours(6000) }), anEngagement({ company: "Toitures", hours: hours(700) })],
    };
    expect(paramsOf(control)).toMatchObject({ provisional: false, missingMonths: expect.arrayContaining(["2025-10"]) });
    const heavy = {
      ...control,
      engagements: [anEngagement({ hours: hours(700) }), anEngagement({ company: "Toitures", hours: hours(6000) })],
    };
    expect(paramsOf(heavy)?.provisional).toBe(true);
  });

  it("asks for boxes or hours, never for both", () => {
    const empty = [anHoursSheet({ year: 2024, closed: EVERY_MONTH }), anHoursSheet({ closed: EVERY_MONTH })];
    expect(paramsOf({}, empty)).toMatchObject({ missingMonths: [], provisional: false, done: 0 });
  });
});

describe("a target that moved, where no earlier evaluation was kept", () => {
  it.each<[string, Parameters<typeof anEvent>[0], string | null]>([
    [
      "since the month that is judged",
      { date: "2025-10-03", target: hours(7000), reference: "avenant 2" },
      "L'objectif est passé de 6\u202f700 h à 7\u202f000 h le 3 octobre 2025 (avenant 2).",
    ],
    [
      "today",
      { date: "2025-11-15", extraHours: hours(50.5) },
      "L'objectif est passé de 6\u202f700 h à 6\u202f750,5 h le 15 novembre 2025.",
    ],
    ["before, and was told already", { date: "2025-09-30", target: hours(7000) }, null],
    ["not at all, the end alone having moved", { date: "2025-11-01", end: "2026-01-31" }, null],
  ])("%s is said in words, or not", (_, event, said) => {
    expect(paramsOf({ events: [anEvent(event)] })?.changedWithoutHours).toBe(said);
  });
});

describe("what changed without new hours", () => {
  const SEEN = { month: "2025-09", at: "2025-10-15T07:00:00.000Z", target: hours(1000), end: "2025-12-31" } as const;
  const changed = (control: Partial<Control>, ...seen: Partial<EvaluationEntry>[]) =>
    paramsOf(
      { markets: [aMarket({ target: hours(1000) })], ...control },
      BEHIND,
      undefined,
      seen.map((each) => anEvaluation({ ...SEEN, ...each })),
    )?.changedWithoutHours?.replaceAll("\u202f", " ") ?? null;
  const amendment = anEvent({ date: "2025-09-01", target: hours(1500), reference: "avenant n° 2" });
  const extension = anEvent({ kind: "renewal", date: "2025-09-01", end: "2026-06-30" });
  const AMENDED = "L'objectif est passé de 1 000 h à 1 500 h le 1er septembre 2025 (avenant n° 2).";
  const EXTENDED = "La fin est passée du 31 décembre 2025 au 30 juin 2026.";

  it.each<[string, Partial<Control>, Partial<EvaluationEntry>[], string | null]>([
    ["an amendment dated two months ago and typed only now", { events: [amendment] }, [{}], AMENDED],
    ["an extension", { events: [extension] }, [{}], EXTENDED],
    [
      "an amendment and an extension, in that order",
      { events: [amendment, extension] },
      [{}],
      `${AMENDED} ${EXTENDED}`,
    ],
    [
      "a target typed over, of no known day",
      { markets: [aMarket({ target: hours(1200) })] },
      [{}],
      "L'objectif est passé de 1 000 h à 1 200 h.",
    ],
    [
      "an amendment corrected since",
      { events: [amendment] },
      [{ target: hours(1400) }],
      "L'objectif est passé de 1 400 h à 1 500 h.",
    ],
    [
      "the first target that a market has",
      { markets: [aMarket({ target: hours(1200) })] },
      [{ target: null }],
      "L'objectif a été fixé à 1 200 h.",
    ],
    [
      "nothing once an earlier month was judged with it",
      { events: [amendment, extension] },
      [{ target: hours(1500), end: "2026-06-30" }],
      null,
    ],
    ["nothing of an end that the first lines did not keep", { events: [extension] }, [{ end: null }], null],
    [
      "what the last month saw, wherever its line stands",
      { events: [amendment] },
      [{ target: hours(1500) }, { month: "2025-08" }],
      null,
    ],
    [
      "what the last line of a month saw, wherever it stands",
      { events: [amendment] },
      [{ at: "2025-10-20T07:00:00.000Z", target: hours(1500) }, {}],
      null,
    ],
    [
      "an amendment, whatever the judged month itself saw",
      { events: [amendment] },
      [{}, { month: "2025-10", at: NOW.toISOString(), target: hours(1500) }],
      AMENDED,
    ],
    [
      "an amendment, whatever was seen of another market",
      { events: [amendment] },
      [{}, { market: "ACV-2024", at: NOW.toISOString(), target: hours(1500) }],
      AMENDED,
    ],
  ])("is %s", (_, control, seen, said) => {
    expect(changed(control, ...seen)).toBe(said);
  });

  it("takes of the month before its first evaluation, however people sorted the journal", () => {
    const first = anEvaluation({ ...SEEN, done: hours(900) });
    const again = anEvaluation({ ...SEEN, at: "2025-10-20T07:00:00.000Z", done: hours(950) });
    for (const journal of [
      [first, again],
      [again, first],
    ])
      expect(paramsOf({}, BEHIND, undefined, journal)?.before?.done).toBe(hours(900));
  });
});
