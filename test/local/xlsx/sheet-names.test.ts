import { expect, it } from "vitest";
import { sheetNames, unusedName } from "../../../local/xlsx/sheet-names.ts";

const named = (...titles: readonly string[]): readonly string[] => [...sheetNames(titles).values()];

it("cuts a long title, and tells apart those that end alike", () => {
  const title = "Heures d'insertion de l'année 2025";
  expect(named(title, `${title} bis`)).toEqual(["Heures d'insertion de l'année 2", "Heures d'insertion de l'ann (2)"]);
});

it("replaces what Excel refuses", () => {
  expect(named("a/b?c", "'x'", "'")).toEqual(["a-b-c", "x", "-"]);
});

it("tells names apart without capitals", () => {
  expect(named("Suivi:", "suivi-")).toEqual(["Suivi-", "suivi- (2)"]);
  expect(unusedName(sheetNames(["listes"]), "Listes")).toBe("Listes (2)");
});
