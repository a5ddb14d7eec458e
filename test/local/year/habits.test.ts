import { describe, expect, it } from "vitest";
import { typingDay } from "../../../local/year/habits.ts";

describe("typingDay", () => {
  it.each([
    ["its own day of the next month", "Relais Intérim Insertion", "2025-03", "2025-04-03"],
    ["the Monday after a week-end", "Relais Intérim Insertion", "2025-04", "2025-05-05"],
    ["the day after a public holiday", "Peinture Clairembrun", "2025-04", "2025-05-09"],
    [
      "the working day after the first reminder, for who waits for it",
      "Terrassements Craie-Vive",
      "2025-10",
      "2025-11-17",
    ],
    ["one day for all the months that were let go", "Électricité Ambrelune", "2025-02", "2025-05-22"],
  ])("is %s", (_, declarant, month, day) => {
    expect(typingDay(declarant, month)).toBe(day);
  });
});
