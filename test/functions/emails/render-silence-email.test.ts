import { expect, it } from "vitest";
import { SILENCES, silence } from "./fixtures/silence.ts";
import { rendered } from "./plain.ts";

it.each([
  [SILENCES.nominal, "2 entreprises ne déclarent plus rien : qui appeler"],
  [SILENCES["one company"], "Toitures de la Varenne ne déclare plus rien depuis août 2025 : un appel ?"],
])("says in the subject whom to phone: %#", async (params, subject) => {
  expect((await rendered(params)).subject).toBe(subject);
});

it.each([
  ["one reminder in the singular", 1, "1 rappel envoyé sans effet."],
  ["several reminders", 2, "2 rappels envoyés sans effet."],
  ["that no reminder left", 0, "Aucun rappel envoyé."],
])("says %s", async (_, reminders, sentence) => {
  const companies = SILENCES["one company"].companies.map((company) => ({ ...company, reminders }));
  expect((await rendered(silence({ companies }))).text).toContain(sentence);
});

it("shows a dozen companies, and says how many more there are", async () => {
  const { html, text } = await rendered(SILENCES.extreme);
  expect(html.match(/<h3/g)).toHaveLength(12);
  expect(text).toContain("Et 28 autres dans l'onglet Suivi");
});

it("reads in full as text", async () => {
  expect((await rendered(silence())).text).toMatchInlineSnapshot(`
    "[À appeler] 2 entreprises ne déclarent plus rien

    2 entreprises n'ont rien déclaré depuis plusieurs mois ; il leur reste 740 h à faire.
    Un appel fera plus qu'un nouveau message.

    QUI APPELER
    * Toitures de la Varenne : Rien de déclaré depuis août 2025 (trois mois). 4 rappels envoyés sans effet.
      555 h à faire : Arques-la-Bataille, 68 logements et Gymnase Robert-Vain
      02 35 00 00 21 · Sonia Petit, sonia.petit@example.org
      Dernier échange le 21 juillet 2025 : appel.
    * Peintures Aubert & Fils : Rien de déclaré depuis juillet 2025 (quatre mois). Aucun rappel envoyé.
      185 h à faire : Arques-la-Bataille, 68 logements
      Personne à appeler : à noter dans Entreprises
      Aucun échange noté.

    Ouvrir l'onglet Suivi : https://docs.google.com/spreadsheets/d/exemple/edit#gid=12

    Après l'appel. Notez-le dans l'onglet Échanges : il sera montré à côté du numéro. Pour suspendre les rappels, remplissez « Relances en pause jusqu'au » dans Entreprises.
    Pourquoi je reçois ce message. Camille Lenoir suit ces entreprises. Ce silence n'est signalé qu'une fois.
    Date du calcul. 15 novembre 2025 à 8 h.

    -- 
    Clause sociale Dieppe-Maritime
    Camille Lenoir · 02 35 00 00 10 · camille.lenoir@example.org
    "
  `);
});
