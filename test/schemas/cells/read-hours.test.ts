import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { hoursRefusalMessage } from "../../../schemas/cells/hours-refusal.ts";
import { type HoursRefusal, NOT_HOURS, plainHours, readHours } from "../../../schemas/cells/read-hours.ts";
import { anyCell } from "../any-cell.ts";

const spaced = (text: string) => text.replaceAll("« ", "«\u00a0").replaceAll(" »", "\u00a0»");
const FORMAT = "(si l'affichage ne change pas, menu Format > Nombre > Automatique)";

describe("hours", () => {
  it.each<[Cell, number]>([
    ["7", 700],
    ["7,5", 750],
    ["7.5", 750],
    ["7,05", 705],
    ["0", 0],
    ["007", 700],
    ["1 234,50", 123450],
    ["1\u00a0234,50", 123450],
    ["1\u202f234,50", 123450],
    ["1234", 123400],
    ["12h30", 1250],
    ["12 h 15", 1225],
    ["12H45", 1275],
    ["0h03", 5],
    ["12 h", 1200],
    ["12h", 1200],
    ["12,5 heures", 1250],
    ["151,67", 15167],
    ["  35 ", 3500],
    [0, 0],
    [-0, 0],
    [151.67, 15167],
    [7.1 + 0.2, 730],
    [0.1 + 0.2, 30],
    [744, 74400],
    [745, 74500],
    [1e9, 1e11],
  ])("are read from %j", (cell, hundredths) => {
    expect(readHours(cell)).toEqual({ kind: "hours", hundredths });
  });

  it("carry a warning when the cell has a NUMBER format, which hides a typed 36:00", () => {
    const cell: Cell = { kind: "number", value: 1.5, text: "1,50" };
    expect(readHours(cell)).toEqual({ kind: "hours", hundredths: 150, warning: "number-format" });
  });

  it.each<[string, Cell, HoursRefusal, string]>([
    [
      "a word",
      "env. 35",
      "text",
      "« env. 35 » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67.",
    ],
    [
      "two numbers",
      "7 8",
      "text",
      "« 7 8 » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67.",
    ],
    [
      "sixty minutes",
      "12h60",
      "text",
      "« 12h60 » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67.",
    ],
    [
      "a negative number",
      -7,
      "negative",
      "« -7 » est négatif : corrigez le mois où ces heures ont été comptées en trop, et tapez ici un nombre positif ou 0.",
    ],
    [
      "a negative text",
      "−7,5",
      "negative",
      "« −7,5 » est négatif : corrigez le mois où ces heures ont été comptées en trop, et tapez ici un nombre positif ou 0.",
    ],
    ["three decimals", 7.123, "decimals", "« 7,123 » a plus de deux décimales : tapez 7,12."],
    [
      "three decimals or thousands",
      "1.234",
      "decimals",
      "« 1.234 » a plus de deux décimales : tapez 1,23, ou 1234 s'il s'agit de milliers.",
    ],
    ["four decimals", "1,2345", "decimals", "« 1,2345 » a plus de deux décimales : tapez 1,23."],
    ["twenty minutes", "12h20", "minutes", "« 12h20 » ne tombe pas sur un centième d'heure : tapez 12,33."],
    [
      "a duration",
      { kind: "duration", value: 35 / 24, text: "35:00" },
      "duration",
      `Sheets a compris une durée (« 35:00 ») : tapez 35 ${FORMAT}.`,
    ],
    [
      "a time",
      { kind: "time", value: 12.5 / 24, text: "12:30" },
      "duration",
      `Sheets a compris une durée (« 12:30 ») : tapez 12,5 ${FORMAT}.`,
    ],
    ["a duration left as text", "12:30", "duration", "« 12:30 » est lu comme une durée : tapez 12,5."],
    [
      "a date",
      { kind: "date", value: 45778, text: "01/05/2025" },
      "date",
      `Sheets a compris une date (« 01/05/2025 ») : tapez le nombre d'heures, par exemple 1,5 ${FORMAT}.`,
    ],
    [
      "a date beyond the calendar",
      { kind: "date", value: 1e9, text: "?" },
      "date",
      `Sheets a compris une date (« ? ») : tapez le nombre d'heures, par exemple 7,5 ${FORMAT}.`,
    ],
    [
      "a percentage",
      { kind: "percent", value: 0.07, text: "7 %" },
      "percent",
      `Sheets a compris un pourcentage (« 7 % ») : tapez 7 ${FORMAT}.`,
    ],
    [
      "money",
      { kind: "currency", value: 7, text: "7,00 €" },
      "currency",
      `Sheets a compris une somme d'argent (« 7,00 € ») : tapez 7 ${FORMAT}.`,
    ],
    [
      "powers of ten",
      { kind: "scientific", value: 100, text: "1E+02" },
      "scientific",
      `Sheets a compris une notation scientifique (« 1E+02 ») : tapez 100 ${FORMAT}.`,
    ],
    [
      "a tick",
      true,
      "boolean",
      "« VRAI » est la valeur d'une case à cocher : tapez le nombre d'heures, par exemple 7,5.",
    ],
    [
      "an error",
      { kind: "error", value: "#REF!", text: "#REF!" },
      "error",
      "La formule donne l'erreur « #REF! » : tapez à sa place le nombre d'heures, par exemple 7,5.",
    ],
    ["a blank", null, "blank", "La cellule est vide : tapez le nombre d'heures, par exemple 7,5, ou 0."],
    [
      "far too much",
      1e15,
      "too-large",
      "« 1000000000000000 » est bien trop grand pour un nombre d'heures : tapez le nombre d'heures, par exemple 7,5.",
    ],
  ])("are not read from %s, which says what to type", (_, cell, why, message) => {
    expect(readHours(cell)).toEqual({ kind: "refused", why });
    expect(hoursRefusalMessage(why, cell)).toBe(spaced(message));
  });

  it("are a whole number of hundredths, or refused with a message, whatever the cell", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const reading = readHours(cell);
        if (reading.kind === "refused") expect(hoursRefusalMessage(reading.why, cell)).toMatch(/[.]$/);
        else expect(Number.isSafeInteger(reading.hundredths) && reading.hundredths >= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("have a message for every refusal of any cell, even one that does not belong together", () => {
    const every: HoursRefusal[] = [
      "blank",
      "text",
      "negative",
      "decimals",
      "minutes",
      "too-large",
      "duration",
      "date",
      "percent",
      "currency",
      "scientific",
      "boolean",
      "error",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...every), anyCell, (why, cell) => hoursRefusalMessage(why, cell).length > 0),
    );
  });
});

describe("plainHours", () => {
  it("reads every hundredth up to ten million hours exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (hundredths) => plainHours(hundredths / 100) === hundredths),
    );
  });

  it("forgives what sums of typed numbers leave behind", () => {
    const hundredths = fc.array(fc.integer({ min: 0, max: 74400 }), { minLength: 1, maxLength: 31 });
    fc.assert(
      fc.property(hundredths, (parts) => {
        const sum = parts.reduce((total, part) => total + part / 100, 0);
        expect(plainHours(sum)).toBe(parts.reduce((total, part) => total + part, 0));
      }),
    );
  });

  it.each([-1, -0.01, 7.123, 0.001, 12345678.125, Number.NaN, Number.POSITIVE_INFINITY, 1e300])(
    "refuses %d",
    (value) => {
      expect(plainHours(value)).toBe(NOT_HOURS);
    },
  );

  it("agrees with readHours on every number", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const reading = readHours(value);
        expect(plainHours(value)).toBe(reading.kind === "hours" ? reading.hundredths : NOT_HOURS);
      }),
    );
  });
});
