import { expect, it } from "vitest";
import { hoursCell } from "../../../schemas/cells/hours-cell.ts";
import { positiveHoursCell } from "../../../schemas/cells/positive-hours-cell.ts";
import { outcomeOf } from "./outcome-of.ts";

it("a person's month holds 744 hours at most", () => {
  expect(outcomeOf(hoursCell, 744)).toBe(74400);
  expect(outcomeOf(hoursCell, 744.01)).toBe(
    "refused: « 744,01 » dépasse les 744 heures que compte un mois de 31 jours : tapez un nombre d'heures, par exemple 7,5 ou 151,67.",
  );
});

it("a target has no such limit, and may carry a NUMBER format", () => {
  expect(outcomeOf(positiveHoursCell, { kind: "number", value: 6700, text: "6 700" })).toBe(670_000);
  expect(outcomeOf(positiveHoursCell, "-1")).toMatch(/^refused: « -1 » est négatif/);
});
