import { describe, expect, it } from "vitest";
import { shiftFormula } from "../../../../local/workbook/formulas/shift-formula.ts";

describe("a copied formula", () => {
  it.each<[string, string, number, number, string]>([
    ["follows its cells and keeps what `$` holds", "=A1+$B$1+C$1+$D1", 2, 1, "=B3+$B$1+D$1+$D3"],
    ["moves both ends of a range", "=SUM(A1:B2)", 1, 1, "=SUM(B2:C3)"],
    ["moves whole columns sideways only", "=SUM(A:B)", 5, 1, "=SUM(B:C)"],
    ["moves whole rows downwards only", "=SUM(1:$3)", 5, 1, "=SUM(6:$3)"],
    ["moves a range with an open end", "=SUM(A2:B)", 1, 1, "=SUM(B3:C)"],
    ["leaves a text alone", '="A1 ""B2"" "&A1', 1, 0, '="A1 ""B2"" "&A2'],
    [
      "leaves functions and names that look like cells alone",
      "=LOG10(A1)+FOO.A1+A1B+TAX2025",
      1,
      0,
      "=LOG10(A2)+FOO.A1+A1B+TAX2026",
    ],
    ["follows on another tab", "='Feuille 1'!A1+Données!B2:B", 1, 0, "='Feuille 1'!A2+Données!B3:B"],
    ["leaves a title that looks like a cell alone", "='A1'!A1", 1, 0, "='A1'!A2"],
    ["keeps spaces", "= A1 : B2 + 1", 1, 0, "= A2:B3 + 1"],
    ["loses a cell above the grid", "=A1+B2", -1, 0, "=#REF!+B1"],
    ["loses a cell left of the grid, its tab included", "=Data!A1", 0, -1, "=#REF!"],
    ["passes from Z to AA", "=Z1", 0, 1, "=AA1"],
    ["keeps the range before a function", "=A1:INDEX(B:B,2)", 1, 0, "=A2:INDEX(B:B,2)"],
  ])("%s", (_, formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it("is the same where it does not move", () => {
    expect(shiftFormula("= a1 : b2", 0, 0)).toBe("= a1 : b2");
  });
});
