import { describe, expect, it } from "vitest";
import { replacedLines } from "../../schemas/import/write-line.ts";
import { type ImportWrite, importMapping } from "../../schemas/import.ts";

const MAPPING = {
  sheet: "A",
  headingRow: 0,
  attributes: { participant: { column: 0 }, market: { value: "ARQ-2024" } },
  months: { "2025-10": 1 },
  long: null,
};

describe("a mapping that a person corrected", () => {
  it("is taken", () => expect(importMapping.safeParse(MAPPING).success).toBe(true));

  it.each<[string, object]>([
    ["an attribute that no row has", { attributes: { participnt: { column: 0 } } }],
    ["a month that no year has", { months: { "2025-13": 1 } }],
    ["one column for two months", { months: { "2025-10": 1, "2025-11": 1 } }],
    ["one column for a person and hours", { months: { "2025-10": 0 } }],
    ["months in columns and in lines at once", { long: { month: 2, hours: 3 } }],
  ])("is refused for %s", (_, changes) => {
    expect(importMapping.safeParse({ ...MAPPING, ...changes }).success).toBe(false);
  });
});

it("lists every value that an import writes over another", () => {
  const contract = { participant: "P-001", market: "A", lot: "", company: "B", nature: "travail", start: "01/01/2025" };
  const write: ImportWrite = {
    ...{ sheet: "Heures 2025", contract, isNew: false, heading: "Janvier", row: 2, column: 11 },
    ...{ before: 70, value: 35 },
  };
  const others = [null, false, ""].map((before) => ({ ...write, before }));
  expect(replacedLines([write, ...others])).toEqual(["Heures 2025, L3 (P-001, Janvier) : 70 → 35"]);
});
