import { describe, expect, it } from "vitest";
import { a1Runs } from "../../../apps-script/declarant/a1-runs.ts";
import { cellFromSheet, kindOfPattern } from "../../../apps-script/declarant/cell-from-sheet.ts";
import { noteWith } from "../../../apps-script/declarant/own-note.ts";

describe("a number format", () => {
  it.each([
    ["0.###############", null],
    ["", null],
    ["@", null],
    ["0.00", "number"],
    ["#,##0", "number"],
    ['0.0" jours de d"', "number"],
    ["[Red]0.00", "number"],
    ["0%", "percent"],
    ["0.00E+00", "scientific"],
    ["#,##0.00 €", "currency"],
    ["#,##0.00\\ [$€-40C]", "currency"],
    ["dd/mm/yyyy", "date"],
    ["mmm", "date"],
    ["dd/mm/yyyy hh:mm:ss", "date-time"],
    ["hh:mm", "time"],
    ["[h]:mm:ss", "duration"],
    ["[mm]", "duration"],
  ])("%j makes a %s of a number", (pattern, kind) => {
    expect(kindOfPattern(pattern)).toBe(kind);
  });
});

describe("a cell as a script receives it", () => {
  const dayOf = () => "2025-05-01";
  it.each([
    ["", "", "", null],
    ["abc", "abc", "", "abc"],
    [true, "VRAI", "", true],
    [7.5, "7,5", "0.###############", 7.5],
    [7.5, "7,50", "0.00", { kind: "number", value: 7.5, text: "7,50" }],
    ["#DIV/0!", "#DIV/0!", "", { kind: "error", value: "#DIV/0!", text: "#DIV/0!" }],
    ["#NOM ?", "#NOM ?", "", { kind: "error", value: "#NOM ?", text: "#NOM ?" }],
    ["#3", "#3", "", "#3"],
    ["#N/A", "#N/A", "", { kind: "error", value: "#N/A", text: "#N/A" }],
    [new Date(0), "01/05/2025", "dd/mm/yyyy", { kind: "date", value: 45778, text: "01/05/2025" }],
    [new Date(0), "35:00:00", "[h]:mm:ss", { kind: "duration", value: 35 / 24, text: "35:00:00" }],
    [new Date(0), "07:30", "hh:mm", { kind: "time", value: 7.5 / 24, text: "07:30" }],
    [new Date(0), "07:30:00", "", { kind: "time", value: 7.5 / 24, text: "07:30:00" }],
    [new Date(0), "01/05", "", { kind: "date", value: 45778, text: "01/05" }],
    [-0.5, "-12:00", "[h]:mm", { kind: "duration", value: -0.5, text: "-12:00" }],
  ])("%j, shown %j in %j, is %j", (value, shown, pattern, cell) => {
    expect(cellFromSheet({ value, shown, pattern }, dayOf)).toEqual(cell);
  });
});

describe("our line of a note", () => {
  it.each([
    ["", "tapez 7,5.", "Jalon : tapez 7,5."],
    ["Jalon : autre chose.", "tapez 7,5.", "Jalon : tapez 7,5."],
    ["Jalon : autre chose.", null, ""],
    ["Voir Léa", "tapez 7,5.", "Voir Léa\n\nJalon : tapez 7,5."],
    ["Voir Léa\n\nJalon : autre chose.", null, "Voir Léa"],
    ["Jalon : autre chose.\nVoir Léa", null, "Voir Léa"],
    ["Voir Léa\n\nJalon : autre chose.\nDemain", "tapez 7,5.", "Voir Léa\nDemain\n\nJalon : tapez 7,5."],
    ["Le code Jalon : P-001", null, "Le code Jalon : P-001"],
  ])("%j with %j is %j", (present, message, note) => {
    expect(noteWith(present, message)).toBe(note);
  });
});

it("names cells under one another by one range", () => {
  const places = [3, 2, 7].map((row) => ({ row, column: 1 }));
  expect(a1Runs([...places, { row: 4, column: 2 }])).toEqual(["B3:B4", "B8", "C5"]);
});
