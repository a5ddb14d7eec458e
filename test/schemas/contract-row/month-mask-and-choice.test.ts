import { describe, expect, it } from "vitest";
import { choice } from "../../../schemas/contract-row/choice.ts";
import { ALL_YEAR, holds, monthMask } from "../../../schemas/contract-row/month-mask.ts";

describe("the months of a year that a window touches", () => {
  it.each([
    ["the whole year", "2024-01-01", null, ALL_YEAR],
    ["two months, by a day each", "2025-02-28", "2025-03-01", 0b110],
    ["one day", "2025-12-31", "2025-12-31", 1 << 11],
    ["none, being over", "2020-01-01", "2024-12-31", 0],
    ["none, being to come", "2026-01-01", null, 0],
    ["none, ending before it begins", "2025-06-01", "2025-05-31", 0],
    ["the year's end, from a century ago", "1900-01-01", "2099-12-31", ALL_YEAR],
  ])("are %s", (_, from, until, mask) => {
    expect(monthMask(2025, from, until)).toBe(mask);
    expect(Array.from({ length: 12 }, (_, month) => holds(mask, month)).filter(Boolean)).toHaveLength(
      mask.toString(2).replaceAll("0", "").length,
    );
  });
});

it.each([
  [[], "un nom donné par votre facilitateur"],
  [["A"], "A"],
  [["A", "B", "C"], "A, B ou C"],
  [["C", "A", "B"], "A, B ou C"],
  [["1", "2", "3", "4", "5", "6", "7"], "un de ceux que votre facilitateur vous a donnés"],
])("says the choice among %j", (names, said) => {
  expect(choice(names)).toBe(said);
});
