import { describe, expect, it } from "vitest";
import { evaluationStory } from "../../../functions/sheets/evaluation-story.ts";
import { renderJournal } from "../../../functions/sheets/journal-sheet.ts";
import { messageStory } from "../../../functions/sheets/message-story.ts";
import { hours } from "../../../schemas/hours.ts";
import type { EmailEntry, EvaluationEntry } from "../../../schemas/journal.ts";
import { anEmail, anEvaluation } from "../../builders/journal-entries.ts";

const plain = (text: string): string => text.replaceAll("\u202f", " ");

describe("what the journal says of a message", () => {
  it.each<[string, Partial<EmailEntry>, string]>([
    ["an alert", {}, "Le marché ARQ-2024 est passé à l'état « en retard » (1er épisode)."],
    [
      "an alert of a later episode",
      { key: "ARQ-2024/3/critical" },
      "Le marché ARQ-2024 est passé à l'état « critique » (3e épisode).",
    ],
    [
      "an alert that says what it covers",
      { covers: ["ARQ-2024/1/late"] },
      "Le marché ARQ-2024 est passé à l'état « en retard » (1er épisode).",
    ],
    [
      "a market whose code holds strokes",
      { key: "LOT/2/1/overdue", market: "LOT/2" },
      "Le marché LOT/2 est passé à l'état « échu non atteint » (1er épisode).",
    ],
    [
      "a return to normal",
      { key: "ARQ-2024/2/normal" },
      "Le marché ARQ-2024 est sorti de l'alerte (fin du 2e épisode).",
    ],
    [
      "a grouped message",
      {
        key: "groupe/2025-11-17/Camille Lenoir",
        market: null,
        covers: ["ARQ-2024/1/late", "ACV-2024/1/critical", "EPR-2/2/normal"],
      },
      "3 marchés en un seul message : ARQ-2024 (en retard), ACV-2024 (critique), EPR-2 (retour à la normale).",
    ],
    ["a digest", { key: "recap/2025-10/Camille Lenoir", market: null }, "Mois évalué : octobre 2025."],
    [
      "a digest with signals",
      {
        key: "recap/2025-10/Camille Lenoir",
        market: null,
        covers: ["recap/2025-10/Camille Lenoir", "signal/ARQ-2024/no-hours", "signal/ACV-2024/contract-ending"],
      },
      "Mois évalué : octobre 2025. 2 signaux de petits marchés : ARQ-2024 (aucune heure), ACV-2024 (le seul contrat se termine).",
    ],
    [
      "signals at once",
      { key: "signaux/2025-11-17/Camille Lenoir", market: null, covers: ["signal/ARQ-2024/nobody-validated"] },
      "Signal d'un petit marché : ARQ-2024 (personne de validé).",
    ],
    [
      "a reminder",
      {
        key: "relance",
        market: null,
        params: { kind: "reminder", turn: 2, missing: ["2025-10"], toTick: [{ month: "2025-09", hours: 31200 }] },
      },
      "Seconde relance : septembre et octobre 2025.",
    ],
    [
      "a form to fill in",
      { key: "formulaire/Bâti/wish-0001", market: null },
      "Formulaire Excel envoyé à la demande d'un facilitateur.",
    ],
    [
      "companies long silent",
      { key: "silence", market: null, params: { kind: "silence", companies: [{ name: "Alma" }, { name: "Bâti" }] } },
      "Sans nouvelles depuis longtemps : Alma, Bâti.",
    ],
    ["nothing of what it does not know", { key: "relance", market: null, params: null }, ""],
    ["nothing of params of another time", { key: "relance", market: null, params: { kind: "reminder" } }, ""],
  ])("tells %s", (_, changes, story) => {
    expect(messageStory(anEmail(changes))).toBe(story);
  });

  it("stands after the subject, which stands alone where there is no more to say", () => {
    const shown = (changes: Partial<EmailEntry>) => renderJournal([anEmail(changes)], () => null).rows[1]?.[3]?.value;
    expect(shown({ subject: "Récapitulatif", key: "recap/2025-10/C. Lenoir", market: null })).toBe(
      "Récapitulatif. Mois évalué : octobre 2025.",
    );
    expect(shown({ subject: "Vos heures", key: "relance", market: null })).toBe("Vos heures");
  });
});

describe("what the journal says of an evaluation", () => {
  const whole = {
    requiredPace: hours(450),
    observedPace: hours(205),
    landing: { value: hours(6132), low: hours(5800), high: hours(6503), pMiss: 0.88 },
  };

  it.each<[string, Partial<EvaluationEntry>, string]>([
    [
      "its state, its hours, its pace and its landing",
      whole,
      "octobre 2025 : en retard. 5 800 h faites sur 6 700. Il faut 2,62 fois le rythme prévu (450 h par mois, contre 205 h ces derniers mois). Atterrissage : environ 6 130 h, 8 fois sur 10 entre 5 800 h et 6 500 h ; objectif manqué dans environ 9 cas comparables sur 10.",
    ],
    [
      "what the first lines of a journal knew",
      {},
      "octobre 2025 : en retard. 5 800 h faites sur 6 700. Il faut 2,62 fois le rythme prévu.",
    ],
    [
      "that it was provisional, and what waited",
      { provisional: true, pending: hours(312.5) },
      "octobre 2025 : en retard (état provisoire). 5 800 h faites sur 6 700, 312,5 h en attente. Il faut 2,62 fois le rythme prévu.",
    ],
    [
      "no landing before 15 % of the plan",
      { ...whole, state: "starting", e: 0.14, r1: 1 },
      "octobre 2025 : démarrage. 5 800 h faites sur 6 700. Au rythme prévu (450 h par mois, contre 205 h ces derniers mois).",
    ],
    [
      "no pace of a market that is over",
      { ...whole, state: "overdue" },
      "octobre 2025 : échu non atteint. 5 800 h faites sur 6 700.",
    ],
    [
      "no pace without a target",
      { target: null, r1: null, state: "no-target", done: hours(1) },
      "octobre 2025 : sans objectif. 1 h faite.",
    ],
    [
      "a state of another time as it was written",
      { state: "gone", r1: null },
      "octobre 2025 : gone. 5 800 h faites sur 6 700.",
    ],
  ])("is %s", (_, changes, story) => {
    expect(plain(evaluationStory(anEvaluation(changes)))).toBe(story);
  });
});
