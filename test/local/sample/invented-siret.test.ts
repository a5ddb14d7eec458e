import { expect, it } from "vitest";
import { inventedSiret } from "../../../local/sample/invented-siret.ts";
import { isSiret } from "../../../schemas/cells/siret-cell.ts";

const sirets = Array.from({ length: 60 }, (_, number) => inventedSiret(number));

it("is a SIRET for every number, and each of another company", () => {
  expect(sirets.every(isSiret)).toBe(true);
  expect(new Set(sirets.map((siret) => siret.slice(0, 9))).size).toBe(60);
});

it("has a SIREN that satisfies Luhn's formula too", () => {
  const luhn = (digits: string) =>
    [...digits].reverse().reduce((sum, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0) % 10;
  expect(sirets.map((siret) => luhn(siret.slice(0, 9)))).toEqual(sirets.map(() => 0));
});
