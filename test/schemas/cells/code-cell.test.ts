import { describe, expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { codeCell } from "../../../schemas/cells/code-cell.ts";
import { dateSerial, outcomeOf } from "./outcome-of.ts";

describe("a code", () => {
  it.each<[Cell, string]>([
    ["P-0042", "P-0042"],
    [" arq-2024 ", "ARQ-2024"],
    ["lot_1/a.b", "LOT_1/A.B"],
    ["éco–2024", "ÉCO-2024"],
    ["0042", "0042"],
    [2024, "2024"],
  ])("is read from %j", (cell, code) => {
    expect(outcomeOf(codeCell, cell)).toBe(code);
  });

  it.each<[string, Cell]>([
    ["a formula opener", "=P-0042"],
    ["a dash in front", "-P"],
    ["a name with a space", "Jean D"],
    ["a quotation mark", "P'42"],
    ["more than 40 characters", "A".repeat(41)],
    ["a fraction", 1.5],
    ["a negative number", -3],
    ["a date", dateSerial(45778)],
  ])("is not read from %s", (_, cell) => {
    expect(outcomeOf(codeCell, cell)).toMatch(/^refused: « .+ » .+ : tapez .*un code fait de lettres/);
  });
});
