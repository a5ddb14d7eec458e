import { describe, expect, it } from "vitest";
import { buyerLook } from "../../../../functions/sheets/layout/buyer-look.ts";
import { controlLook } from "../../../../functions/sheets/layout/control-look.ts";
import { declarantLook } from "../../../../functions/sheets/layout/declarant-look.ts";
import { hoursTab } from "../../../../functions/sheets/layout/hours-tab.ts";
import { planLayout } from "../../../../functions/sheets/layout/plan-layout.ts";
import type { TabLook, WorkbookLook } from "../../../../functions/sheets/layout/tab-look.ts";
import { sheetIdOf } from "../../../../functions/sheets/sheet-id.ts";
import { SETTINGS } from "../../../../schemas/settings.ts";
import { aFacilitator } from "../../../builders/control-records.ts";
import { again, laidOut, tabIn, typed } from "./a-laid-workbook.ts";

const CONTROL = controlLook("Clauses sociales Dieppe-Maritime");
const DECLARANT = declarantLook("Bâti Falaises", { hours: [hoursTab(2026)], facilitators: [aFacilitator()] });
const BUYER = buyerLook("Habitat des Falaises");

const NOTHING = { properties: {}, edits: [], added: [], differing: [] };

const tabOf = ({ tabs }: WorkbookLook, title: string): TabLook => {
  const tab = tabs.find((each) => each.title === title);
  if (!tab) throw new Error(`no tab ${title}`);
  return tab;
};

const withTab = (look: WorkbookLook, title: string, change: (tab: TabLook) => TabLook): WorkbookLook => ({
  ...look,
  tabs: look.tabs.map((tab) => (tab.title === title ? change(tab) : tab)),
});

const without = (look: WorkbookLook, ...titles: string[]): WorkbookLook => ({
  ...look,
  tabs: look.tabs.filter(({ title }) => !titles.includes(title)),
});

/** The tab of a version that offered nothing and knew the columns at these places only. */
const older =
  (...places: readonly number[]) =>
  (tab: TabLook): TabLook => ({
    ...tab,
    columnWidths: places.map((place) => tab.columnWidths[place] ?? 0),
    rows: tab.rows.map((row) => places.flatMap((place) => row[place] ?? [])),
    rules: [],
    aligns: [],
    protections: [],
    table: null,
  });

describe("a workbook that does not exist yet", () => {
  it.each([
    ["a control workbook", CONTROL],
    ["a declarant's", DECLARANT],
    ["a buyer's", BUYER],
  ])("gets every tab of %s, in French, and nothing the second time", (_, look) => {
    const made = laidOut(look);
    expect(made.layout.sheets.map(({ title }) => title)).toEqual(look.tabs.map(({ title }) => title));
    expect(planLayout(made.layout, look)).toEqual(NOTHING);
  });

  it("is told by the tabs that people will see", () => {
    const { added, differing, properties } = planLayout(null, DECLARANT);
    expect(added).toEqual([
      "L'onglet « Mode d'emploi ».",
      "L'onglet « Heures 2026 ».",
      "L'onglet « Demandes ».",
      "L'onglet « Saisie pour le compte de ».",
    ]);
    expect(differing).toEqual([]);
    expect(properties).toEqual({ locale: "fr_FR", timeZone: "Europe/Paris" });
  });

  it("hides the tab of the lists, which the hours choose from", () => {
    const made = laidOut(DECLARANT);
    expect(tabIn(made, "Listes")).toMatchObject({ hidden: true, sheetId: sheetIdOf("Listes") });
    expect(tabIn(made, "Heures 2026").rules.get("C3")).toEqual({
      kind: "column",
      sheet: "Listes",
      row: 1,
      column: 2,
      strict: false,
    });
  });
});

describe("a control workbook of an earlier version", () => {
  const old = withTab(
    withTab(without(CONTROL, "Échanges"), "Validations", older(0, 2, 3, 4, 5)),
    "Réglages",
    (tab) => ({ ...tab, rows: tab.rows.slice(0, 4), rowCount: 5, rules: [], aligns: [], protections: [] }),
  );
  const made = laidOut(old).after([
    typed("Validations", 1, 0, ["P-0042", "M.B.", "ARQ-2024", "01/03/2025", null]),
    typed("Réglages", 1, 1, ["Maison de l'emploi"]),
  ]);
  const { added, differing } = planLayout(made.layout, CONTROL);
  const next = again(made, CONTROL);

  it("gets exactly what it lacks, said in French", () => {
    const rest = tabOf(CONTROL, "Réglages")
      .rows.slice(4)
      .map(([label]) => `Réglages : la ligne « ${label?.value} ».`);
    expect(added).toEqual([
      "L'onglet « Échanges ».",
      "Validations : la colonne « Déclarant », à droite.",
      "Validations : la colonne « Auteur », à droite.",
      "Validations : les choix proposés dans les cellules.",
      "Validations : un avertissement, « en-têtes à garder tels quels ».",
      ...rest,
      "Réglages : les choix proposés dans les cellules.",
      "Réglages : un avertissement, « en-têtes à garder tels quels ».",
      "Réglages : un avertissement, « noms des réglages à garder tels quels ».",
    ]);
    expect(differing).toEqual([]);
  });

  it("keeps what people typed where they typed it", () => {
    expect(tabIn(next, "Validations").rows).toEqual([
      ["Code participant", "Repère", "Marchés", "Valable du", "Valable jusqu'au", "Déclarant", "Auteur"],
      ["P-0042", "M.B.", "ARQ-2024", "01/03/2025"],
    ]);
    expect(tabIn(next, "Réglages").rows[1]?.[1]).toBe("Maison de l'emploi");
  });

  it("explains and offers the new column as a new tab does", () => {
    const { notes, rules, columnWidths } = tabIn(next, "Validations");
    expect(notes.get("F1")).toBe("L'employeur de la personne : c'est son repère.");
    expect(rules.get("F2")).toEqual({ kind: "column", sheet: "Entreprises", row: 1, column: 0, strict: false });
    expect(columnWidths[5]).toBe(200);
  });

  it("puts the new tab after the one that it follows", () => {
    expect(next.layout.sheets.map(({ title }) => title)).toEqual(CONTROL.tabs.map(({ title }) => title));
  });

  it("lacks nothing afterwards", () => expect(planLayout(next.layout, CONTROL)).toEqual(NOTHING));
});

/** The line of the monthly ceiling in `Réglages`, zero-based. */
const CEILING = tabOf(CONTROL, "Réglages").rows.findIndex(([label]) => label?.value === SETTINGS.monthlyCeiling.label);

describe("what people did to their workbook", () => {
  const made = laidOut(CONTROL);

  it("stays: a tab and a column of their own, a width, a frozen column", () => {
    const own = made.after([
      {
        kind: "add-sheet",
        sheetId: 77,
        title: "Mes notes",
        hidden: false,
        rowCount: 5,
        columnCount: 2,
        frozenRows: 0,
        columnWidths: [],
      },
      { kind: "resize", sheetId: sheetIdOf("Acheteurs"), rowCount: 600, columnCount: 5 },
      typed("Acheteurs", 0, 3, ["Ma colonne"], ["à moi"]),
      { kind: "widths", sheetId: sheetIdOf("Acheteurs"), columnWidths: [321] },
      { kind: "freeze", sheetId: sheetIdOf("Acheteurs"), frozenRows: 1, frozenColumns: 2 },
    ]);
    const { edits, differing } = planLayout(own.layout, CONTROL);
    expect(differing).toEqual([]);
    expect(edits.filter(({ kind }) => kind !== "rule")).toEqual([]);
  });

  it("stays: columns in another order, under headings of other capitals", () => {
    const moved = made.after([typed("Acheteurs", 0, 0, ["CLASSEUR", "nom", "e-mails"])]);
    expect(planLayout(moved.layout, CONTROL)).toEqual(NOTHING);
    const old = withTab(CONTROL, "Marchés", (tab) => ({ ...tab, rules: [] }));
    const bare = laidOut(old).after([typed("Acheteurs", 0, 0, ["CLASSEUR", "nom", "e-mails"])]);
    expect(tabIn(again(bare, CONTROL), "Marchés").rules.get("C2")).toMatchObject({ sheet: "Acheteurs", column: 1 });
  });

  it("stays: a rule of their own, and a list that they shortened to their words", () => {
    const sheetId = sheetIdOf("Entreprises");
    const area = { row: 1, column: 2, rowCount: 499, columnCount: 1 };
    const own = { kind: "list", values: ["ETTI", "mon mot"], strict: true } as const;
    const ruled = made.after([{ kind: "rule", sheetId, area, rule: own }]);
    expect(planLayout(ruled.layout, CONTROL)).toEqual(NOTHING);
  });

  it("is mended where a paste took the choices away, and where a list has gained words", () => {
    const sheetId = sheetIdOf("Entreprises");
    const pasted = made.after([
      { kind: "rule", sheetId, area: { row: 10, column: 2, rowCount: 3, columnCount: 1 }, rule: null },
      {
        kind: "rule",
        sheetId,
        area: { row: 20, column: 2, rowCount: 1, columnCount: 1 },
        rule: { kind: "list", values: ["entreprise", "ETTI"], strict: false },
      },
    ]);
    const { edits, added } = planLayout(pasted.layout, CONTROL);
    expect(edits.map((edit) => "area" in edit && edit.area)).toEqual([
      { row: 10, column: 2, rowCount: 3, columnCount: 1 },
      { row: 20, column: 2, rowCount: 1, columnCount: 1 },
    ]);
    expect(added).toEqual(["Entreprises : les choix proposés dans les cellules."]);
  });

  it.each([
    [
      "a renamed tab",
      made.after([]).layout,
      (sheets: typeof made.layout.sheets) =>
        sheets.map((each) => (each.title === "Marchés" ? { ...each, title: "Mes marchés" } : each)),
      "L'onglet « Marchés » s'appelle maintenant « Mes marchés » : rendez-lui son nom.",
    ],
    [
      "a heading that was retyped",
      made.after([typed("Entreprises", 0, 1, ["SIRETT"])]).layout,
      null,
      "Entreprises : L'en-tête « SIRETT » n'est pas reconnu ; la colonne « SIRET » est attendue ici (ses valeurs ne sont pas lues) : tapez « SIRET ».",
    ],
    [
      "a heading wiped out over its values",
      made.after([typed("Marchés", 0, 1, [""], ["Arques"])]).layout,
      null,
      "Marchés : L'en-tête de cette colonne est vide ; la colonne « Intitulé » est attendue ici (ses valeurs ne sont pas lues) : tapez « Intitulé ».",
    ],
    [
      "a column without which nothing is judged",
      made.after([typed("Entreprises", 0, 0, ["Autre chose"], ["Bâti Falaises"])]).layout,
      null,
      "Entreprises : la colonne « Nom » a disparu, et l'onglet ne peut plus être relu sans elle : retrouvez-la dans « Fichier > Historique des versions ».",
    ],
    [
      "a tab without headings",
      made.after([typed("Acheteurs", 0, 0, ["a", "b", "c"])]).layout,
      null,
      "Acheteurs : La ligne d'en-têtes est introuvable dans les 10 premières lignes : remettez « Nom », « E-mails », « Classeur ».",
    ],
    [
      "a default that is no longer the one in force",
      made.after([typed("Réglages", CEILING, 2, ["219"])]).layout,
      null,
      "Réglages : « Par défaut » de « Plafond d'heures par personne et par mois » est maintenant « 220 » : vous pouvez le recopier.",
    ],
    [
      "a guide of another version",
      made.after([typed("Lisez-moi", 4, 0, ["Premièrement"])]).layout,
      null,
      "Lisez-moi : son texte n'est plus celui de cette version : pour en recevoir un neuf, renommez cet onglet et relancez.",
    ],
  ] as const)("is told and left alone: %s", (_, layout, change, sentence) => {
    const present = change === null ? layout : { ...layout, sheets: change(layout.sheets) };
    const { edits, differing } = planLayout(present, CONTROL);
    expect(differing.map((each) => each.replaceAll("\u00a0", " "))).toEqual([sentence]);
    expect(edits).toEqual([]);
  });

  it("is told of a language that reads « 7,5 » otherwise, which is set only while nothing is typed", () => {
    const english = { ...made.layout, locale: "en_US", timeZone: "Etc/GMT" };
    expect(planLayout(english, CONTROL)).toMatchObject({
      properties: {},
      differing: [
        "Les nombres à virgule et les dates peuvent être mal compris, car la langue du classeur est « en_US » et son fuseau horaire est « Etc/GMT » : choisissez « France » et « Paris » dans « Fichier > Paramètres ».",
      ],
    });
    const blank = { ...english, sheets: [] };
    expect(planLayout(blank, CONTROL).properties).toEqual({ locale: "fr_FR", timeZone: "Europe/Paris" });
  });

  it("is not taken for the service's: a tab of theirs called « Listes » is neither written nor chosen from", () => {
    const bare = laidOut(without(DECLARANT, "Listes", "Heures 2026", "Demandes"));
    const own = bare.after([
      {
        kind: "add-sheet",
        sheetId: 5,
        title: "Listes",
        hidden: false,
        rowCount: 5,
        columnCount: 6,
        frozenRows: 0,
        columnWidths: [],
      },
    ]);
    const { edits, differing } = planLayout(own.layout, DECLARANT);
    expect(differing).toEqual([
      "Un onglet à vous s'appelle « Listes », et Jalon a besoin de ce nom : renommez le vôtre.",
    ]);
    expect(edits.some((edit) => edit.sheetId === 5)).toBe(false);
    expect(edits.some((edit) => edit.kind === "rule" && edit.rule?.kind === "column")).toBe(false);
  });
});

describe("a copy of the declarants' template", () => {
  const template = declarantLook("", { hours: [] });
  const copy = laidOut(template);
  const next = again(copy, DECLARANT);

  it("gets its year after the guide, and the facilitator's name on the line left blank", () => {
    expect(next.layout.sheets.map(({ title }) => title)).toEqual(DECLARANT.tabs.map(({ title }) => title));
    expect(planLayout(copy.layout, DECLARANT).added).toEqual([
      "L'onglet « Heures 2026 ».",
      "Mode d'emploi : « Votre facilitateur ».",
    ]);
    const line = tabIn(next, "Mode d'emploi").rows.find(([label]) => label === "Votre facilitateur");
    expect(line?.[1]).toBe("Camille Lenoir, camille.lenoir@example.org");
    expect(planLayout(next.layout, DECLARANT)).toEqual(NOTHING);
  });

  it("keeps the version that its script wrote, and the years before", () => {
    const rows = tabIn(next, "Mode d'emploi").rows;
    const line = rows.findIndex(([label]) => label === "Contrôle à la saisie");
    const used = next.after([typed("Mode d'emploi", line, 1, ["version 0.3.0"])]);
    const turned = declarantLook("Bâti Falaises", { hours: [hoursTab(2027)], facilitators: [aFacilitator()] });
    expect(planLayout(used.layout, DECLARANT)).toEqual(NOTHING);
    expect(planLayout(used.layout, turned).added).toEqual(["L'onglet « Heures 2027 »."]);
  });
});

describe("a tab of hours that people went on with", () => {
  it("offers its choices in the rows added at the end, and its boxes where one was taken away", () => {
    const made = laidOut(DECLARANT);
    const sheetId = sheetIdOf("Heures 2026");
    const grown = made.after([
      { kind: "resize", sheetId, rowCount: 520, columnCount: 23 },
      { kind: "rule", sheetId, area: { row: 0, column: 13, rowCount: 1, columnCount: 2 }, rule: null },
    ]);
    const next = again(grown, DECLARANT);
    const { rules } = tabIn(next, "Heures 2026");
    expect([rules.get("A520"), rules.get("N1"), rules.get("O1")].map((rule) => rule?.kind)).toEqual([
      "column",
      "box",
      "box",
    ]);
    expect(planLayout(next.layout, DECLARANT)).toEqual(NOTHING);
  });

  it("is filled in once more when it was emptied to the last cell", () => {
    const emptied = laidOut(without(DECLARANT, "Demandes")).after([
      {
        kind: "add-sheet",
        sheetId: sheetIdOf("Demandes"),
        title: "Demandes",
        hidden: false,
        rowCount: 5,
        columnCount: 2,
        frozenRows: 0,
        columnWidths: [],
      },
    ]);
    expect(planLayout(emptied.layout, DECLARANT).added).toEqual(["Demandes : tout son contenu, car il était vide."]);
    expect(planLayout(again(emptied, DECLARANT).layout, DECLARANT)).toEqual(NOTHING);
  });
});
