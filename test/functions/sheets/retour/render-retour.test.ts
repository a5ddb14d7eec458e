import { describe, expect, it } from "vitest";
import { planConsolidation, type World } from "../../../../functions/domain/consolidation/plan-consolidation.ts";
import { renderRetour } from "../../../../functions/sheets/retour/render-retour.ts";
import { hours } from "../../../../schemas/hours.ts";
import { aControl } from "../../../builders/a-control.ts";
import { aKnownWorkbook, aState, aWorld, NOW } from "../../../builders/a-world.ts";
import { aContractRow, anHoursSheet, dateTyped, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { aCompany, aDecision, aMarket, anEngagement, aValidation } from "../../../builders/control-records.ts";
import { aRequest } from "../../../builders/requests.ts";

const [BATI, ALMA] = ["Bâti Falaises", "Intérim Alma"];
const linkOf = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;
const [BATI_ID, ALMA_ID] = ["workbook-of-bati-falaises", "workbook-of-interim-alma"];
const TO_AUGUST = Object.fromEntries(Array.from({ length: 8 }, (_, place) => [place + 1, 150]));

/** Bâti owes on Arques, where Intérim Alma types hours for it too; nothing was told of September and October. */
const planOf = (changes: Partial<World> = {}) =>
  planConsolidation(
    aWorld({
      control: aControl({
        markets: [
          aMarket(),
          aMarket({ code: "ACV-2024", title: "Cœur de Ville", target: null, noTargetByChoice: true }),
        ],
        companies: [
          aCompany({ workbook: linkOf(BATI_ID) }),
          aCompany({ name: ALMA, kind: "etti", workbook: linkOf(ALMA_ID) }),
        ],
        engagements: [
          anEngagement({ hours: hours(4000), declarants: [BATI, ALMA] }),
          anEngagement({ company: ALMA }),
          anEngagement({ market: "ACV-2024" }),
        ],
        validations: [
          aValidation(),
          aValidation({ participant: "P-SECRET", markets: ["ARQ-2024"] }),
          aValidation({
            participant: "P-0042",
            declarant: BATI,
            mark: "K.L.",
            from: "2025-11-01",
            until: "2026-12-31",
          }),
        ],
        decisions: [
          aDecision({
            kind: "refuse-request",
            participant: null,
            message: "demande/bati falaises/r t/arq 2024//2025-12-01",
            date: "2025-11-10",
            reason: "la personne n'habite pas le territoire",
          }),
        ],
      }),
      state: aState(
        aKnownWorkbook({
          id: BATI_ID,
          requests: [aRequest(), aRequest({ row: 3, mark: "K.L." }), aRequest({ row: 4, mark: "R.T." })],
        }),
        aKnownWorkbook({ id: ALMA_ID, name: ALMA }),
      ),
      mirror: [
        sheetOf(
          [
            aContractRow({ months: { ...TO_AUGUST, 7: "trente" } }),
            aContractRow({ nature: "formation", end: dateTyped("2025-01-31"), months: { 2: 12.5 } }),
          ],
          { closed: anHoursSheet().closed.map((_, place) => place < 8 && place !== 0) },
        ),
        sheetOf(
          [
            aContractRow({
              participant: "P-SECRET",
              mark: "CONFIDENT",
              company: BATI,
              months: { 1: 60, 2: 6.5, 3: "P-RATÉ" },
            }),
          ],
          { declarant: ALMA },
        ),
        sheetOf([aContractRow({ participant: "P-SECRET", company: BATI, months: { 5: 40 } })], {
          declarant: ALMA,
          year: 2024,
        }),
      ],
      ...changes,
    }),
    NOW,
  );

const values = (declarant: string, plan = planOf()) =>
  renderRetour(declarant, plan).rows.map((row) => row.map(({ value }) => value));
const own = values(BATI);
const sections = own.flatMap((row, place) => (own[place - 1]?.length === 0 ? [row[0]] : []));

/** The lines under a section's headings. */
function linesOf(title: string, rows = own) {
  const from = rows.findIndex(([first]) => first === title) + 1;
  const end = rows.findIndex((row, place) => place >= from && row.length === 0);
  return from === 0 ? null : rows.slice(from, end < 0 ? undefined : end);
}

describe("the tab « Retour »", () => {
  it("begins with what there is to do, then asks for actions before it informs", () => {
    expect(own[2]?.[0]).toBe(
      "À faire : corriger 1 point ; déclarer septembre et octobre 2025 ; vérifier ou cocher 1 point.",
    );
    expect(sections).toEqual([
      "À corriger",
      "Mois à déclarer",
      "À vérifier, ou mois à cocher",
      "En attente de votre facilitateur",
      "Vos demandes",
      "Vos heures",
      "Déclarées pour vous",
      "Vos marchés",
    ]);
  });

  it("names the tab and the cell of everything to correct, to decide or to tick", () => {
    expect(linesOf("À corriger")?.map((row) => row.slice(0, 2))).toEqual([["Heures 2025", "R3"]]);
    expect(linesOf("À vérifier, ou mois à cocher")?.map((row) => row.slice(0, 2))).toEqual([["Heures 2025", "L1"]]);
    expect(linesOf("En attente de votre facilitateur")?.map((row) => [row[1], row[3]])).toEqual([["M4", 12.5]]);
  });

  it("asks for the months that nobody told, and says how to tell that there were no hours", () => {
    expect(linesOf("Mois à déclarer")).toEqual([
      [
        "Heures 2025",
        null,
        "Il nous manque septembre et octobre 2025 (ARQ-2024 et ACV-2024). Aucune heure ? Cochez simplement la case au-dessus du mois.",
      ],
    ]);
  });

  it("says what to correct of a request that nobody can answer, rather than that it waits", () => {
    const requests = [aRequest({ market: "ARK-2024" })];
    const plan = planOf({ state: aState(aKnownWorkbook({ id: BATI_ID, requests })) });
    const said = linesOf("Vos demandes", values(BATI, plan))?.flat().join(" ").replaceAll("\u00a0", " ");
    expect(said).toContain("À corriger : « ARK-2024 » n'est pas un de vos marchés : tapez ACV-2024 ou ARQ-2024");
    expect(said).not.toContain("n'a pas encore répondu");
  });

  it("gives each request its answer in words, those that wait first", () => {
    expect(linesOf("Vos demandes")).toEqual([
      ["M.B.", "ARQ-2024", "Votre facilitateur n'a pas encore répondu. (ligne 2, début le 01/12/2025)"],
      [
        "K.L.",
        "ARQ-2024",
        "Déjà validée depuis le 01/11/2025 : code P-0042, valable jusqu'au 31/12/2026. Si c'est une autre personne, changez son repère. (ligne 3, début le 01/12/2025)",
      ],
      [
        "R.T.",
        "ARQ-2024",
        "Refusée le 10/11/2025 : la personne n'habite pas le territoire (ligne 4, début le 01/12/2025)",
      ],
    ]);
  });

  it("adds up what counts, what waits and what is to correct", () => {
    expect(linesOf("Vos heures")?.map(([label, count, , total]) => [label, count, total])).toEqual([
      ["Comptées", "7 cellules", 1050],
      ["En attente", "1 cellule", 12.5],
      ["À corriger", "1 cellule", 0],
    ]);
  });

  it("tells a company what others declared for it, as totals of a year", () => {
    expect(linesOf("Déclarées pour vous")).toEqual([
      ["ARQ-2024", "2025", ALMA, 66.5, null],
      ["ARQ-2024", "2024", ALMA, 40, null],
    ]);
    expect(linesOf("Déclarées pour vous", values(ALMA))).toBeNull();
  });

  it("never shows a person, a mark or a cell of another declarant's", () => {
    expect(JSON.stringify(own)).not.toMatch(/SECRET|CONFIDENT|RATÉ/);
    expect(JSON.stringify(values(ALMA))).not.toMatch(/P-0042|M\.B\.|K\.L\.|R\.T\.|trente/);
  });

  it("says of each market what is owed, done and left, and the pace that it takes", () => {
    expect(linesOf("Vos marchés")).toEqual([
      [
        "ARQ-2024",
        "31/12/2025",
        "Bâti Falaises : il reste 2\u202f843,5 h à faire en deux mois, soit 1\u202f422 h par mois.",
        4000,
        1156.5,
        2843.5,
        2,
        1422,
      ],
      ["ACV-2024", "31/12/2025", "Bâti Falaises : pas d'objectif d'heures sur ce marché.", "—", 0, "—", 2, "—"],
    ]);
  });

  it("says which share nobody wrote", () => {
    const [, alma, note] = linesOf("Vos marchés", values(ALMA)) ?? [];
    expect(alma?.[2]).toMatch(/^Intérim Alma \(part calculée\) : /);
    expect(note?.[0]).toMatch(/^« Part calculée » : personne n'a écrit/);
  });

  it("thanks who has nothing to do", () => {
    const quiet = values("Personne");
    expect(quiet[2]?.[0]).toBe("Tout est à jour, merci : il n'y a rien à faire.");
    expect(linesOf("À corriger", quiet)).toEqual([["Rien à corriger, merci."]]);
    expect(linesOf("Vos demandes", quiet)?.[0]?.[0]).toMatch(/^Aucune demande\./);
    expect(linesOf("Vos marchés", quiet)).toEqual([["Aucun marché pour le moment."]]);
  });
});
