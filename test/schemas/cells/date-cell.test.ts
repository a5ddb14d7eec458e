import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { dateCell } from "../../../schemas/cells/date-cell.ts";
import { civilDate, dateOfSerial, serialOfDate } from "../../../schemas/cells/serial-date.ts";
import { dateSerial, outcomeOf } from "./outcome-of.ts";

describe("a date", () => {
  it.each<[Cell, string]>([
    ["31/12/2025", "2025-12-31"],
    ["1/3/25", "2025-03-01"],
    ["01-03-2025", "2025-03-01"],
    ["01.03.2025", "2025-03-01"],
    ["2025-12-31", "2025-12-31"],
    [" 29/02/2024 ", "2024-02-29"],
    [dateSerial(46022), "2025-12-31"],
    [{ kind: "date-time", value: 46022.75, text: "31/12/2025 18:00" }, "2025-12-31"],
  ])("is read from %j", (cell, date) => {
    expect(outcomeOf(dateCell, cell)).toBe(date);
  });

  it.each<[string, Cell, string]>([
    ["a day that does not exist", "31/02/2025", "« 31/02/2025 » n'existe pas dans le calendrier"],
    ["29 February of a common year", "29/02/2025", "« 29/02/2025 » n'existe pas dans le calendrier"],
    ["a month that does not exist", "2025-13-01", "« 2025-13-01 » n'existe pas dans le calendrier"],
    ["a year out of reach", "01/01/3025", "« 01/01/3025 » n'existe pas dans le calendrier"],
    ["a word", "bientôt", "« bientôt » n'est pas une date"],
    ["a bare number", 46022, "« 46022 » n'est pas une date"],
    ["a duration", { kind: "duration", value: 1.5, text: "36:00" }, "« 36:00 » n'est pas une date"],
    ["a serial out of reach", dateSerial(1e9, "31/12/9999"), "« 31/12/9999 » n'est pas une date"],
  ])("is not read from %s", (_, cell, message) => {
    expect(outcomeOf(dateCell, cell)).toBe(`refused: ${message} : tapez une date, par exemple 01/03/2025.`);
  });

  it("is not read from a formula's error", () => {
    const cell: Cell = { kind: "error", value: "#N/A", text: "#N/A" };
    expect(outcomeOf(dateCell, cell)).toBe(
      "refused: La formule donne l'erreur « #N/A » : tapez à sa place une date, par exemple 01/03/2025.",
    );
  });
});

describe("a serial", () => {
  it("counts days from 30 December 1899, as Sheets does", () => {
    expect(serialOfDate("1900-01-01")).toBe(2);
    expect(serialOfDate("2025-05-01")).toBe(45778);
    expect(dateOfSerial(1)).toBeNull();
  });

  it("and its date are one to one from 1900 to 2099", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 73050 }), (serial) => serialOfDate(dateOfSerial(serial) ?? "") === serial),
    );
    expect([dateOfSerial(73050), dateOfSerial(73051)]).toEqual(["2099-12-31", null]);
  });

  it("is not needed for a day that no calendar has", () => {
    expect([civilDate(2025, 4, 31), civilDate(2025, 0, 1), civilDate(Number.NaN, 1, 1)]).toEqual([null, null, null]);
  });
});
