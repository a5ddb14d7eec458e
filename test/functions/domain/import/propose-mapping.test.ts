import { describe, expect, it } from "vitest";
import type { ImportTab } from "../../../../functions/domain/import/import-context.ts";
import { monthOfHeading } from "../../../../functions/domain/import/month-heading.ts";
import { proposeMapping } from "../../../../functions/domain/import/propose-mapping.ts";
import type { Cell } from "../../../../schemas/cells/cell.ts";
import { dateTyped } from "../../../builders/an-hours-sheet.ts";
import { aMarket, aValidation } from "../../../builders/control-records.ts";
import { CONTEXT, ownRow, ownTab, planned } from "./a-file.ts";

function proposed(...tabs: readonly ImportTab[]) {
  const proposal = proposeMapping(tabs, CONTEXT);
  if (!proposal.ok) throw new Error(proposal.message);
  return proposal;
}

const LETTERHEAD: readonly (readonly Cell[])[] = [["Relais Intérim"], ["Relevé d'heures 2025"], []];

describe("proposeMapping", () => {
  it("recognises the form and the shared sheet exactly", () => {
    const { confidence, mapping } = proposed({ title: "Mode d'emploi", rows: [["Bonjour"]] }, ownTab([]));
    expect(confidence).toBe("exact");
    expect(mapping).toMatchObject({ sheet: "Heures 2025", headingRow: 1, long: null });
    expect(mapping.attributes).toMatchObject({ participant: { column: 0 }, start: { column: 8 } });
    expect(mapping.months).toMatchObject({ "2025-01": 11, "2025-12": 22 });
  });

  it("takes the year of the last complete month, and says which tab it leaves", () => {
    const { mapping, proposal } = proposed(ownTab([], {}, "Heures 2026"), ownTab([]));
    expect(mapping.sheet).toBe("Heures 2025");
    expect(proposal.join("\n")).toMatch(/«\sHeures 2026\s» : pas repris/);
  });

  it("reads a statement with months in columns under a letterhead", () => {
    const headings = [
      "Nom",
      "Matricule",
      "Code salarié",
      "Chantier",
      "Client",
      "Début mission",
      "Janv.",
      "févr-25",
      "Mars",
    ];
    const tab = {
      title: "Export",
      rows: [...LETTERHEAD, headings, ["DURAND", "M1", "P-001", "ARQ-2024", "x", "01/01/2025", 1]],
    };
    const { confidence, mapping, proposal } = proposed(tab);
    expect(confidence).toBe("likely");
    expect(mapping).toEqual({
      sheet: "Export",
      headingRow: 3,
      attributes: {
        mark: { column: 1 },
        participant: { column: 2 },
        market: { column: 3 },
        company: { column: 4 },
        start: { column: 5 },
        hiringMode: { value: "ETTI" },
      },
      months: { "2025-01": 6, "2025-02": 7, "2025-03": 8 },
      long: null,
    });
    const said = proposal.map((each) => each.replaceAll("\u00a0", " "));
    expect(said).toContain("Colonne D « Chantier » → Marché");
    expect(said).toContain("Partout : Mode d'embauche = « ETTI »");
    expect(said).toContain("Colonne H « févr-25 » → heures de février 2025");
    expect(said).toContain("Colonne « Nom » : jamais reprise, un nom ou un critère n'a pas sa place ici.");
  });

  it("reads a statement with one month and its hours a line", () => {
    const rows = [
      ["Initiales", "Affaire", "Période", "Nb heures"],
      ["M.B.", "ARQ-2024", "10/2025", 70],
    ];
    expect(proposed({ title: "A", rows }).mapping).toMatchObject({
      attributes: { mark: { column: 0 }, market: { column: 1 } },
      long: { month: 2, hours: 3 },
    });
  });

  it("says that it supposes a year, and is then unsure", () => {
    const { confidence, proposal } = proposed({
      title: "A",
      rows: [
        ["Code", "Chantier", "Début", "Octobre"],
        ["P-001", "x", "y", 1],
      ],
    });
    expect(confidence).toBe("unsure");
    expect(proposal.join("\n")).toContain("2025 est supposée");
  });

  const above = (...cells: readonly Cell[]) =>
    proposed({
      title: "Export",
      rows: [...cells.map((cell) => [cell]), ["Code", "Chantier", "Début", "Octobre"], ["P-001", "x", "y", 1]],
    });

  it.each<[string, Cell[], string]>([
    ["a bare year", ["Imprimé le 05/01/2024", 2023], "2023-10"],
    ["a year in words, not a day in words", ["Édité le 5 janvier 2024", "Année 2023"], "2023-10"],
    ["no day", [dateTyped("2024-01-05"), "le 05/01/2024"], "2025-10"],
    ["no code", ["Relevé du marché ARQ-2024"], "2025-10"],
    ["none of several", ["Année 2023", "Exercice 2024"], "2025-10"],
  ])("takes for the year of the statement %s", (_, cells, month) => {
    expect(Object.keys(above(...cells).mapping.months)).toEqual([month]);
  });

  it("says that several years are written, and is then unsure", () => {
    const { confidence, proposal } = above("Année 2023", "Exercice 2024");
    expect([confidence, proposal.join("\n")]).toEqual(["unsure", expect.stringContaining("(2023, 2024) : 2025 est")]);
  });

  it("names each column that looks like hours and is not taken, and is then unsure", () => {
    const headings = ["Code", "Chantier", "Début", "Oct. 2025", "Octobre 2025", "Total heures", "Ville"];
    const { confidence, proposal } = proposed({ title: "A", rows: [headings, ["P-001", "x", "y", 1, 2, 3, "z"]] });
    expect([confidence, proposal.map((each) => each.replaceAll("\u00a0", " "))]).toEqual([
      "unsure",
      expect.arrayContaining([
        "Colonne D « Oct. 2025 » → heures d'octobre 2025",
        "Colonne E « Octobre 2025 » : pas reprise, octobre 2025 est déjà la colonne D.",
        "Colonne F « Total heures » : pas reprise.",
      ]),
    ]);
    expect(proposal.join("\n")).not.toContain("Ville");
  });

  it("takes no column of names for codes", () => {
    const rows = [
      ["Salarié", "Initiales", "Chantier", "Octobre 2025"],
      ["DURAND Paul", "M.B.", "x", 1],
      ["PETIT", "K.L.", "x", 1],
    ];
    expect(proposed({ title: "A", rows }).mapping.attributes).not.toHaveProperty("participant");
  });

  it.each<[string, ImportTab[]]>([
    ["an empty file", []],
    ["a letter", [{ title: "A", rows: [["Bonjour"], ["Veuillez trouver"]] }]],
    [
      "hours of nobody",
      [
        {
          title: "A",
          rows: [
            ["Chantier", "Octobre 2025"],
            ["x", 7],
          ],
        },
      ],
    ],
    ["a hidden tab", [{ ...ownTab([ownRow("P-001", { 1: 7 })]), hidden: true }]],
  ])("refuses %s in words", (_, tabs) => {
    expect(proposeMapping(tabs, CONTEXT)).toMatchObject({ ok: false, message: expect.stringContaining("en-têtes") });
  });
});

describe("a statement by marks", () => {
  const tab = (mark: string): ImportTab => ({
    title: "A",
    rows: [
      ["Initiales", "Chantier", "Client", "Début", "Octobre 2025"],
      [mark, "Action Cœur de Ville", "Peinture Clair", "01/05/2025", 40],
    ],
  });

  it("finds the person by the employer's own mark, and the market by its title", () => {
    const { writes } = planned(tab("k.l."));
    expect(writes.map(({ column, value }) => [column, value])).toEqual([
      [0, "P-002"],
      [1, "k.l."],
      [2, "ACV-2024"],
      [4, "Peinture Clair"],
      [6, "ETTI"],
      [8, "01/05/2025"],
      [20, 40],
    ]);
  });

  it.each<[string, string | null]>([
    ["of another employer", "Autre"],
    ["of a validation without an employer", null],
  ])("gives no code for the mark %s", (_, declarant) => {
    const validations = [aValidation({ participant: "P-009", mark: "X.Y.", declarant })];
    const context = { ...CONTEXT, control: { ...CONTEXT.control, validations } };
    expect(planned(tab("X.Y."), undefined, context).writes).toEqual([]);
  });

  it("takes a title for one of the declarant's own markets only, and asks for the code where two bear it", () => {
    const { control } = CONTEXT;
    const markets = (title: string, ...codes: readonly string[]) => codes.map((code) => aMarket({ code, title }));
    const among = (title: string, ...codes: readonly string[]) =>
      planned(tab("k.l."), undefined, { ...CONTEXT, control: { ...control, markets: markets(title, ...codes) } });
    const title = "Action Cœur de Ville";
    expect(among(title, "ZZZ-1", "ACV-2024").writes.map(({ value }) => value)).toContain("ACV-2024");
    expect(among(title, "ZZZ-1").writes).toEqual([]);
    expect(among(title, "ARQ-2024", "ACV-2024").leftOut[0]?.reason).toContain("(ARQ-2024, ACV-2024) : mettez le code");
  });

  it("leaves out a mark that is nobody's", () => {
    expect(planned(tab("Z.Z.")).leftOut[0]?.reason).toContain("n'est le repère d'aucune personne validée");
  });
});

describe("monthOfHeading", () => {
  it.each<[Cell, string | null]>([
    ["Octobre", "2024-10"],
    ["oct.", "2024-10"],
    ["oct-25", "2025-10"],
    ["10/2025", "2025-10"],
    ["Heures d'octobre 2025", "2025-10"],
    [dateTyped("2025-10-01"), "2025-10"],
    ["juin", "2024-06"],
    ["jui", null],
    ["Total", null],
    [12, null],
  ])("%j is %s", (heading, month) => {
    expect(monthOfHeading(heading, 2024)).toBe(month);
  });
});
