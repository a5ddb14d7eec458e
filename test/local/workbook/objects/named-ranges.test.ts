import { describe, expect, it } from "vitest";
import type { GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

const RANGE: GridRange = { sheetId: 0, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 };
const LEFT: Request = { addSheet: { properties: { sheetId: 9, title: "Reste" } } };

const named = (name: string, namedRangeId = name, range = RANGE): Request => ({
  addNamedRange: { namedRange: { namedRangeId, name, range } },
});
const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });

describe("a name", () => {
  it.each(["Heures", "été_2025", "_a", "x".repeat(250), "Total2025Q1"])("may be %s", (name) => {
    expect(batched(aSpreadsheet(), named(name)).namedRanges).toEqual([{ namedRangeId: name, name, range: RANGE }]);
  });

  it.each(["", "2025", "a b", "a.b", "a-b", "AB12", "r1c1", "RC", "trueish", "FALSE", "x".repeat(251)])(
    "may not be « %s » (support.google.com/docs/answer/63175)",
    (name) => {
      expect(() => batched(aSpreadsheet(), named(name, "id"))).toThrow("Invalid requests[0].addNamedRange");
    },
  );

  it("is taken whatever its capitals", () => {
    expect(() => batched(aSpreadsheet(), named("Heures"), named("HEURES"))).toThrow(
      "Invalid requests[1].addNamedRange: Cannot add named range with name HEURES, a named range with that name already exists.",
    );
  });

  it("may be given back to the range that bears it", () => {
    const update = { namedRange: { namedRangeId: "Heures", name: "heures" }, fields: "name" };
    const renamed = batched(aSpreadsheet(), named("Heures"), { updateNamedRange: update });
    expect(renamed.namedRanges).toMatchObject([{ name: "heures", range: RANGE }]);
  });

  it("draws an id that no other range, nor a ghost, has", () => {
    const drawn: Request = { addNamedRange: { namedRange: { name: "b", range: { ...RANGE, sheetId: 9 } } } };
    const made = batched(aSpreadsheet(), LEFT, named("a", "2"), { deleteSheet: { sheetId: 0 } }, drawn);
    expect(made.namedRanges.map(({ namedRangeId }) => namedRangeId)).toEqual(["2", "3"]);
  });
});

describe("a ghost", () => {
  it.each<[string, Request[]]>([
    ["its tab", [{ deleteSheet: { sheetId: 0 } }]],
    ["all of its rows", [{ deleteDimension: { range: rows(2, 4) } }]],
  ])("is what is left of a name once %s went, and nothing finds it", (_, requests) => {
    const ghostly = batched(aSpreadsheet(), LEFT, named("Heures"), ...requests);
    expect(ghostly.namedRanges).toEqual([{ namedRangeId: "Heures", name: "Heures" }]);
    const gone = "No NamedRange with id: Heures";
    expect(() => batched(ghostly, { deleteNamedRange: { namedRangeId: "Heures" } })).toThrow(gone);
    const range = { ...RANGE, sheetId: 9 };
    expect(() => batched(ghostly, named("Heures", "other", range))).toThrow("with that name already exists");
    expect(() => batched(ghostly, named("Autre", "Heures", range))).toThrow("with that ID already exists");
  });
});

describe("what a name backs", () => {
  const protect: Request = { addProtectedRange: { protectedRange: { protectedRangeId: 1, namedRangeId: "Heures" } } };
  const view: Request = { addFilterView: { filter: { filterViewId: 1, namedRangeId: "Heures" } } };
  const moved = { ...RANGE, endRowIndex: 8 };

  it("follows its new cells", () => {
    const update: Request = {
      updateNamedRange: { namedRange: { namedRangeId: "Heures", range: moved }, fields: "range" },
    };
    const [sheet] = batched(aSpreadsheet(), named("Heures"), protect, view, update).sheets;
    expect(sheet?.protectedRanges).toEqual([{ protectedRangeId: 1, namedRangeId: "Heures", range: moved }]);
    expect(sheet?.filterViews).toMatchObject([{ namedRangeId: "Heures", range: moved }]);
  });

  it("keeps its cells once the name is gone", () => {
    const gone: Request = { deleteNamedRange: { namedRangeId: "Heures" } };
    const [sheet] = batched(aSpreadsheet(), named("Heures"), protect, view, gone).sheets;
    expect(sheet?.protectedRanges).toEqual([{ protectedRangeId: 1, range: RANGE }]);
    expect(sheet?.filterViews[0]?.namedRangeId).toBeUndefined();
  });

  it("may be backed by cells instead, on another tab", () => {
    const range = { ...RANGE, sheetId: 9 };
    const update: Request = {
      updateProtectedRange: { protectedRange: { protectedRangeId: 1, range }, fields: "range" },
    };
    const [from, to] = batched(aSpreadsheet(), LEFT, named("Heures"), protect, update).sheets;
    expect([from?.protectedRanges, to?.protectedRanges]).toEqual([[], [{ protectedRangeId: 1, range }]]);
  });
});

describe("an update", () => {
  it.each<[string, object, string]>([
    ["no field", { namedRange: { namedRangeId: "Heures" } }, "At least one field must be listed in 'fields'."],
    ["a field that there is not", { namedRange: { namedRangeId: "Heures" }, fields: "nom" }, "Invalid field: nom"],
    [
      "a range past the grid",
      { namedRange: { namedRangeId: "Heures", range: { endRowIndex: 99 } }, fields: "range" },
      "exceeds grid limits",
    ],
  ])("is refused for %s", (_, updateNamedRange, message) => {
    expect(() => batched(aSpreadsheet(), named("Heures"), { updateNamedRange })).toThrow(message);
  });
});
