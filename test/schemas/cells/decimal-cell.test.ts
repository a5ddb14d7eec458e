import { expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { decimalCell } from "../../../schemas/cells/decimal-cell.ts";
import { outcomeOf } from "./outcome-of.ts";

it.each<[Cell, number]>([
  [1.15, 1.15],
  ["1,15", 1.15],
  ["-0.5", -0.5],
  ["15 %", 0.15],
  [{ kind: "percent", value: 0.15, text: "15 %" }, 0.15],
])("%j is a decimal", (cell, value) => {
  expect(outcomeOf(decimalCell, cell)).toBe(value);
});

it.each<[Cell]>([["beaucoup"], ["1,2,3"], [true], [Number.NaN], [{ kind: "date", value: 1, text: "31/12/1899" }]])(
  "%j is no decimal",
  (cell) => {
    expect(outcomeOf(decimalCell, cell)).toMatch(/n'est pas un nombre : tapez un nombre, par exemple 1,15\.$/);
  },
);
