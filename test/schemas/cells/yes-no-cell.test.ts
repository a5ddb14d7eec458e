import { expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { yesNoCell } from "../../../schemas/cells/yes-no-cell.ts";
import { outcomeOf } from "./outcome-of.ts";

it.each<[Cell]>([[true], ["oui"], ["OUI "], ["x"], ["X"], ["VRAI"], ["✓"], ["✔️"], [1]])("%j is yes", (cell) => {
  expect(outcomeOf(yesNoCell, cell)).toBe(true);
});

it.each<[Cell]>([[false], ["non"], ["Non."], ["FAUX"], [0]])("%j is no", (cell) => {
  expect(outcomeOf(yesNoCell, cell)).toBe(false);
});

it.each<[Cell]>([["peut-être"], [2], [{ kind: "number", value: 1, text: "1,00" }]])("%j is neither", (cell) => {
  expect(outcomeOf(yesNoCell, cell)).toMatch(/n'est ni oui ni non : tapez « oui » ou « non »\.$/);
});
