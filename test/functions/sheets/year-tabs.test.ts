import { describe, expect, it } from "vitest";
import { newYearTabs, yearProtections } from "../../../functions/sheets/year-tabs.ts";
import { aSheet } from "../../builders/a-workbook.ts";
import { aContractRow, dateTyped, sheetOf } from "../../builders/an-hours-sheet.ts";

const tab = (title: string, changes: Parameters<typeof aSheet>[0] | object = {}) => aSheet({ title, ...changes });
const BOOK = { sheets: [tab("Mode d'emploi"), tab("Heures 2025"), tab("Heures 2024")] };
const MINE = [
  sheetOf([aContractRow({ participant: "P-OLD" })], { year: 2024 }),
  sheetOf([
    aContractRow({ months: { 12: 35 } }),
    aContractRow({ participant: "P-002", end: dateTyped("2025-12-31") }),
    aContractRow({ participant: "P-003", end: dateTyped("2026-01-01") }),
    aContractRow({ participant: "P-004", end: "fin mars" }),
  ]),
];

describe("the tab of a new year", () => {
  it("comes before the last one, with the contracts that run on and none of their hours", () => {
    const { added, laid } = newYearTabs(BOOK, [2026], MINE);
    expect(added).toMatchObject([{ kind: "add-sheet", title: "Heures 2026", index: 1, frozenRows: 2 }]);
    const [write] = laid.flatMap((edit) => (edit.kind === "write" ? [edit] : []));
    const contracts = write?.cells.slice(2).map((cells) => cells.map(({ value }) => value));
    expect(contracts?.map(([participant]) => participant)).toEqual(["P-001", "P-003", "P-004"]);
    expect(contracts?.flat()).not.toContain(35);
  });

  it("is left as it is where a person has made one, in whatever letters", () => {
    const book = { sheets: [...BOOK.sheets, tab("HEURES  2026")] };
    expect(newYearTabs(book, [2026], MINE)).toEqual({ added: [], laid: [] });
  });

  it("takes an id that no tab has", () => {
    const [first] = newYearTabs(BOOK, [2026], []).added;
    const renamed = { sheets: [...BOOK.sheets, tab("Vieux", { sheetId: first?.sheetId })] };
    const [second] = newYearTabs(renamed, [2026], []).added;
    expect(second?.sheetId).toBe((first?.sheetId ?? 0) + 1);
  });
});

describe("the protection of a closed year", () => {
  const EDITORS = ["camille.lenoir@example.org"];
  const held = { id: 7, description: "Jalon : année 2025 arrêtée", area: null, warningOnly: false };
  const warning = { id: 8, description: "Jalon : en-têtes à garder tels quels", area: null, warningOnly: true };
  const bookWith = (...protections: object[]) => ({
    sheets: [tab("Heures 2025", { protections }), tab("Heures 2024")],
  });
  const [sheetId] = BOOK.sheets.slice(1).map((each) => each.sheetId);

  it("covers the whole tab, and lets the facilitators write", () => {
    expect(yearProtections(bookWith(warning), [2025], EDITORS)).toEqual([
      {
        kind: "protect",
        sheetId,
        id: expect.any(Number),
        description: "Jalon : année 2025 arrêtée",
        area: null,
        warningOnly: false,
        editors: EDITORS,
      },
    ]);
  });

  it("is put on once, and taken off when the year is open again; others' stay", () => {
    expect(yearProtections(bookWith(held, warning), [2025], EDITORS)).toEqual([]);
    expect(yearProtections(bookWith(held, warning), [], EDITORS)).toEqual([{ kind: "unprotect", sheetId, id: 7 }]);
    expect(yearProtections(bookWith(warning), [], EDITORS)).toEqual([]);
  });

  it("leaves a second tab of the year alone, which nobody reads", () => {
    const book = { sheets: [tab("heures 2025"), tab("Heures 2025")] };
    expect(yearProtections(book, [2025], EDITORS)).toMatchObject([{ sheetId: book.sheets[1]?.sheetId }]);
  });
});
