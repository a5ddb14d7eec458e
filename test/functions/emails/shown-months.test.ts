import { expect, it } from "vitest";
import { shownMonths } from "../../../functions/emails/alert/shown-months.ts";
import { addMonths } from "../../../schemas/month.ts";

const months = (past: number, ahead: number) =>
  Array.from({ length: past + ahead }, (_, index) => ({
    month: addMonths("2020-01", index),
    declared: index < past,
  }));

it.each([
  ["keeps every month of a market of three years", 20, 16, "2020-01", "2022-12"],
  ["keeps the last three years of a market that is over", 60, 0, "2022-01", "2024-12"],
  ["keeps one year ahead and two behind in the middle of a long market", 40, 32, "2021-05", "2024-04"],
  ["keeps one year ahead at the start of a long market", 4, 68, "2020-01", "2021-04"],
])("%s", (_, past, ahead, first, last) => {
  const shown = shownMonths(months(past, ahead), addMonths("2020-01", past - 1));
  expect([shown.at(0)?.month, shown.at(-1)?.month]).toEqual([first, last]);
});
