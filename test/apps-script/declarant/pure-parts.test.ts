import { describe, expect, it } from "vitest";
import { a1Runs } from "../../../apps-script/declarant/a1-runs.ts";
import { cellFromSheet, kindOfPattern } from "../../../apps-script/declarant/cell-from-sheet.ts";
import { noteWith } from "../../../apps-script/declarant/own-note.ts";
import { planMarks } from "../../../apps-script/declarant/plan-marks.ts";
import type { CellRemark } from "../../../schemas/contract-row/check-tab.ts";

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
    ["[$-40C]d mmmm yyyy", "date"],
    ["[$-F800]dddd, mmmm dd, yyyy", "date"],
    ["[$-F400]h:mm:ss", "time"],
    ["[$-40C]0.00", "number"],
    ["#,##0.00 [$€-40C]", "currency"],
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

/** Our mark: a sign that nobody sees stands after the colon. */
const OURS = "Jalon :\u200b";

describe("our line of a note", () => {
  it.each([
    ["", "tapez 7,5.", `${OURS} tapez 7,5.`],
    [`${OURS} autre chose.`, "tapez 7,5.", `${OURS} tapez 7,5.`],
    [`${OURS} autre chose.`, null, ""],
    ["Voir Léa", "tapez 7,5.", `Voir Léa\n\n${OURS} tapez 7,5.`],
    [`Voir Léa\n\n${OURS} autre chose.`, null, "Voir Léa"],
    [`${OURS} autre chose.\nVoir Léa`, null, "Voir Léa"],
    [`Voir Léa\n\n${OURS} autre chose.\nDemain`, "tapez 7,5.", `Voir Léa\nDemain\n\n${OURS} tapez 7,5.`],
    ["Le code Jalon : P-001", null, "Le code Jalon : P-001"],
    ["Jalon : rappeler Camille lundi.", null, "Jalon : rappeler Camille lundi."],
    ["Jalon : rappeler Camille", "tapez 7,5.", `Jalon : rappeler Camille\n\n${OURS} tapez 7,5.`],
    ["\nJalon : rappeler Camille", null, "\nJalon : rappeler Camille"],
  ])("%j with %j is %j", (present, message, note) => {
    expect(noteWith(present, message)).toBe(note);
  });

  it.each([
    "« abc » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67.",
    "«\u00a0-4\u00a0» est négatif : tapez ici un nombre positif ou 0.",
    "Il manque le code du marché : tapez ARQ-2024.",
    "Heures d'octobre 2025 en dehors des dates du contrat (depuis le 01/03/2025) : attendez une décision.",
    "La colonne « Marché » est vide : tapez un code.",
  ])("is still known as it was before it had its sign: %j", (older) => {
    expect(noteWith(`Voir Léa\n\nJalon : ${older}`, null)).toBe("Voir Léa");
  });
});

it("names cells under one another by one range", () => {
  const places = [3, 2, 7].map((row) => ({ row, column: 1 }));
  expect(a1Runs([...places, { row: 4, column: 2 }])).toEqual(["B3:B4", "B8", "C5"]);
});

describe("the marks of a tab", () => {
  const tab = (notes: readonly string[][]) => ({
    title: "Heures 2025",
    cells: [],
    backgrounds: notes.map((line) => line.map(() => "#ffffff")),
    notes,
  });
  const blank = Array.from({ length: 500 }, () => new Array<string>(3).fill(""));
  const remark = (row: number, column: number, message: string): CellRemark => {
    return { row, column, state: "rejected", who: "declarant", message };
  };
  const watched = [{ firstRow: 0, lastRow: 499, columns: [0, 1, 2] }];
  const marks = (...remarks: CellRemark[]) => planMarks(tab(blank), { watched, remarks, toast: null });

  it("far apart write no note between them, which a colleague may be changing", () => {
    const { sameNotes, noteRuns } = marks(remark(0, 0, "un"), remark(499, 2, "deux"));
    expect(noteRuns).toEqual([]);
    expect([...sameNotes]).toEqual([
      [noteWith("", "un"), [{ row: 0, column: 0 }]],
      [noteWith("", "deux"), [{ row: 499, column: 2 }]],
    ]);
  });

  it("under one another take one call, as do those that say the same", () => {
    const { sameNotes, noteRuns } = marks(
      ...[3, 4, 5].map((row) => remark(row, 1, `à la ligne ${row}`)),
      ...[10, 20, 30].map((row) => remark(row, 2, "abc")),
    );
    expect(noteRuns.map(({ row, notes }) => [row, notes.length])).toEqual([[3, 3]]);
    expect([...sameNotes].map(([note, places]) => [note, places.map(({ row }) => row)])).toEqual([
      [noteWith("", "abc"), [10, 20, 30]],
    ]);
  });
});
