import { describe, expect, it } from "vitest";
import { effectiveValue } from "../../../../local/workbook/cells/cell.ts";
import { recalculate } from "../../../../local/workbook/formulas/recalculate.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import { aSpreadsheet, batched, NOW, shown, typedInto } from "../a-spreadsheet.ts";

const valueAt = ({ sheets }: Spreadsheet, row: number, column: number) => {
  const cell = sheets[0]?.rows[row]?.[column];
  return cell && effectiveValue(cell);
};

const typed = (...formulas: readonly string[]) => aSpreadsheet(formulas.map((formula) => [formula]));

describe("a recalculation", () => {
  it("gives back the very same spreadsheet where there is no formula", () => {
    const before = aSpreadsheet([["7", "a"]]);
    expect(recalculate(before, NOW)).toBe(before);
  });

  it("gives back the very same spreadsheet where no result changes", () => {
    const before = aSpreadsheet([["7", "=A1*2", "={1;2}"]]);
    expect(recalculate(before, NOW)).toBe(before);
  });

  it("keeps the rows whose results stay", () => {
    const before = aSpreadsheet([
      ["1", "=A1"],
      ["2", "=A2"],
    ]);
    const after = typedInto(before, "A1", [["5"]]);
    expect(after.sheets[0]?.rows[1]).toBe(before.sheets[0]?.rows[1]);
    expect(shown(after)).toEqual([
      ["5", "5"],
      ["2", "2"],
    ]);
  });

  it("leaves the spreadsheet before it as it was", () => {
    const before = aSpreadsheet([["1", "=A1"]]);
    typedInto(before, "A1", [["5"]]);
    expect(shown(before)).toEqual([["1", "1"]]);
  });

  it("follows a chain longer than any stack, from either end", () => {
    const gridProperties = { rowCount: 3000 };
    const tall = batched(aSpreadsheet(), {
      updateSheetProperties: { properties: { sheetId: 0, gridProperties }, fields: "gridProperties.rowCount" },
    });
    const up = Array.from({ length: 2999 }, (_, row) => [`=A${row + 2}+1`]);
    expect(valueAt(typedInto(tall, "A1", up), 0, 0)).toEqual({ numberValue: 2999 });
    const down = [["1"], ...Array.from({ length: 2999 }, (_, row) => [`=A${row + 1}+1`])];
    expect(valueAt(typedInto(tall, "A1", down), 2999, 0)).toEqual({ numberValue: 3000 });
  });

  it.each<[string, string[]]>([
    ["on itself", ["=A1"]],
    ["on one that depends on it", ["=A2+1", "=A1+1"]],
    ["on a range that holds it", ["=SOMME(A1:A3)"]],
    ["on itself, errors caught", ["=SIERREUR(A1;1)"]],
    ["on one that catches its error", ["=SIERREUR(A2;1)", "=A1+1"]],
    ["on itself through a chain", ["=A2", "=A3", "=A4", "=A1"]],
  ])("refuses a formula that depends %s", (_, formulas) => {
    const after = typed(...formulas);
    for (const row of formulas.keys()) expect(valueAt(after, row, 0)?.errorValue?.type).toBe("REF");
  });

  it("is no circle where the branch that would close it is not taken", () => {
    expect(valueAt(typed("=SI(VRAI;1;A1)"), 0, 0)).toEqual({ numberValue: 1 });
  });

  it("is no circle beside one, and may catch its error", () => {
    expect(shown(typed("=SIERREUR(A2;1)", "=A2"))).toEqual([["1"], ["#REF!"]]);
  });

  it("sums a column down to each of its rows, in any order", () => {
    const before = aSpreadsheet([
      ["0,1", "=SOMME(A$1:A4)"],
      ["0,2", "=SOMME(A$1:A2)"],
      ["texte", "=SOMME(A$1:A3)"],
      ["-0,1", "=SOMME(A$1:A4)"],
      ["=1/0", "=SOMME(A$1:A5)"],
      ["1", "=SOMME(A$6:A9)"],
    ]);
    expect(shown(before, "B1:B6")).toEqual([["0,2"], ["0,3"], ["0,3"], ["0,2"], ["#DIV/0!"], ["1"]]);
    expect(shown(typedInto(before, "A1", [["2"]]), "B1:B2")).toEqual([["2,1"], ["2,2"]]);
  });

  it("leaves subtotals out of a subtotal", () => {
    expect(shown(typed("1", "2", "=SOUS.TOTAL(9;A1:A2)", "=SOUS.TOTAL(9;A1:A3)"))).toEqual([
      ["1"],
      ["2"],
      ["3"],
      ["3"],
    ]);
  });

  it("follows the clock on the wall of the spreadsheet's time zone", () => {
    const before = typed("=AUJOURDHUI()", "=MAINTENANT()");
    expect(shown(before)).toEqual([["15/11/2025"], ["15/11/2025 08:00:00"]]);
    const late = recalculate(before, new Date("2025-12-31T23:30:00Z"));
    expect(shown(late)).toEqual([["01/01/2026"], ["01/01/2026 00:30:00"]]);
  });

  it("draws the same numbers at the same moment, and others later", () => {
    const drawn = (now: Date) => valueAt(recalculate(typed("=ALEA()"), now), 0, 0)?.numberValue;
    expect(drawn(NOW)).toBe(drawn(NOW));
    expect(drawn(new Date(NOW.getTime() + 1000))).not.toBe(drawn(NOW));
  });

  it("shows that a named range lost its cells", () => {
    const range = { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const named = batched(
      typed("=Taux*2"),
      { addSheet: { properties: { sheetId: 7, title: "Listes" } } },
      { addNamedRange: { namedRange: { name: "Taux", range } } },
    );
    expect(shown(typedInto(named, "Listes!A1", [["21"]]))).toEqual([["42"]]);
    expect(shown(batched(named, { deleteSheet: { sheetId: 7 } }))).toEqual([["#REF!"]]);
  });
});

describe("an array", () => {
  it("shows beside its formula, and goes with it", () => {
    const before = typed("={1\\2;3\\4}");
    expect(shown(before)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    const after = typedInto(before, "A1", [["7"]]);
    expect(after.sheets[0]?.rows).toEqual([[{ userEnteredValue: { numberValue: 7 } }]]);
  });

  it("keeps to one cell where it would cover another, and says which", () => {
    const before = aSpreadsheet([["={1;2;3}"], [], ["x"]]);
    expect(valueAt(before, 0, 0)?.errorValue).toEqual({
      type: "REF",
      message: "Array result was not expanded because it would overwrite data in A3.",
    });
    expect(valueAt(before, 1, 0)).toBeUndefined();
  });

  it("keeps to one cell at the end of the grid", () => {
    expect(valueAt(typed("=SEQUENCE(12)"), 0, 0)?.errorValue?.message).toBe(
      "Result was not automatically expanded, please insert more rows (2).",
    );
  });

  it("is read by formulas above and below it", () => {
    expect(shown(aSpreadsheet([["=SOMME(B2:B4)"], ["", "={1;2;3}"], ["=B4*10"]]))).toEqual([
      ["6"],
      ["", "1"],
      ["30", "2"],
      ["", "3"],
    ]);
  });

  it("is made of another array", () => {
    expect(shown(aSpreadsheet([["=SORT(B1:B3;1;FAUX)", "=SEQUENCE(3)"]]))).toEqual([
      ["3", "1"],
      ["2", "2"],
      ["1", "3"],
    ]);
  });

  it("keeps the looks of the cells that it shows in", () => {
    const before = aSpreadsheet([[], ["01/02/2025"]]);
    const after = typedInto(typedInto(before, "A2", [[""]]), "A1", [["={1;45700}"]]);
    expect(shown(after)).toEqual([["1"], ["12/02/2025"]]);
  });
});

describe("the format of a result", () => {
  it.each<[string, string, string]>([
    ["a day and some days", "=A1+1", "02/03/2025"],
    ["days between days", "=A2-A1", "14"],
    ["the last of days", "=MAX(A1:A2)", "15/03/2025"],
    ["a day of its own", "=DATE(2025;1;31)", "31/01/2025"],
    ["a sum of amounts", "=SOMME(B1:B2)", "4,00 €"],
    ["an amount times a number", "=B1*2", "3,00 €"],
    ["a number", "=B1/B2", "0,6"],
    ["a day found", "=RECHERCHEV(A1;A1:A2;1;FAUX)", "01/03/2025"],
    ["a day beside a text", '="le "&A1', "le 01/03/2025"],
    ["days and amounts joined", '=JOIN(" et ";A1:A2;B1)', "01/03/2025 et 15/03/2025 et 1,50 €"],
    ["a count", "=NBVAL(A1:A2)", "2"],
  ])("is that of %s", (_, formula, expected) => {
    const table = aSpreadsheet([
      ["01/03/2025", "1,50 €"],
      ["15/03/2025", "2,50 €"],
    ]);
    expect(shown(typedInto(table, "D5", [[formula]]), "D5")).toEqual([[expected]]);
  });

  it("gives way to the cell's own", () => {
    const pattern = { numberFormat: { type: "NUMBER", pattern: "0.0" } };
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const cell = { userEnteredFormat: pattern };
    const fields = "userEnteredFormat.numberFormat";
    expect(shown(batched(typed("=DATE(2025;1;31)"), { repeatCell: { range, cell, fields } }))).toEqual([["45688,0"]]);
  });
});
