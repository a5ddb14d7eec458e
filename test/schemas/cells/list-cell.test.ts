import { describe, expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { listCell } from "../../../schemas/cells/list-cell.ts";
import { outcomeOf } from "./outcome-of.ts";

describe("a list", () => {
  it.each<[Cell, string[]]>([
    ["ARQ-2024", ["ARQ-2024"]],
    ["ARQ-2024, ACV-2024;PENLY", ["ARQ-2024", "ACV-2024", "PENLY"]],
    ["ETTI du Port\nGEIQ BTP\r\n", ["ETTI du Port", "GEIQ BTP"]],
    ["a ; ; a ; b", ["a", "b"]],
    [12, ["12"]],
  ])("is read from %j", (cell, items) => {
    expect(outcomeOf(listCell, cell)).toEqual(items);
  });

  it.each<[string, Cell]>([
    ["separators alone", " ; , "],
    ["a number with decimals", 1.5],
    ["control characters", "a;b\u0007"],
  ])("is not read from %s", (_, cell) => {
    expect(outcomeOf(listCell, cell)).toMatch(/^refused: /);
  });
});
