import { describe, expect, it } from "vitest";
import { planConsolidation } from "../../../functions/domain/consolidation/plan-consolidation.ts";
import type { WrittenCell } from "../../../functions/ports/workbooks.ts";
import { BUYER_SHEETS, renderBuyer } from "../../../functions/sheets/buyer/render-buyer.ts";
import { nextStep, stateLabel } from "../../../functions/sheets/market-words.ts";
import { renderAnomalies } from "../../../functions/sheets/render-anomalies.ts";
import { renderLists } from "../../../functions/sheets/render-lists.ts";
import { renderSuivi } from "../../../functions/sheets/render-suivi.ts";
import { renderRetour } from "../../../functions/sheets/retour/render-retour.ts";
import type { SheetView } from "../../../functions/sheets/sheet-view.ts";
import { STYLES } from "../../../functions/sheets/styles.ts";
import { controlViews } from "../../../functions/use-cases/control-views.ts";
import { hours } from "../../../schemas/hours.ts";
import { STATE_SHEET } from "../../../schemas/marker.ts";

import { aControl } from "../../builders/a-control.ts";
import { aKnownWorkbook, aState, aWorld, NOW } from "../../builders/a-world.ts";
import { aContractRow, anHoursSheet, dateTyped, sheetOf } from "../../builders/an-hours-sheet.ts";
import { aBuyer, aCompany, aMarket, anEngagement } from "../../builders/control-records.ts";

const linkOf = (letter: string): string => `https://docs.google.com/spreadsheets/d/${letter.repeat(24)}/edit`;
const [LINK, ALMA] = [linkOf("a"), linkOf("b")];
const MONTHS = Object.fromEntries(Array.from({ length: 10 }, (_, place) => [place + 1, 150]));

/** Two declarants for one company on two markets: rows that count, wait and cannot be read. */
const PLAN = planConsolidation(
  aWorld({
    control: aControl({
      markets: [aMarket(), aMarket({ code: "ACV-2024", title: "Action Cœur de Ville", end: null, buyer: "Ville" })],
      buyers: [aBuyer(), aBuyer({ name: "Ville" })],
      companies: [aCompany({ workbook: LINK }), aCompany({ name: "Intérim Alma", workbook: ALMA })],
      engagements: [
        anEngagement({ hours: hours(4000), declarants: ["Bâti Falaises", "Intérim Alma"] }),
        anEngagement({ company: "Intérim Alma", hours: hours(2700) }),
      ],
    }),
    controlIssues: [
      {
        workbook: { kind: "control" },
        sheet: "Marchés",
        cell: "G3",
        state: "rejected",
        who: "facilitator",
        message: "G3 : date.",
        hours: 0,
        cells: 0,
      },
    ],
    state: aState(
      aKnownWorkbook({
        notes: [
          { sheet: "", cell: null, message: "Le classeur est introuvable.", unread: true, since: NOW.toISOString() },
        ],
      }),
      aKnownWorkbook({ id: "alma", name: "Intérim Alma" }),
    ),
    mirror: [
      sheetOf(
        [
          aContractRow({ months: { ...MONTHS, 10: "trente" } }),
          aContractRow({ nature: "formation", end: dateTyped("2025-01-31"), months: { 2: 12.5 } }),
        ],
        { closed: anHoursSheet().closed.with(0, false) },
      ),
      sheetOf([aContractRow({ lot: "9", months: { 1: 7 } })], {
        declarant: "Intérim Alma",
        closed: anHoursSheet().closed.map((_, place) => place < 8),
      }),
    ],
  }),
  NOW,
);

const values = ({ rows }: SheetView) => rows.map((row) => row.map(({ value }) => value));
const texts = (view: SheetView): string =>
  JSON.stringify(values(view)).replaceAll("\u00a0", " ").replaceAll("\u202f", " ");

describe("every tab of the service's that people see", () => {
  const buyer = PLAN.control.buyers[0] ?? aBuyer();
  const views = [
    ...controlViews(PLAN),
    renderRetour("Bâti Falaises", PLAN),
    renderLists("Bâti Falaises", PLAN),
    ...renderBuyer(buyer, PLAN),
  ].filter(({ title }) => title !== STATE_SHEET);
  const isHeading = ({ value, style }: WrittenCell): boolean =>
    value !== null && [STYLES.heading, STYLES.section].some(({ background }) => style?.background === background);

  it("is one of those that the doctor looks for, in a buyer's workbook", () => {
    expect(renderBuyer(buyer, PLAN).map(({ title }) => title)).toEqual(BUYER_SHEETS);
  });

  it.each(views.map((view) => [view.title, view] as const))("warns and explains each heading: %s", (title, view) => {
    expect(view.guarded).toBe(true);
    const [first = [], ...others] = view.rows.map((row) => row.filter(isHeading)).filter((row) => row.length > 0);
    const headings = title === "Retour" ? [...first, ...others.flat()] : first;
    expect(headings.filter(({ note }) => !note).map(({ value }) => value)).toEqual([]);
    expect(headings.length > 0).toBe(title !== "Lisez-moi");
  });
});

describe("the tab « Suivi »", () => {
  it("shows each market, then its companies, with the hours as numbers", () => {
    const [headings, arques, bati, , acv] = values(renderSuivi(PLAN));
    expect(headings?.slice(0, 7)).toEqual([
      "Marché",
      "Intitulé ou entreprise",
      "État",
      "Objectif (h)",
      "Recevables (h)",
      "En attente (h)",
      "%",
    ]);
    expect(arques?.slice(0, 7)).toEqual([
      "ARQ-2024",
      "Arques-la-Bataille, 68 logements",
      "critique",
      6700,
      1350,
      12.5,
      0.2,
    ]);
    expect(bati?.slice(0, 7)).toEqual(["ARQ-2024", "   Bâti Falaises", null, 4000, 1350, 12.5, 0.33]);
    expect(acv?.slice(0, 3)).toEqual(["ACV-2024", "Action Cœur de Ville", "dates à compléter"]);
    expect(acv?.at(-1)).toBe("Indiquez le début et la fin du marché dans l'onglet « Marchés ».");
  });

  it("says the next step in words, with the pace where it matters", () => {
    const [arques] = PLAN.markets;
    if (!arques) throw new Error("no market");
    expect(stateLabel(arques)).toBe("critique");
    expect(nextStep(arques)).toMatch(
      /^Demandez d'abord les déclarations qui manquent\. Voyez l'acheteur et les entreprises sans attendre\. Il faudrait [\d\u202f]+ h par mois, contre \d+ h ces derniers mois\.$/,
    );
  });

  it("is its headings alone without a market", () => {
    expect(renderSuivi({ ...PLAN, markets: [] }).rows).toHaveLength(1);
  });
});

describe("the tab « Anomalies »", () => {
  it("puts what cannot be read first, then what to mend, what waits and remarks, each with a link to its workbook", () => {
    const [, ...lines] = values(renderAnomalies(PLAN));
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ["illisible", "Bâti Falaises", null, null],
      ["à corriger", "Pilotage", "Marchés", "G3"],
      ["à corriger", "Bâti Falaises", "Heures 2025", "U3"],
      ["à corriger", "Intérim Alma", "Heures 2025", "D3"],
      ["en attente", "Bâti Falaises", "Heures 2025", "M4"],
      ["remarque", "Bâti Falaises", "Heures 2025", "L1"],
    ]);
    expect(lines.map((line) => line.at(-1))).toEqual([LINK, null, LINK, ALMA, LINK, LINK]);
    expect(lines[4]?.slice(5, 8)).toEqual([12.5, 1, "Facilitateur"]);
  });
});

describe("a buyer's workbook", () => {
  const [summary, months, companies, readMe] = renderBuyer(aBuyer(), PLAN);

  it("holds the buyer's own markets alone, as totals: never a person, a declarant's mark or a formula", () => {
    const all = [summary, months, companies, readMe].map((view) => (view ? texts(view) : "")).join();
    expect(all).toContain("ARQ-2024");
    expect(all).not.toContain("ACV-2024");
    expect(all).not.toMatch(/P-00\d|"=/);
  });

  it("says where each market stands, who is silent and what is expected", () => {
    const page = summary ? texts(summary) : "";
    expect(page).toContain(
      '"ARQ-2024","Arques-la-Bataille, 68 logements","critique (provisoire : des déclarations manquent)",1350,6700,"██░░░░░░░░ 20 %"',
    );
    expect(page).toContain("ARQ-2024, Intérim Alma : il manque 14 mois depuis janvier 2024.");
    expect(page).toContain("ARQ-2024 : rappeler l'engagement aux entreprises, avec votre facilitateur.");
    expect(page).toContain("ARQ-2024 : rien à faire pour 12,5 h, en cours de vérification avec l'entreprise.");
  });

  it("adds up month by month, to the last complete one", () => {
    const lines = months ? values(months).slice(1) : [];
    expect(lines.at(-1)?.slice(0, 3)).toEqual(["ARQ-2024", "octobre 2025", 0]);
    expect(lines.at(-1)?.[4]).toBe(1350);
    expect(lines).toHaveLength(22);
  });

  it("says that a state is provisional, and that a share was deduced", () => {
    const plan = planConsolidation(
      aWorld({
        control: aControl({
          buyers: [aBuyer()],
          companies: [aCompany(), aCompany({ name: "Toitures" })],
          engagements: [anEngagement({ hours: hours(700) }), anEngagement({ company: "Toitures" })],
        }),
        mirror: [sheetOf([aContractRow({ months: MONTHS })])],
      }),
      NOW,
    );
    const [summary, , companies] = renderBuyer(aBuyer(), plan);
    const texts = (view?: SheetView) => view?.rows.flat().map(({ value }) => value) ?? [];
    expect(texts(summary)).toContainEqual(expect.stringMatching(/ \(provisoire : des déclarations manquent\)$/));
    expect(texts(companies)).toContain("Toitures (part déduite)");
    expect(texts(companies)).toContain("Bâti Falaises");
  });

  it("has nothing to ask of a buyer whose markets have no dates but the dates", () => {
    const [page] = renderBuyer(aBuyer({ name: "Ville" }), PLAN);
    expect(page ? texts(page) : "").toContain("ACV-2024 : confirmer les dates du marché.");
  });

  it("says that there is nothing, to a buyer without a market", () => {
    const [page] = renderBuyer(aBuyer({ name: "Personne" }), PLAN);
    expect(page ? texts(page) : "").toContain("Rien pour le moment.");
  });
});
