import { describe, expect, it } from "vitest";
import { dateSeries, numberSeries, stepSeries } from "../../../../local/workbook/moving/series.ts";
import type { Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, shown } from "../a-spreadsheet.ts";
import { at, entered, painted, RED } from "./a-move.ts";

const fill = (source: string, dimension: string, fillLength: number, useAlternateSeries = false): Request => ({
  autoFill: { useAlternateSeries, sourceAndDestination: { source: at(source), dimension, fillLength } },
});

const ofColumn = (typed: readonly unknown[], useAlternateSeries = false) => {
  const spreadsheet = aSpreadsheet(typed.map((value) => [value]));
  const filled = batched(spreadsheet, fill(`A1:A${typed.length}`, "ROWS", 3, useAlternateSeries));
  return shown(filled).slice(typed.length).flat();
};

describe("a fill goes on from", () => {
  it.each<[string, readonly unknown[], readonly string[], readonly string[]]>([
    ["a lone number", [5], ["5", "5", "5"], ["6", "7", "8"]],
    ["numbers", [2, 4], ["6", "8", "10"], ["2", "4", "2"]],
    ["tenths", [0.1, 0.2], ["0,3", "0,4", "0,5"], ["0,1", "0,2", "0,1"]],
    ["a day", ["30/12/2025"], ["31/12/2025", "01/01/2026", "02/01/2026"], ["30/12/2025", "30/12/2025", "30/12/2025"]],
    [
      "weeks",
      ["01/12/2025", "08/12/2025"],
      ["15/12/2025", "22/12/2025", "29/12/2025"],
      ["01/12/2025", "08/12/2025", "01/12/2025"],
    ],
    [
      "month ends",
      ["31/12/2025", "31/01/2026"],
      ["28/02/2026", "31/03/2026", "30/04/2026"],
      ["31/12/2025", "31/01/2026", "31/12/2025"],
    ],
    ["a text with a number", ["Lot 09"], ["Lot 10", "Lot 11", "Lot 12"], ["Lot 09", "Lot 09", "Lot 09"]],
    ["every other text", ["Lot 1", "Lot 3"], ["Lot 5", "Lot 7", "Lot 9"], ["Lot 1", "Lot 3", "Lot 1"]],
    ["a month", ["Novembre"], ["Décembre", "Janvier", "Février"], ["Novembre", "Novembre", "Novembre"]],
    ["short months", ["janv.", "févr."], ["mars", "avr.", "mai"], ["janv.", "févr.", "janv."]],
    ["an English day in capitals", ["SATURDAY"], ["SUNDAY", "MONDAY", "TUESDAY"], ["SATURDAY", "SATURDAY", "SATURDAY"]],
    ["any text", ["oui"], ["oui", "oui", "oui"], ["oui", "oui", "oui"]],
    ["a check box", [true, false], ["VRAI", "FAUX", "VRAI"], ["VRAI", "FAUX", "VRAI"]],
    ["texts and numbers, each by itself", ["x", 1, 2], ["x", "3", "4"], ["x", "1", "2"]],
  ])("%s", (_, typed, series, alternate) => {
    expect(ofColumn(typed)).toEqual(series);
    expect(ofColumn(typed, true)).toEqual(alternate);
  });

  it("formulas, whose references move along", () => {
    const filled = batched(aSpreadsheet([[1, "=A1+$A$1"]]), fill("B1", "ROWS", 2));
    expect(entered(filled).map((row) => row[1])).toEqual(["=A1+$A$1", "=A2+$A$1", "=A3+$A$1"]);
  });

  it("formats and validations, over and over", () => {
    const filled = batched(aSpreadsheet([[1], [2]]), painted(at("A1")), fill("A1:A2", "ROWS", 3));
    expect(filled.sheets[0]?.rows.map((row) => row[0]?.userEnteredFormat)).toEqual([
      expect.objectContaining(RED),
      undefined,
      expect.objectContaining(RED),
      undefined,
      expect.objectContaining(RED),
    ]);
  });
});

describe("a fill reaches", () => {
  it("up and to the left with a negative length", () => {
    expect(entered(batched(aSpreadsheet([[], [], [5], [7]]), fill("A3:A4", "ROWS", -2)))).toEqual([[1], [3], [5], [7]]);
    expect(entered(batched(aSpreadsheet([["", "Lot 2"]]), fill("B1", "COLUMNS", -1)))).toEqual([["Lot 1", "Lot 2"]]);
  });

  it("each row by its own series, to the right", () => {
    const filled = batched(
      aSpreadsheet([
        [1, 2],
        ["lundi", "mardi"],
      ]),
      fill("A1:B2", "COLUMNS", 2),
    );
    expect(entered(filled)).toEqual([
      [1, 2, 3, 4],
      ["lundi", "mardi", "mercredi", "jeudi"],
    ]);
  });

  it.each([
    ["below the data", [[1], [2]], "A1:A4", [[1], [2], [3], [4]]],
    ["above it", [[], [3], [4]], "A1:A3", [[2], [3], [4]]],
    ["beside it", [[1, 2]], "A1:C1", [[1, 2, 3]]],
    [
      "below, then beside",
      [
        [1, 2],
        [2, 4],
      ],
      "A1:C3",
      [
        [1, 2, 3],
        [2, 4, 6],
        [3, 6, 9],
      ],
    ],
    ["nothing where there is no data", [], "A1:C3", []],
  ])("all of a range: %s", (_, typed, range, expected) => {
    expect(entered(batched(aSpreadsheet(typed), { autoFill: { range: at(range) } }))).toEqual(expected);
  });

  it("nothing past the grid", () => {
    expect(() => batched(aSpreadsheet([[1]]), fill("A1", "ROWS", 10))).toThrow("exceeds grid limits");
  });

  it("nothing when told two places, or none", () => {
    const message = "Exactly one of range and sourceAndDestination must be set.";
    expect(() => batched(aSpreadsheet(), { autoFill: {} })).toThrow(message);
    const both = { range: at("A1"), sourceAndDestination: { source: at("A1"), dimension: "ROWS", fillLength: 1 } };
    expect(() => batched(aSpreadsheet(), { autoFill: both })).toThrow(message);
  });
});

describe("a series", () => {
  it("of uneven numbers goes on along the line that fits them best", () => {
    expect([3, 4].map((index) => numberSeries([1, 2, 4], false)?.(index))).toEqual([
      5.33333333333333, 6.83333333333333,
    ]);
  });

  it("of uneven places repeats them", () => {
    expect(stepSeries([0, 1, 5], false, 12)).toBeNull();
  });

  it("of days keeps their hour", () => {
    expect(dateSeries([45_717.5], false)?.(1)).toBe(45_718.5);
  });
});
