import { describe, expect, it } from "vitest";
import { readDeclarant, unreadDeclarant } from "../../../functions/sheets/read-declarant.ts";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { HOURS_HEADINGS } from "../../../schemas/declarant-workbook.ts";
import { aWorkbook } from "../../builders/a-workbook.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../builders/an-hours-sheet.ts";

const BOXES: Cell[] = HOURS_HEADINGS.map((_, column) =>
  column === 10 ? "Mois terminé" : column > 10 ? column < 21 : null,
);
const cellsOf = ({ attributes, months }: ReturnType<typeof aContractRow>): Cell[] => [...attributes, ...months];
const tab = (...rows: Cell[][]): Cell[][] => [BOXES, [...HOURS_HEADINGS], ...rows];
const read = (tabs: Record<string, Cell[][]>) => readDeclarant("Bâti Falaises", aWorkbook(tabs));
const TYPED = aContractRow({ months: { 1: 7.5, 10: "12h30" } });
const CLOSED = anHoursSheet().closed.with(10, false).with(11, false);

describe("a declarant's workbook", () => {
  it("gives its tabs of hours exactly as they stand, and leaves the others alone", () => {
    expect(read({ "Mode d'emploi": [["Bonjour"]], "Heures 2025": tab(cellsOf(TYPED)), Retour: [] })).toEqual({
      declarant: "Bâti Falaises",
      sheets: [sheetOf([TYPED], { closed: CLOSED })],
      problems: [],
      requests: null,
    });
  });

  it("finds the columns in any order, beside others, under a few rows of text", () => {
    const moved = tab(cellsOf(TYPED)).map((row) => ["à moi", ...row.toReversed()]);
    const { sheets, problems } = read({ "Heures 2025": [["Bonjour"], [], ...moved] });
    expect(problems).toEqual([]);
    expect(sheets).toMatchObject([{ boxRow: 3, closed: CLOSED, rows: [{ ...TYPED, row: 5 }] }]);
    expect([sheets[0]?.columns[0], sheets[0]?.columns.at(-1)]).toEqual(["X", "B"]);
  });

  it("skips blank rows, and keeps the number of each", () => {
    const { sheets } = read({ "Heures 2025": tab([], cellsOf(TYPED), [" "], cellsOf(TYPED)) });
    expect(sheets[0]?.rows.map(({ row }) => row)).toEqual([4, 6]);
  });

  it("keeps a row with hours and nothing else", () => {
    const hours = cellsOf({ ...TYPED, attributes: TYPED.attributes.map(() => null) });
    expect(read({ "Heures 2025": tab(hours) }).sheets[0]?.rows).toHaveLength(1);
  });

  it.each<[Cell, boolean]>([
    [true, true],
    ["oui", true],
    [" X ", true],
    [false, false],
    ["non", false],
    [" ", false],
  ])("takes for a tick what says yes where the box was: %j", (typed, ticked) => {
    const rows = tab(cellsOf(TYPED)).with(0, BOXES.with(11, typed));
    const { sheets, problems } = read({ "Heures 2025": rows });
    expect([sheets[0]?.closed[0], problems]).toEqual([ticked, []]);
  });

  it("asks what a box means that says neither yes nor no, and leaves its month open", () => {
    const rows = tab(cellsOf(TYPED)).with(0, BOXES.with(11, "presque"));
    const { sheets, problems } = read({ "Heures 2025": rows });
    expect(sheets[0]?.closed[0]).toBe(false);
    expect(problems).toEqual([
      {
        sheet: "Heures 2025",
        cell: "L1",
        message:
          "«\u00a0presque\u00a0» n'est ni oui ni non : tapez «\u00a0oui\u00a0» ou «\u00a0non\u00a0». Ce mois n'est pas encore tenu pour terminé.",
        unread: false,
      },
    ]);
  });

  it("has no box ticked where the headings stand in the first row", () => {
    expect(read({ "Heures 2025": tab(cellsOf(TYPED)).slice(1) }).sheets[0]?.closed).not.toContain(true);
  });

  it("cannot read a tab that lost a month, points at the cell, and says that the hours stay", () => {
    const rows = tab(cellsOf(TYPED)).with(1, [...HOURS_HEADINGS].with(13, "Mrs."));
    const { sheets, problems } = read({ "Heures 2025": rows });
    expect(sheets).toEqual([]);
    expect(problems).toEqual([
      {
        sheet: "Heures 2025",
        cell: "N2",
        message:
          "L'en-tête «\u00a0Mrs.\u00a0» n'est pas reconnu ; la colonne «\u00a0Mars\u00a0» est attendue ici (cet onglet ne peut pas être lu sans elle) : tapez «\u00a0Mars\u00a0». En attendant, les heures de cet onglet restent comptées telles qu'elles ont été lues en dernier.",
        unread: true,
      },
    ]);
  });

  const renamed = (heading: string) => HOURS_HEADINGS.map((each) => (each === heading ? "à moi" : each));

  it.each(["Repère", "Mode d'embauche", "Contrat", "Métier"])(
    "reads a tab that lost « %s », and says so",
    (heading) => {
      const { sheets, problems } = read({ "Heures 2025": tab(cellsOf(TYPED)).with(1, renamed(heading)) });
      expect(sheets[0]?.columns[HOURS_HEADINGS.indexOf(heading)]).toBe("");
      expect(problems).toMatchObject([{ unread: false }]);
    },
  );

  it.each(["Code participant", "Marché", "Lot", "Entreprise", "Nature", "Début", "Fin", "Juin"])(
    "does not read a tab that lost « %s »: a renamed « Fin » made 364 h after the contract's end count",
    (heading) => {
      const { sheets, problems } = read({ "Heures 2025": tab(cellsOf(TYPED)).with(1, renamed(heading)) });
      expect(sheets).toEqual([]);
      expect(problems).toMatchObject([{ unread: true }]);
    },
  );

  it.each([
    ["Copie de Heures 2025", "« Heures 2025 »"],
    ["Heures2026", "« Heures 2026 »"],
    ["Heures 26", "« Heures 2026 »"],
    ["Mes heures", "« Heures » suivi de l'année"],
  ])("says what to call the tab of hours « %s », which nobody reads", (title, called) => {
    const { sheets, problems } = read({ "Heures 2025": tab(cellsOf(TYPED)), [title]: tab(cellsOf(TYPED)) });
    expect(sheets).toHaveLength(1);
    expect(problems).toEqual([
      {
        sheet: title,
        cell: null,
        message: `Cet onglet ressemble à des heures mais n'est pas lu : appelez-le ${called}, ou supprimez-le si c'est une copie.`,
        unread: true,
      },
    ]);
  });

  it("has nothing to say about a tab of another title that holds no hours", () => {
    expect(read({ Modèle: tab(cellsOf(aContractRow())) }).problems).toEqual([]);
  });

  it("reads one tab a year, the one of the usual title, and names the other", () => {
    const { sheets, problems } = read({
      "heures  2025": tab(),
      "Heures 2025": tab(cellsOf(TYPED)),
      "Heures 2024": tab(),
    });
    expect(sheets.map(({ year, title }) => [year, title])).toEqual([
      [2025, "Heures 2025"],
      [2024, "Heures 2024"],
    ]);
    expect(problems).toMatchObject([{ sheet: "heures  2025", unread: true }]);
  });

  it("is one problem, with nothing to read, when it could not be opened", () => {
    expect(unreadDeclarant("Bâti Falaises", "Le classeur est introuvable.")).toEqual({
      declarant: "Bâti Falaises",
      sheets: [],
      problems: [{ sheet: "", cell: null, message: "Le classeur est introuvable.", unread: true }],
      requests: null,
    });
  });
});
