import { expect, it } from "vitest";
import { checkAnomalies } from "../../../../../functions/use-cases/doctor/checkups/check-anomalies.ts";
import { controlIssue } from "../../../../../schemas/issue.ts";

const issues = (count: number) =>
  Array.from({ length: count }, (_, place) => {
    const cell = `F${place + 2}`;
    return controlIssue({ sheet: "Marchés", cell, state: "rejected", message: `${cell} : tapez une date.` });
  });
const messages = (count: number, isListed: boolean) =>
  checkAnomalies(issues(count), isListed).map(({ message }) => message);

it("says nothing where nothing is wrong", () => {
  expect(messages(0, false)).toEqual([]);
});

it("counts them where a tab lists them", () => {
  expect(checkAnomalies(issues(7), true)).toEqual([
    expect.objectContaining({
      verdict: "warning",
      message: "7 anomalies attendent d'être corrigées dans ce classeur.",
      remedy: "Voyez l'onglet « Anomalies ».",
    }),
  ]);
});

it.each([
  [1, 1],
  [5, 5],
])("tells each of %i while no tab lists them", (count, length) => {
  expect(messages(count, false)).toHaveLength(length);
  expect(messages(count, false)[0]).toBe("« Marchés », F2 : tapez une date.");
});

it("tells the first five of many, and counts the rest", () => {
  expect(messages(7, false).slice(4)).toEqual([
    "« Marchés », F6 : tapez une date.",
    "2 anomalies de plus attendent d'être corrigées dans ce classeur.",
  ]);
});
