import { describe, expect, it } from "vitest";
import { alertsRaised, isWarning } from "../../../functions/domain/alerts/alerts-raised.ts";
import { endingOf, type MarketOutcome } from "../../../functions/domain/alerts/market-outcome.ts";
import { score } from "../../../functions/domain/alerts/score.ts";
import type { MarketState } from "../../../functions/domain/progress/market-state.ts";
import { emailsSent } from "../../../local/replay/emails-sent.ts";
import { scoreTable } from "../../../local/replay/score-table.ts";
import { addMonths } from "../../../schemas/month.ts";

/** States from January 2024 on, under an end that may move. */
const seen = (states: readonly MarketState[], endAt: (step: number) => string = () => "2024-12") =>
  states.map((state, step) => ({ month: addMonths("2024-01", step), state, end: endAt(step) }));

const raised = (states: readonly MarketState[], endAt?: (step: number) => string) =>
  alertsRaised(seen(states, endAt).map(({ state, ...at }) => ({ ...at, alerting: isWarning(state) })));

describe("alerts raised", () => {
  it.each<[string, readonly MarketState[], readonly number[]]>([
    ["none while all is well", ["starting", "on-track", "watch"], []],
    ["one when the market becomes late", ["on-track", "late", "late"], [2]],
    ["none more when it becomes critical", ["on-track", "late", "critical", "late"], [2]],
    ["one when it becomes critical at once", ["watch", "critical"], [2]],
    ["one at the very first month", ["late"], [1]],
    ["two when it recovers between", ["late", "watch", "late"], [1, 3]],
    ["one more after a state that says nothing of the pace", ["late", "starting", "late"], [1, 3]],
    ["none when only overdue", ["on-track", "overdue-awaiting", "overdue"], []],
  ])("are %s", (_, states, expected) => {
    expect(raised(states)).toEqual(expected);
  });

  it("count before the end in force then, not at it", () => {
    expect(raised(["on-track", "late"], () => "2024-02")).toEqual([]);
    expect(raised(["on-track", "late"], (step) => (step > 0 ? "2024-06" : "2024-01"))).toEqual([2]);
  });
});

describe("e-mails sent", () => {
  it.each<[string, readonly MarketState[], number]>([
    ["nothing for a market on track", ["on-track", "watch", "ahead", "reached"], 0],
    ["one for a state that lasts", ["late", "late", "late"], 1],
    ["one for each worsening", ["late", "critical", "overdue"], 3],
    ["none for what improves without being normal", ["critical", "late", "critical"], 1],
    ["one for the return to normal", ["late", "watch", "on-track"], 2],
    ["a new episode after a return to normal", ["late", "on-track", "late"], 3],
    ["nothing while declarations are awaited", ["late", "overdue-awaiting", "overdue"], 2],
    ["one for a market overdue without warning", ["on-track", "overdue", "overdue"], 1],
  ])("are %s", (_, states, expected) => {
    expect(emailsSent(seen(states))).toBe(expected);
  });

  it("do not call an extension a return to normal", () => {
    expect(emailsSent(seen(["late", "on-track"], (step) => (step > 0 ? "2025-06" : "2024-12")))).toBe(1);
  });
});

it.each([
  [6364.99, "missed"],
  [6365, "grey"],
  [6699.99, "grey"],
  [6700, "met"],
])("a market of 6 700 h that ends with %d h is %s", (final, ending) => {
  expect(endingOf({ target: 6700, final })).toBe(ending);
});

it.each([null, 0, -5])("a market with the target %s owes nothing", (target) => {
  expect(endingOf({ target, final: 10 })).toBe("none");
});

describe("the score", () => {
  const outcome = (ending: MarketOutcome["ending"], alerts: readonly number[], changes = {}): MarketOutcome => ({
    ending,
    alerts,
    months: 24,
    emails: alerts.length,
    ...changes,
  });
  const outcomes = [
    outcome("missed", [12]),
    outcome("missed", [13, 20]),
    outcome("missed", []),
    outcome("grey", [5]),
    outcome("met", [3, 9]),
    outcome("met", [], { months: 12 }),
    outcome("none", [], { months: 6 }),
  ];

  it("counts what is behind each figure", () => {
    expect(score(outcomes)).toEqual({
      markets: { missed: 3, grey: 1, met: 2, none: 1 },
      recall: { part: 2, whole: 3 },
      byMidTerm: { part: 1, whole: 3 },
      notice: 11.5,
      falseAlarms: { part: 2, whole: 3 },
      precision: { part: 2, whole: 3 },
      strictPrecision: { part: 2, whole: 4 },
      emails: { part: 6, whole: 11 },
    });
  });

  it("reads in French, aligned, with its counts", () => {
    expect(scoreTable(score(outcomes)).replaceAll("\u202f", " ").replaceAll("\u00a0", " ")).toMatchInlineSnapshot(`
      "Marchés : 7
        3 sous 95 % de l'objectif (manqués)
        1 entre les deux (zone grise)
        2 à 100 % et plus (tenus)
        1 sans objectif, hors des mesures

        Mesure                                            Valeur   Comptes
        Manqués annoncés avant la fin (rappel)            66,7 %   2 sur 3
        Manqués annoncés à mi-parcours au plus tard       33,3 %   1 sur 3
        Préavis médian                                 11,5 mois   2 marchés
        Fausses alertes par marché tenu et par an          0,667   2 alertes en 3 ans de marché
        Précision, zone grise à part (la référence)       66,7 %   2 sur 3
        Précision stricte, zone grise comptée fausse      50,0 %   2 sur 4
        E-mails par marché et par an                       0,545   6 e-mails en 11 ans de marché"
    `);
  });

  it("shows a dash where nothing can be measured", () => {
    expect(score([])).toMatchObject({ notice: null, recall: { part: 0, whole: 0 } });
    expect(scoreTable(score([])).match(/ – /g)).toHaveLength(7);
  });
});
