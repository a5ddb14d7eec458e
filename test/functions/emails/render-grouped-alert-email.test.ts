import { describe, expect, it } from "vitest";
import type { GroupedMarket } from "../../../functions/emails/grouped-alert/grouped-alert-email.ts";
import { hours } from "../../../schemas/hours.ts";
import { GROUPED_ALERTS, groupedAlert } from "./fixtures/grouped-alert.ts";
import { rendered } from "./plain.ts";

const [WORST] = groupedAlert().markets;
const withMarket = (different: Partial<GroupedMarket>) => {
  if (!WORST) throw new Error("The fixture has markets.");
  return rendered(groupedAlert({ markets: [{ ...WORST, ...different }] }));
};

describe("the subject of a grouped alert", () => {
  it("counts the markets by state, what waits for a decision first", async () => {
    expect((await rendered(groupedAlert())).subject).toBe(
      "6 marchés en alerte : 1 à décider, 1 échu, 1 critique, 3 en retard, 1 de retour à la normale",
    );
  });

  it("says that there is nothing to do where all the news is good", async () => {
    expect((await rendered(groupedAlert({ markets: [] }))).subject).toBe(
      "1 marché de retour à la normale : rien à faire",
    );
  });
});

describe("a market of a grouped alert", () => {
  it.each<[string, Partial<GroupedMarket>, string]>([
    [
      "has one sentence",
      {},
      "3 100 h faites sur 8 900 ; il reste 5 800 h en onze mois : il faudrait 527 h par mois, contre 210 h ces derniers mois.",
    ],
    ["says what lacks once it is over", { state: "overdue", remaining: hours(1) }, "il manque 1 h."],
    [
      "asks for the decision that would change its state",
      { decisionFirst: hours(1) },
      "1 h attend votre décision : si vous l'acceptez, ce marché n'est plus critique.",
    ],
    ["says who takes care of it", {}, "Pris en charge par Camille Lenoir le 12 novembre 2025 : ETTI contactée."],
    ["says that its state is provisional", { provisional: true }, "[Critique (état provisoire)] Action Cœur de Ville"],
    ["needs no pace for one month", { monthsLeft: 1 }, "il reste 5 800 h en un mois, contre 210 h par mois"],
    ["needs no pace where no month is left", { monthsLeft: 0 }, "8 900 ; il reste 5 800 h à faire."],
  ])("%s", async (_, different, sentence) => {
    expect((await withMarket(different)).text).toContain(sentence);
  });
});

it("names every market, those beyond the tenth in a line each", async () => {
  const { html, text } = await rendered(GROUPED_ALERTS.extreme);
  expect(html.match(/<h3/g)).toHaveLength(10);
  expect(text).toContain("ET 30 MARCHÉS DE PLUS");
  expect(text.match(/^\* .*Réhabilitation/gm)).toHaveLength(80);
});

it("reads in full as text", async () => {
  expect((await rendered(groupedAlert())).text).toMatchInlineSnapshot(`
    "6 marchés en alerte

    6 marchés demandent votre attention ; il manquerait environ 4 620 h en tout.
    À voir d'abord : Action Cœur de Ville, environ 2 630 h.

    LES PLUS LOURDS D'ABORD
    * [Critique] Action Cœur de Ville
      Ville de Dieppe, jusqu'au 30 septembre 2026
      3 100 h faites sur 8 900 ; il reste 5 800 h en onze mois : il faudrait 527 h par mois, contre 210 h ces derniers mois.
      ███████░░░░░░░░░░░░░
      Pris en charge par Camille Lenoir le 12 novembre 2025 : ETTI contactée.
    * [Échu, non atteint] Écoquartier des Prairies
      Habitat des Falaises, fini le 30 septembre 2025
      1 900 h faites sur 2 800 ; il manque 900 h.
      ██████████████░░░░░░
    * [En retard] Arques-la-Bataille, 68 logements
      Habitat des Falaises, jusqu'au 31 décembre 2025
      5 800 h faites sur 6 700 ; il reste 900 h en deux mois : il faudrait 450 h par mois, contre 205 h ces derniers mois.
      █████████████████░░░
    * [À décider] Piscine intercommunale, lot 3
      Falaises du Talou, jusqu'au 31 décembre 2025
      320 h attendent votre décision : si vous les acceptez, ce marché n'est plus en retard.
      ██████░░░░░░░░░░░░░░
    * [En retard (état provisoire)] Gymnase Robert-Vain
      Habitat des Falaises, jusqu'au 31 décembre 2025
      410 h faites sur 700 ; il reste 290 h en quatre mois : il faudrait 73 h par mois, contre aucune ces derniers mois.
      ████████████░░░░░░░░
    * [En retard] Voirie, programme 2025
      Habitat des Falaises, jusqu'au 31 décembre 2025
      90 h faites sur 240 ; il reste 150 h en un mois, contre 12 h par mois ces derniers mois.
      ████████░░░░░░░░░░░░

    DE RETOUR À LA NORMALE
    * Médiathèque Jean-Renoir : marché MED-2

    Ouvrir l'onglet Suivi : https://docs.google.com/spreadsheets/d/exemple/edit#gid=12

    Pourquoi je reçois ce message. Camille Lenoir suit ces marchés. Il y avait beaucoup à dire aujourd'hui : tout est réuni ici, et chaque état n'est signalé qu'une fois.
    Date du calcul. 15 novembre 2025 à 8 h.

    -- 
    Clause sociale Dieppe-Maritime
    Camille Lenoir · 02 35 00 00 10 · camille.lenoir@example.org
    "
  `);
});
