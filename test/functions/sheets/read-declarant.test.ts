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

  it.each<[string, Cell]>([
    ["a word", "oui"],
    ["a number", 1],
    ["an unticked box", false],
  ])("takes a box alone for a tick: %s is none", (_, typed) => {
    const rows = tab(cellsOf(TYPED)).with(0, BOXES.with(11, typed));
    expect(read({ "Heures 2025": rows }).sheets[0]?.closed[0]).toBe(false);
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

  it("reads a tab that lost a column it can do without, and says which", () => {
    const rows = tab(cellsOf(TYPED)).with(1, [...HOURS_HEADINGS].with(10, "Poste"));
    const { sheets, problems } = read({ "Heures 2025": rows });
    expect(sheets[0]?.columns[10]).toBe("");
    expect(problems).toMatchObject([{ cell: "K2", unread: false }]);
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
    });
  });
});
