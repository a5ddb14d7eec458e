import { expect, it } from "vitest";
import { SIGNAL_EMAILS, signals } from "./fixtures/signals.ts";
import { rendered } from "./plain.ts";

it.each([
  [SIGNAL_EMAILS.nominal, "3 petits marchés à regarder"],
  [SIGNAL_EMAILS["one signal"], "[Aucune personne validée] Entretien des espaces verts"],
])("says in the subject what to look at: %#", async (params, subject) => {
  expect((await rendered(params)).subject).toBe(subject);
});

it("counts a market with two signals once", async () => {
  const [first] = signals().signals;
  if (!first) throw new Error("The fixture has signals.");
  const { text } = await rendered(signals({ signals: [first, { ...first, signal: "no-hours" }] }));
  expect(text).toContain("1 petit marché donne un signal");
});

it("reads in full as text", async () => {
  expect((await rendered(signals())).text).toMatchInlineSnapshot(`
    "[Signaux] 3 petits marchés à regarder

    3 petits marchés donnent un signal : mieux vaut s'en occuper tôt.
    Un appel maintenant évite une alerte plus tard.

    À REGARDER
    * Entretien des espaces verts (Falaises du Talou) (Aucune personne validée) : Commencé le 1er octobre 2025, personne n'est encore validé et il reste 430 h à faire. Demandez à l'entreprise qui elle compte accueillir, et proposez-lui des candidats.
    * Nettoyage de l'hôtel de ville (Ville de Dieppe) (Contrat qui finit) : Le seul contrat finit le 5 décembre 2025, rien ne suit et il reste 120,5 h à faire. Voyez avec l'employeur un renouvellement, ou une autre personne pour la suite.
    * Voirie, programme 2025 (Ville de Dieppe) (Aucune heure) : Le marché finit le 15 janvier 2026, aucune heure n'est déclarée et il reste 240 h à faire. Appelez l'entreprise : des heures restent peut-être à saisir, sinon il faut embaucher vite.

    Ouvrir l'onglet Suivi : https://docs.google.com/spreadsheets/d/exemple/edit#gid=12

    Pourquoi je reçois ce message. Camille Lenoir suit ces marchés. Un petit marché dure peu : son rythme parlerait trop tard. Chaque signal n'est donné qu'une fois.
    Date du calcul. 15 novembre 2025 à 8 h.

    -- 
    Clause sociale Dieppe-Maritime
    Camille Lenoir · 02 35 00 00 10 · camille.lenoir@example.org
    "
  `);
});
