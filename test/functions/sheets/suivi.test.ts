import { describe, expect, it } from "vitest";
import { planConsolidation } from "../../../functions/domain/consolidation/plan-consolidation.ts";
import type { Control } from "../../../functions/domain/control.ts";
import type { MarketOverview } from "../../../functions/domain/markets/market-overview.ts";
import type { MarketState } from "../../../functions/domain/progress/market-state.ts";
import { marketNotes } from "../../../functions/sheets/market-notes.ts";
import { nextStep } from "../../../functions/sheets/market-words.ts";
import { landingInWords, ratioInWords } from "../../../functions/sheets/pace-words.ts";
import { renderSuivi } from "../../../functions/sheets/render-suivi.ts";
import { hours } from "../../../schemas/hours.ts";
import type { Journal } from "../../../schemas/journal.ts";
import { aControl } from "../../builders/a-control.ts";
import { aWorld, NOW } from "../../builders/a-world.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../builders/an-hours-sheet.ts";
import { aCompany, aDecision, aMarket, anEngagement, anEvent } from "../../builders/control-records.ts";
import { anEvaluation } from "../../builders/journal-entries.ts";

const plain = (text: string | null): string | null => text?.replaceAll("\u202f", " ") ?? null;

/** Arques with 240 h a month since it began, every month ticked: late at the end of October 2025. */
const MONTHS = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [place + 1, 200]));
const SHEETS = [
  sheetOf([aContractRow({ months: MONTHS })], { year: 2024 }),
  sheetOf([aContractRow({ months: { ...MONTHS, 11: null, 12: null } })]),
];
const planOf = (control: Partial<Control> = {}, mirror = SHEETS) =>
  planConsolidation(aWorld({ control: aControl(control), mirror }), NOW);

function seen(state: MarketState, changes: Partial<MarketOverview> & { readonly provisional?: boolean } = {}) {
  const [market] = planOf().markets;
  if (!market?.evaluation) throw new Error("no evaluation");
  const { provisional = false, ...rest } = changes;
  const progress = { ...market.evaluation.progress, provisional };
  return { ...market, stateIfAccepted: state, evaluation: { ...market.evaluation, state, progress }, ...rest };
}

describe("the pace needed, in words", () => {
  it.each<[string, number, number, string | null]>([
    ["so many times the plan", 2.62, 0.949, "il faut 2,62 fois le rythme prévu"],
    ["a whole number of times", 2.004, 0.5, "il faut 2 fois le rythme prévu"],
    ["the plan itself", 1, 0.5, "au rythme prévu"],
    ["close enough to the plan", 1.004, 0.5, "au rythme prévu"],
    ["what it takes to be watched, as its threshold is written", 1.08, 0.5, "il faut 1,08 fois le rythme prévu"],
    ["less than the plan", 0.78, 0.5, "0,78 fois le rythme prévu suffit"],
    ["next to nothing", 0.02, 0.5, "il ne reste presque rien à faire"],
    ["far too much", 19.5, 0.95, "il faut plus de 10 fois le rythme prévu"],
    ["nothing where the plan is all but over", 40, 0.995, null],
    ["nothing where the target is reached", 0, 0.5, null],
  ])("is %s", (_, r1, e, words) => {
    expect(ratioInWords({ r1, e })).toBe(words);
  });

  it("says where that leads, with its interval and its chance", () => {
    const landing = { value: hours(6132), low: hours(5800), high: hours(6503), pMiss: 0.88 };
    expect(plain(landingInWords(landing))).toBe(
      "environ 6 130 h, 8 fois sur 10 entre 5 800 h et 6 500 h ; objectif manqué dans environ 9 cas comparables sur 10",
    );
  });
});

describe("the next step", () => {
  it.each<[string, MarketOverview, string | RegExp]>([
    [
      "names who was not read",
      seen("late", { unread: ["Alma"] }),
      "Retrouvez les heures qui manquent (Alma) : voyez l'onglet « Anomalies ».",
    ],
    [
      "asks for the decision that would change the state, before any alarm",
      seen("late", { pending: hours(400), decidable: hours(312.5), stateIfAccepted: "reached" }),
      "Décidez d'abord des heures en attente (312,5 h, onglet « Anomalies ») : acceptées, elles changeraient l'état en « atteint ».",
    ],
    [
      "does not ask for a decision that changes nothing",
      seen("late", { pending: hours(10) }),
      /^Appelez les entreprises en retard\. Il faudrait [\d ]+ h par mois, contre \d+ h ces derniers mois\.$/,
    ],
    [
      "asks for what is missing first",
      seen("watch", { provisional: true }),
      /^Demandez d'abord les déclarations qui manquent\. Gardez/,
    ],
    ["asks for nothing of a market on track", seen("on-track"), ""],
    ["asks for nothing of a market that has begun", seen("starting"), ""],
    [
      "looks at the first hirings",
      seen("starting", { accepted: 0 }),
      "Vérifiez que les premières embauches se préparent.",
    ],
    [
      "gives orphan hours to somebody",
      seen("on-track", { orphan: hours(1200) }),
      "Confiez à une autre entreprise les 1 200 h orphelines (onglet « Engagements »).",
    ],
    ["asks for a target", seen("no-target"), /^Indiquez l'objectif/],
    [
      "asks for the orders of a framework agreement",
      seen("no-target", { market: aMarket({ byOrders: true }) }),
      "Saisissez les bons de commande dans l'onglet « Événements », ou une prévision comme objectif.",
    ],
    [
      "asks for nothing where there is no target by choice",
      seen("no-target", { market: aMarket({ noTargetByChoice: true }) }),
      "",
    ],
    ["awaits the resumption", seen("suspended"), "Attendez la reprise : les compteurs sont arrêtés."],
  ])("%s", (_, market, expected) => {
    expect(plain(nextStep(market))).toEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
  });
});

describe("what to know of a market", () => {
  const notes = (market: MarketOverview, decisions: Control["decisions"] = [], journal: Journal = []) =>
    marketNotes(market, { decisions, journal, today: "2025-11-15", lastMonth: "2025-10" }).map(plain);
  const charge = aDecision({ kind: "take-charge", market: "ARQ-2024", participant: null, action: "employer" });
  const mute = aDecision({ kind: "mute", market: "ARQ-2024", participant: null, reason: "chantier à l'arrêt" });
  const CHARGED = "Pris en charge le 03/11/2025 par Camille Lenoir : ETTI contactée.";
  const MUTED = "En sourdine jusqu'au 01/02/2026 (Camille Lenoir) : chantier à l'arrêt.";
  const PROVISIONAL =
    "État provisoire : plus de la moitié des heures attendues ces trois derniers mois n'est pas déclarée.";

  it.each<[string, MarketOverview, Control["decisions"], string[]]>([
    ["nothing", seen("late"), [], []],
    ["that its state is provisional", seen("late", { provisional: true }), [], [PROVISIONAL]],
    ["nothing of the kind once the target is reached", seen("reached", { provisional: true }), [], []],
    [
      "that nobody took over some hours",
      seen("on-track", { orphan: hours(1200) }),
      [],
      ["Heures orphelines : 1 200 h laissées par une entreprise partie, que personne n'a reprises."],
    ],
    [
      "that its target is a forecast",
      seen("watch", { terms: { ...seen("watch").terms, targetIsForecast: true } }),
      [],
      ["Objectif prévisionnel : tant qu'aucune commande ne le fixe, l'état ne va pas au-delà de « à surveiller »."],
    ],
    ["who does what about it, and that it is muted", seen("late"), [mute, charge], [CHARGED, MUTED]],
    ["nothing of an action once it is on track", seen("on-track"), [charge], []],
    [
      "nothing of a mute once it is closed",
      seen("closed", { terms: { ...seen("closed").terms, closed: true } }),
      [mute],
      [],
    ],
    ["nothing of another market's mute", seen("late"), [aDecision({ ...mute, market: "ACV-2024" })], []],
  ])("is %s", (_, market, decisions, expected) => {
    expect(notes(market, decisions)).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    [
      "that its target has just moved, and why",
      { date: "2025-11-03", target: hours(7000), reference: "avenant 2" },
      ["L'objectif est passé de 6 700 h à 7 000 h le 3 novembre 2025 (avenant 2)."],
    ],
    ["no longer than two months", { date: "2025-09-30", target: hours(7000) }, []],
    ["nothing of an amendment to come", { date: "2025-12-01", target: hours(7000) }, []],
  ])("is %s", (_, event, expected) => {
    const [market] = planOf({ events: [anEvent(event)] }).markets;
    expect(market && notes(market)).toEqual(expected);
  });

  it("is that an extension typed after its date turned a late market", () => {
    const [market] = planOf({ events: [anEvent({ kind: "renewal", date: "2025-08-01", end: "2027-06-30" })] }).markets;
    const seenBefore = anEvaluation({ month: "2025-09", end: "2025-12-31" });
    expect(market && notes(market, [], [seenBefore])).toEqual([
      "La fin est passée du 31 décembre 2025 au 30 juin 2027.",
    ]);
  });
});

describe("the line of a company", () => {
  const columnOf = (control: Partial<Control>, place: number, mirror = SHEETS) =>
    renderSuivi(planOf(control, mirror))
      .rows.slice(2)
      .map((row) => plain(String(row[place]?.value ?? "")));

  it.each([
    ["itself where it declares alone", null, "le 02 35 00 00 20"],
    ["who declares for it", ["Relais Intérim"], "Relais Intérim (02 35 00 00 30), qui déclare pour elle"],
    [
      "both where both declare",
      ["Bâti Falaises", "Relais Intérim"],
      "Bâti Falaises (02 35 00 00 20) et Relais Intérim (02 35 00 00 30), qui déclarent ses heures",
    ],
  ])("says to call %s", (_, declarants, whom) => {
    const companies = [
      aCompany({ phone: "02 35 00 00 20" }),
      aCompany({ name: "Relais Intérim", phone: "02 35 00 00 30" }),
    ];
    const control = { companies, engagements: [anEngagement({ declarants })] };
    expect(columnOf(control, 15, []).join().endsWith(`. Appelez ${whom}.`)).toBe(true);
  });

  it("says that nobody wrote the share which is the rest of the target", () => {
    const companies = [aCompany(), aCompany({ name: "Toitures" })];
    const engagements = [anEngagement({ hours: hours(4000) }), anEngagement({ company: "Toitures" })];
    expect(columnOf({ companies, engagements }, 1)).toEqual(["   Bâti Falaises", "   Toitures (part déduite)"]);
  });
});

describe("the line of a market", () => {
  const line = (control: Partial<Control>, mirror = SHEETS) => {
    const [headings = [], first = []] = renderSuivi(planOf(control, mirror)).rows;
    return Object.fromEntries(headings.map(({ value }, place) => [String(value), first[place]?.value ?? null]));
  };
  const LANDING = "Atterrissage, en clair (estimé sur des marchés simulés)";

  it("says its paces and its landing in words, beside the numbers", () => {
    expect(line({})).toMatchObject({
      État: expect.stringMatching(/^(en retard|critique)$/),
      "Rythme nécessaire, en clair": expect.stringMatching(/^il faut [\d,]+ fois le rythme prévu$/),
      [LANDING]: expect.stringMatching(/^environ .+, 8 fois sur 10 entre .+ et .+ ; objectif manqué dans .+ sur 10$/),
      "À savoir": null,
    });
  });

  it("forecasts nothing before 15 % of the plan", () => {
    const market = aMarket({ start: "2025-06-01", end: "2027-12-31" });
    expect(line({ markets: [market] }, [anHoursSheet()])).toMatchObject({
      "Atterrissage probable (h)": null,
      [LANDING]: null,
    });
  });

  it("forecasts nothing past its end, nor once it is reached", () => {
    for (const market of [aMarket({ end: "2025-06-30" }), aMarket({ target: hours(4000) })])
      expect(line({ markets: [market] })).toMatchObject({ [LANDING]: null, "Rythme nécessaire, en clair": null });
  });
});
