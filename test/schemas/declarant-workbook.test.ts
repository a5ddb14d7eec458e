import { describe, expect, it } from "vitest";
import {
  CONTRACT_ATTRIBUTES,
  contractTable,
  HOURS_HEADINGS,
  hoursSheetTitle,
  yearOfHoursSheet,
} from "../../schemas/declarant-workbook.ts";

describe("a declarant's tab of hours", () => {
  it("holds eleven attributes, then twelve months, each heading once", () => {
    expect(CONTRACT_ATTRIBUTES).toHaveLength(11);
    expect(HOURS_HEADINGS.slice(9, 13)).toEqual(["Fin", "Métier", "Janvier", "Février"]);
    expect(new Set(HOURS_HEADINGS).size).toBe(23);
  });

  it("never asks for a name or a criterion", () => {
    const asked = Object.values(contractTable.columns).map(({ heading, note }) => `${heading} ${note}`);
    expect(asked.join(" ")).not.toMatch(/prénom|naissance|RQTH|critère|adresse/i);
  });

  it.each([
    ["Heures 2025", 2025],
    ["  heures   2024 ", 2024],
    ["HEURES 2099", 2099],
    ["Heures 1999", null],
    ["Heures", null],
    ["Copie de Heures 2025", null],
    ["Heures 2025 (2)", null],
    ["Retour", null],
  ])("is known by its title: « %s »", (title, year) => {
    expect(yearOfHoursSheet(title)).toBe(year);
  });

  it("bears a title that gives its year back", () => {
    expect(yearOfHoursSheet(hoursSheetTitle(2031))).toBe(2031);
  });
});
