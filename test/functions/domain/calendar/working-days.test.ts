import { describe, expect, it } from "vitest";
import { addDays, weekday } from "../../../../functions/domain/calendar/civil-days.ts";
import { publicHolidays } from "../../../../functions/domain/calendar/public-holidays.ts";
import { addWorkingDays, isWorkingDay, nextWorkingDay } from "../../../../functions/domain/calendar/working-days.ts";

describe("the public holidays of France", () => {
  it.each([
    [2024, "2024-04-01", "2024-05-09", "2024-05-20"],
    [2025, "2025-04-21", "2025-05-29", "2025-06-09"],
    [2026, "2026-04-06", "2026-05-14", "2026-05-25"],
    [2027, "2027-03-29", "2027-05-06", "2027-05-17"],
    [2028, "2028-04-17", "2028-05-25", "2028-06-05"],
    [2029, "2029-04-02", "2029-05-10", "2029-05-21"],
    [2030, "2030-04-22", "2030-05-30", "2030-06-10"],
  ])("of %i have Easter Monday, Ascension and Whit Monday beside the fixed ones", (year, ...movable) => {
    const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
    expect(publicHolidays(year)).toEqual([...fixed.map((day) => `${year}-${day}`), ...movable].sort());
  });
});

describe("a working day", () => {
  it.each([
    ["a Monday", "2025-11-17", true],
    ["a Friday", "2025-11-14", true],
    ["a Saturday", "2025-11-15", false],
    ["a Sunday", "2025-11-16", false],
    ["the 11 November, a Tuesday", "2025-11-11", false],
    ["Ascension", "2026-05-14", false],
    ["the day after Ascension", "2026-05-15", true],
    ["the 29 February", "2028-02-29", true],
    ["Easter Monday, the day after the clocks change", "2024-04-01", false],
    ["the 24 December", "2025-12-24", true],
  ])("%s: %s is %s", (_, date, working) => {
    expect(isWorkingDay(date)).toBe(working);
  });

  it.each([
    ["itself when it is one", "2025-11-10", "2025-11-10"],
    ["the Monday after a Saturday", "2025-11-15", "2025-11-17"],
    ["the day after a holiday", "2025-11-11", "2025-11-12"],
    ["over a holiday and a week-end", "2026-05-01", "2026-05-04"],
    ["into the next year", "2027-01-01", "2027-01-04"],
  ])("next is %s", (_, date, next) => {
    expect(nextWorkingDay(date)).toBe(next);
  });

  it.each([
    ["the same day, none being added", "2025-11-15", 0, "2025-11-15"],
    ["three later, a holiday aside", "2025-11-10", 3, "2025-11-14"],
    ["ten later, a holiday and two week-ends aside", "2025-11-10", 10, "2025-11-25"],
    ["counted from a Saturday as from its Friday", "2025-11-15", 1, "2025-11-17"],
    ["over the turn of the year", "2025-12-31", 1, "2026-01-02"],
  ])("is %s", (_, date, count, expected) => {
    expect(addWorkingDays(date, count)).toBe(expected);
  });
});

describe("a civil day", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-03-29", 1, "2025-03-30"],
    ["2025-03-30", 1, "2025-03-31"],
    ["2025-10-26", 1, "2025-10-27"],
    ["2026-01-01", -1, "2025-12-31"],
  ])("%s and %i days is %s, whatever the clocks do", (date, count, expected) => {
    expect(addDays(date, count)).toBe(expected);
  });

  it("falls on its weekday", () => {
    expect(["2025-11-16", "2025-11-17", "2025-11-22"].map(weekday)).toEqual([0, 1, 6]);
  });
});
