import { describe, expect, it } from "vitest";
import { movedOn, stillToWrite } from "../../../apps-script/control/import/moved-on.ts";
import type { ImportWrite } from "../../../schemas/import.ts";

const write = (before: ImportWrite["before"], value: ImportWrite["value"]): ImportWrite => ({
  sheet: "Heures 2025",
  row: 2,
  column: 1,
  before,
  value,
});
const sheet = (text: string) => ({ title: "Heures 2025", rows: [[], [], ["P-0042", text]] });

describe("a cell of an import", () => {
  it.each<[string, string, ImportWrite["before"], ImportWrite["value"], number, number]>([
    ["is written where it is still blank", "", null, 7.5, 1, 0],
    ["is not written twice", "7,5", null, 7.5, 0, 0],
    ["is not written twice, whatever the decimals shown", "7,50", null, 7.5, 0, 0],
    ["replaces what was seen", "1 234,5", 1234.5, 1300, 1, 0],
    ["is refused where somebody typed meanwhile", "12", null, 7.5, 1, 1],
    ["takes a box that is not ticked for a blank", "FAUX", null, true, 1, 0],
    ["is a text as well as a number", "ARQ-2024", "ARQ-2024", "ACV-2024", 1, 0],
  ])("%s", (_, shown, before, value, left, moved) => {
    const writes = stillToWrite([write(before, value)], sheet(shown));
    expect(writes).toHaveLength(left);
    expect(movedOn(writes, sheet(shown))).toEqual(moved === 0 ? [] : ["« Heures 2025 », B3"]);
  });

  it("of another tab is no business of this one", () => {
    expect(stillToWrite([write(null, 1)], { title: "Heures 2024", rows: [] })).toEqual([]);
  });
});
