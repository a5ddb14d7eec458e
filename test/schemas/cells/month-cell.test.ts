import { describe, expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { monthCell } from "../../../schemas/cells/month-cell.ts";
import { dateSerial, outcomeOf } from "./outcome-of.ts";

describe("a month", () => {
  it.each<[Cell, string]>([
    ["12/2025", "2025-12"],
    ["1-2025", "2025-01"],
    ["décembre 2025", "2025-12"],
    ["DECEMBRE  2025", "2025-12"],
    ["déc. 2025", "2025-12"],
    ["juil. 2025", "2025-07"],
    ["2025-12", "2025-12"],
    [dateSerial(46022), "2025-12"],
  ])("is read from %j", (cell, month) => {
    expect(outcomeOf(monthCell, cell)).toBe(month);
  });

  it.each<[string, Cell]>([
    ["a month that does not exist", "13/2025"],
    ["a name without its year", "octobre"],
    ["the beginning of two names", "jui 2025"],
    ["a year of two digits", "12/25"],
    ["a year out of reach", "12/3025"],
    ["a bare number", 10],
    ["a duration", { kind: "duration", value: 1, text: "24:00" }],
  ])("is not read from %s", (_, cell) => {
    expect(outcomeOf(monthCell, cell)).toMatch(
      /^refused: « .+ » n'est pas un mois : tapez un mois, par exemple 10\/2025/,
    );
  });
});
