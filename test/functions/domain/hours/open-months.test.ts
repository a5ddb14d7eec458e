import { expect, it } from "vitest";
import { openMonthIssues } from "../../../../functions/domain/hours/open-months.ts";
import { hours } from "../../../../schemas/hours.ts";
import { aContractRow, anHoursSheet, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { judgedHours } from "../../../builders/judged-hours.ts";

const { closed: TICKED } = anHoursSheet();

/** The remarks on two rows with hours from September to November, October and November not ticked. */
function remarks(changes: Parameters<typeof sheetOf>[1] = {}, thisMonth = "2025-11") {
  const months = { 9: 10, 10: 300, 11: 20 };
  const rows = [aContractRow({ months }), aContractRow({ nature: "formation", months: { 10: 12.5 } })];
  const closed = TICKED.with(9, false).with(10, false);
  return openMonthIssues(judgedHours([sheetOf(rows, { closed, ...changes })]).rows, thisMonth);
}

it("remarks, at its box, a month that is over and holds hours", () => {
  expect(remarks({ boxRow: 1 })).toEqual([
    {
      workbook: { kind: "declarant", name: "Bâti Falaises" },
      sheet: "Heures 2025",
      cell: "U1",
      state: "accepted",
      who: "declarant",
      message: "U1 : 312,5 h saisies pour octobre 2025, il reste à cocher la case « mois terminé ».",
      hours: hours(312.5),
      cells: 2,
    },
  ]);
});

it.each([
  ["a month that still runs", {}, "2025-10"],
  ["a ticked month", { closed: TICKED }, "2025-11"],
])("has nothing to remark about %s", (_, changes, thisMonth) => {
  expect(remarks(changes, thisMonth)).toEqual([]);
});

it.each([
  [1.5, "1,5 h saisie pour"],
  [2, "2 h saisies pour"],
])("counts as French does: %s", (typed, said) => {
  const sheet = sheetOf([aContractRow({ months: { 10: typed } })], { closed: TICKED.with(9, false) });
  expect(openMonthIssues(judgedHours([sheet]).rows, "2025-11")[0]?.message).toContain(said);
});

it("remarks the running month once it is over", () => {
  expect(remarks({}, "2025-12").map(({ cell }) => cell)).toEqual(["U1", "V1"]);
});
