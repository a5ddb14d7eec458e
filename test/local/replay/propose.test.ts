import { describe, expect, it } from "vitest";
import { type Score, score } from "../../../functions/domain/alerts/score.ts";
import { DEFAULT_THRESHOLDS } from "../../../functions/domain/progress/thresholds.ts";
import { proposalFor } from "../../../local/replay/proposal-for.ts";
import { proposalText, trialTable } from "../../../local/replay/proposal-text.ts";
import { propose, type Tried, tooFewToPropose, wilsonLow } from "../../../local/replay/propose.ts";
import { replay } from "../../../local/replay/replay.ts";
import { TODAY, TRIALS, thresholdsOfTrial } from "../../../local/replay/trials.ts";
import { aHistory, told } from "./a-history.ts";

/** Forty missed markets and sixty that met their target over a year each. */
const scoreOf = (caught: number, falseAlarms: number, early = 16): Score => ({
  ...score([]),
  markets: { missed: 40, grey: 0, met: 60, none: 0 },
  recall: { part: caught, whole: 40 },
  byMidTerm: { part: early, whole: 40 },
  notice: 9.5,
  falseAlarms: { part: falseAlarms, whole: 60 },
  precision: { part: caught, whole: caught + falseAlarms },
});
const today: Tried = { trial: TODAY, score: scoreOf(38, 12) };
const late = (threshold: number, caught: number, falseAlarms: number, early?: number): Tried => ({
  trial: { ...TODAY, late: threshold },
  score: scoreOf(caught, falseAlarms, early),
});
const grace = (months: number, caught: number, falseAlarms: number): Tried => ({
  trial: { ...TODAY, grace: months },
  score: scoreOf(caught, falseAlarms),
});

describe("what is tried", () => {
  it("moves one setting of today at a time", () => {
    expect(TRIALS).toEqual([
      { late: 1.1, grace: 2 },
      { late: 1.15, grace: 2 },
      { late: 1.2, grace: 2 },
      { late: 1.25, grace: 2 },
      { late: 1.15, grace: 1 },
      { late: 1.15, grace: 3 },
    ]);
    expect(TRIALS).toContain(TODAY);
  });

  it("changes nothing else, and nothing at all for today's", () => {
    expect(thresholdsOfTrial(TODAY)).toEqual(DEFAULT_THRESHOLDS);
    expect(thresholdsOfTrial({ late: 1.2, grace: 3 })).toEqual({
      ...DEFAULT_THRESHOLDS,
      late: { ...DEFAULT_THRESHOLDS.late, usual: { enter: 1.2, leave: 1.05, evaluations: 2 } },
      graceMonths: { usual: 3, short: 1 },
    });
  });
});

describe("what is proposed", () => {
  const [looser, tighter, tightest] = [late(1.1, 39, 20), late(1.2, 36, 8), late(1.25, 30, 4)];

  it.each<[string, readonly Tried[], Tried]>([
    ["the fewest false alarms", [looser, today, tighter, late(1.25, 35, 6)], late(1.25, 35, 6)],
    ["no loss of recall beyond its interval", [looser, today, tighter, tightest], tighter],
    ["of two alike, the better recall", [today, tighter, grace(3, 37, 8)], grace(3, 37, 8)],
    ["nothing that loses more announcements than it saves false alarms", [today, late(1.2, 35, 10)], today],
    ["nothing that loses more early announcements than that", [today, late(1.2, 38, 10, 13)], today],
    ["no loss of early announcements beyond their interval", [today, late(1.25, 38, 3, 8), tighter], tighter],
    ["nothing where the false alarms stay the same", [today, grace(3, 40, 12)], today],
    ["nothing where every change alarms more", [looser, today], today],
  ])("is %s", (_, tried, chosen) => {
    expect(propose(tried, today).chosen).toEqual(chosen);
  });

  it.each<[string, Score["markets"], object | null]>([
    ["29 markets", { missed: 12, grey: 3, met: 14, none: 5 }, { kind: "markets", count: 29, fewest: 30 }],
    ["9 missed ones", { missed: 9, grey: 3, met: 40, none: 0 }, { kind: "missed", count: 9, fewest: 10 }],
    ["30 markets, 10 of them missed", { missed: 10, grey: 0, met: 20, none: 0 }, null],
  ])("is judged on %s", (_, markets, expected) => {
    expect(tooFewToPropose({ ...scoreOf(0, 0), markets })).toEqual(expected);
  });

  it.each([
    [10, 10, 0.722],
    [38, 40, 0.835],
    [0, 10, 0],
    [0, 0, 0],
  ])("takes %d of %d for %f at the lowest", (part, whole, expected) => {
    expect(wilsonLow({ part, whole })).toBeCloseTo(expected, 3);
  });
});

describe("the proposal in words", () => {
  it("shows each setting with its counts, and marks today's", () => {
    expect(trialTable([late(1.1, 39, 20), today, grace(3, 37, 8)])).toMatchInlineSnapshot(`
      "  Essai                                       Rappel               À mi-parcours        Préavis    Fausses alertes   Précision
        « en retard » à partir de 1,10              97,5 % (39 sur 40)   40,0 % (16 sur 40)   9,5 mois   0,333 (20)        66,1 % (39 sur 59)
        « en retard » à partir de 1,15              95,0 % (38 sur 40)   40,0 % (16 sur 40)   9,5 mois   0,200 (12)        76,0 % (38 sur 50)   ← aujourd'hui
        délai des déclarations tardives de 3 mois   92,5 % (37 sur 40)   40,0 % (16 sur 40)   9,5 mois   0,133 (8)         82,2 % (37 sur 45)"
    `);
  });

  it("says what to change, why, and who decides", () => {
    expect(proposalText(propose([today, late(1.2, 36, 8)], today))).toMatchInlineSnapshot(`
      "Proposition : « en retard » à partir de 1,20, au lieu de 1,15.
      Pourquoi : c'est l'essai qui a le moins de fausses alertes (8 au lieu de 12) sans sortir des intervalles à 95 % d'aujourd'hui.
      Ce que cela donne : 36 marchés manqués annoncés (aujourd'hui 38), dont 16 à mi-parcours (aujourd'hui 16) ; préavis médian de 9,5 mois (aujourd'hui 9,5 mois).
      Choisi sur ces mêmes marchés, il y paraît un peu meilleur qu'il ne le sera sur les prochains.
      C'est une proposition : c'est vous qui décidez, dans « Réglages », ligne « Rythme nécessaire : en retard à partir de ».
      « Aujourd'hui » : les valeurs d'origine de Jalon, même si vous en avez changé dans « Réglages »."
    `);
  });

  it("does not send to a setting that does not exist", () => {
    const text = proposalText(propose([today, grace(3, 38, 8)], today));
    expect(text).toContain("délai des déclarations tardives de 3 mois, au lieu de 2.");
    expect(text).toContain("ce délai n'est pas encore une ligne de « Réglages »");
  });

  it("says so where nothing is better", () => {
    expect(proposalText(propose([today], today))).toContain("Proposition : ne rien changer.");
  });
});

it("replays the same markets with each setting", async () => {
  const paces = [...Array(10).fill(0.84), ...Array(12).fill(0.6), ...Array(8).fill(1)];
  const markets = paces.map((pace, place) => {
    const months = Array.from({ length: 12 }, (_, month) => Math.round(pace * (month < 6 ? 70 : 100)));
    const late = pace === 0.84 ? months.map((hours, month) => (month < 8 ? hours : hours + 120)) : months;
    const final = late.reduce((sum, hours) => sum + hours, 0);
    return aHistory({ code: `M${place}`, kind: "service", target: 1020, declarations: told("2024-01", late), final });
  });
  const onMarket = () => {};
  const { score: before } = await replay(markets, { writer: null, onMarket });
  const text = await proposalFor(markets, { score: before, onMarket });
  expect(text).toMatchInlineSnapshot(`
    "  Essai                                       Rappel                À mi-parcours         Préavis   Fausses alertes   Précision
      « en retard » à partir de 1,10              100,0 % (12 sur 12)   100,0 % (12 sur 12)   8 mois    1,000 (18)        40,0 % (12 sur 30)
      « en retard » à partir de 1,15              100,0 % (12 sur 12)   100,0 % (12 sur 12)   7 mois    0,556 (10)        54,5 % (12 sur 22)   ← aujourd'hui
      « en retard » à partir de 1,20              100,0 % (12 sur 12)   100,0 % (12 sur 12)   7 mois    0,556 (10)        54,5 % (12 sur 22)
      « en retard » à partir de 1,25              100,0 % (12 sur 12)   100,0 % (12 sur 12)   6 mois    0,556 (10)        54,5 % (12 sur 22)
      délai des déclarations tardives de 1 mois   100,0 % (12 sur 12)   100,0 % (12 sur 12)   7 mois    0,556 (10)        54,5 % (12 sur 22)
      délai des déclarations tardives de 3 mois   100,0 % (12 sur 12)   100,0 % (12 sur 12)   7 mois    0,556 (10)        54,5 % (12 sur 22)

    Proposition : ne rien changer.
    Aucun essai n'a moins de fausses alertes sans coûter trop d'annonces, ou les rendre trop tardives (la règle : --help).
    C'est une proposition : c'est vous qui décidez, dans « Réglages ».
    « Aujourd'hui » : les valeurs d'origine de Jalon, même si vous en avez changé dans « Réglages »."
  `);
});
