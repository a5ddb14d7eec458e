import { expect, it } from "vitest";
import { aContractRow, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { judgedHours } from "../../../builders/judged-hours.ts";

const paid = (...months: number[]) => Object.fromEntries(months.map((month) => [month, 151.67]));
const remarked = (months: Record<number, number | string>) =>
  judgedHours([sheetOf([aContractRow({ months })])]).issues.map(({ cell, state }) => `${cell} ${state}`);

it.each([
  ["twice in a row", paid(1, 2), []],
  ["three times in a row", paid(1, 2, 3), ["N3 accepted"]],
  ["five times in a row, once, at the last", paid(2, 3, 4, 5, 6), ["Q3 accepted"]],
  ["three times, with a gap", paid(1, 2, 4), []],
  ["in two runs, at the first", paid(1, 2, 3, 6, 7, 8, 9), ["N3 accepted"]],
  ["typed as text too", { 1: "151,67", 2: "151.67", 3: 151.67 }, ["N3 accepted"]],
  ["a hundredth off", { 1: 151.67, 2: 151.66, 3: 151.67 }, []],
])("remarks 151,67 h %s", (_, months, expected) => {
  expect(remarked(months)).toEqual(expected);
});

it("remarks a run that reaches December", () => {
  const { issues } = judgedHours([sheetOf([aContractRow({ months: paid(10, 11, 12) })], { year: 2024 })]);
  expect(issues.map(({ cell }) => cell)).toEqual(["W3"]);
});
