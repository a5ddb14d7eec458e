import { describe, expect, it } from "vitest";
import { type EntryCell, planLine } from "../../../apps-script/control/entries/plan-line.ts";
import { typedValue, withDay } from "../../../apps-script/control/entries/typed-value.ts";
import { typedInput } from "../../../local/workbook/typed/typed-input.ts";
import { validationsTable } from "../../../schemas/control-workbook.ts";

const FRENCH = { locale: "fr_FR", timeZone: "Europe/Paris", now: new Date("2025-11-17T08:00:00Z") };
const cell = (value: EntryCell["value"], kind?: "date"): EntryCell => ({
  row: 1,
  column: 0,
  value,
  ...(kind && { kind }),
});

/** What Sheets keeps of a cell that the script writes. */
const kept = (written: EntryCell) => typedInput(String(typedValue(written)), FRENCH).value;

describe("a text that the script writes", () => {
  it.each([
    "0042",
    "1/5",
    "01",
    "50 %",
    "=A1",
    "+33 2",
    "-",
    "@nom",
    "35:00",
    "octobre 2025",
    "VRAI",
    "'cité'",
    "#REF!",
  ])("is kept as it is: %s", (text) => {
    expect(kept(cell(text))).toEqual({ stringValue: text });
  });

  it("is a day for Sheets where the column holds days", () => {
    expect(kept(cell("17/11/2025", "date"))).toEqual({ numberValue: 45_978 });
    expect(kept(withDay(cell("17/11/2025")))).toEqual({ numberValue: 45_978 });
    expect(withDay(cell("1/5"))).toEqual(cell("1/5"));
  });

  it.each<[EntryCell["value"], string | number | boolean]>([
    [833, 833],
    [true, true],
    [null, ""],
    ["https://docs.google.com/spreadsheets/d/1aB/edit", "https://docs.google.com/spreadsheets/d/1aB/edit"],
    ['https://example.org/ "=A1', "'https://example.org/ \"=A1"],
  ])("needs no apostrophe, or does: %j", (value, expected) => {
    expect(typedValue(cell(value))).toBe(expected);
  });
});

describe("a line", () => {
  it("marks its days, and nothing else", () => {
    const headings = Object.values(validationsTable.columns).map(({ heading }) => heading);
    const planned = planLine(
      validationsTable,
      { title: "Validations", rows: [headings] },
      {
        participant: "0042",
        declarant: "A",
        mark: "1/5",
        markets: ["01"],
        from: "2025-11-17",
        until: null,
        author: "C",
      },
    );
    expect(planned.ok && planned.cells.map(({ value, kind }) => [value, kind])).toEqual([
      ["0042", undefined],
      ["A", undefined],
      ["1/5", undefined],
      ["01", undefined],
      ["17/11/2025", "date"],
      ["C", undefined],
    ]);
  });
});
