import { expect, it } from "vitest";
import { missingMonths } from "../../../functions/sheets/missing-months.ts";

it.each([
  ["nothing", [], ""],
  ["one month", ["2025-10"], "octobre 2025"],
  ["two months", ["2025-09", "2025-10"], "septembre et octobre 2025"],
  ["three months over a new year", ["2024-11", "2024-12", "2025-01"], "novembre 2024, décembre 2024 et janvier 2025"],
  ["more than are worth naming", ["2025-03", "2025-04", "2025-05", "2025-06"], "4 mois depuis mars 2025"],
])("names %s", (_, months, words) => {
  expect(missingMonths(months)).toBe(words);
});
