import { describe, expect, it } from "vitest";
import type { BackToNormalEmail } from "../../../functions/emails/back-to-normal/back-to-normal-email.ts";
import { hours } from "../../../schemas/hours.ts";
import { BACK_TO_NORMAL, backToNormal } from "./fixtures/back-to-normal.ts";
import { rendered } from "./plain.ts";

describe("the good news about a market", () => {
  it.each<[string, Partial<BackToNormalEmail>, string]>([
    ["says which alarm is over", { was: "critical" }, "Bonne nouvelle : ce marché n'est plus critique."],
    [
      "says that the pace of late suffices",
      {},
      "il reste 900 h en huit mois : 113 h par mois suffisent, et les derniers mois en ont apporté 205 h.",
    ],
    [
      "says the pace to keep where the last months were slower",
      { observedPace: hours(90) },
      "il faudrait 113 h par mois, contre 90 h ces derniers mois.",
    ],
    ["asks for nothing", {}, "Vous n'avez rien à faire."],
    ["asks for an eye on a market to watch", { state: "watch" }, "gardez seulement un œil sur le prochain mois."],
    [
      "says what changed it without new hours",
      { changedWithoutHours: "L'objectif est passé de 8 000 h à 6 700 h." },
      "n'est plus en retard. L'objectif est passé de 8 000 h à 6 700 h.",
    ],
    ["congratulates on a target that was reached", { state: "reached" }, "ce marché a atteint son objectif."],
  ])("%s", async (_, different, sentence) => {
    expect((await rendered(backToNormal(different))).text).toContain(sentence);
  });

  it("has its gauges and no other picture", async () => {
    const { html } = await rendered(backToNormal());
    expect(html.match(/<th scope="row"/g)).toHaveLength(3);
    expect(html).not.toContain('role="img"');
  });
});

it.each([
  [
    BACK_TO_NORMAL.nominal,
    "[De retour à la normale] Arques-la-Bataille, 68 logements : ce marché n'est plus en retard",
  ],
  [BACK_TO_NORMAL.reached, "[Objectif atteint] Arques-la-Bataille, 68 logements : 6 720 h sur 6 700 h"],
])("says it all in the subject: %#", async (params, subject) => {
  expect((await rendered(params)).subject).toBe(subject);
});

it("reads in full as text", async () => {
  expect((await rendered(backToNormal())).text).toMatchInlineSnapshot(`
    "[De retour à la normale] Arques-la-Bataille, 68 logements
    Habitat des Falaises · marché ARQ-68 · du 1er janvier 2024 au 30 juin 2026

    Bonne nouvelle : ce marché n'est plus en retard.
    5 800 h faites sur 6 700 ; il reste 900 h en huit mois : 113 h par mois suffisent, et les derniers mois en ont apporté 205 h.
    Vous n'avez rien à faire.

    █████████████████░░░ Fait : 5 800 h
    █████████████████░░░ Prévu fin octobre : 5 740 h
    ████████████████████ Objectif : 6 700 h

    Ouvrir l'onglet Suivi : https://docs.google.com/spreadsheets/d/exemple/edit#gid=12

    Pourquoi je reçois ce message. Camille Lenoir suit ce marché, et un message avait signalé une difficulté.
    Date du calcul. 15 novembre 2025 à 8 h.

    -- 
    Clause sociale Dieppe-Maritime
    Camille Lenoir · 02 35 00 00 10 · camille.lenoir@example.org
    "
  `);
});
