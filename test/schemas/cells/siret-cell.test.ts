import { describe, expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { siretCell } from "../../../schemas/cells/siret-cell.ts";
import { outcomeOf } from "./outcome-of.ts";

describe("a SIRET", () => {
  it.each<[string, Cell, string]>([
    ["14 digits", "73282932000074", "73282932000074"],
    ["groups", "732 829 320 00074", "73282932000074"],
    ["groups parted by any space", "732\u00a0829\u202f320\t00074", "73282932000074"],
    ["a number", 73282932000074, "73282932000074"],
    [
      "a number that Sheets shortens",
      { kind: "scientific", value: 73282932000074, text: "7,33E+13" },
      "73282932000074",
    ],
    ["La Poste's own seat, by Luhn", "356 000 000 00048", "35600000000048"],
    ["La Poste's others, by the sum of the digits", "356 000 000 00006", "35600000000006"],
  ])("is read from %s", (_, cell, siret) => {
    expect(outcomeOf(siretCell, cell)).toBe(siret);
  });

  it.each<[string, Cell, string]>([
    [
      "a wrong digit",
      "73282932000075",
      "« 73282932000075 » a un chiffre faux : la clé ne correspond pas : tapez les 14 chiffres",
    ],
    ["a wrong digit of La Poste", "35600000000007", "« 35600000000007 » a un chiffre faux"],
    ["a SIREN", "732829320", "« 732829320 » compte 9 chiffres au lieu de 14 : tapez les 14 chiffres"],
    ["a number that lost its first zero", 5720784000017, "« 5720784000017 » compte 13 chiffres au lieu de 14"],
    ["letters", "MONACOCONFO001", "« MONACOCONFO001 » n'est pas un SIRET"],
    ["a fraction", 1.5, "« 1,5 » n'est pas un SIRET"],
  ])("is not read from %s", (_, cell, message) => {
    expect(outcomeOf(siretCell, cell)).toContain(`refused: ${message}`);
  });

  it("says how to keep the zero that a number loses", () => {
    expect(outcomeOf(siretCell, 5720784000017)).toContain("s'il commence par 0, tapez une apostrophe devant");
  });
});
