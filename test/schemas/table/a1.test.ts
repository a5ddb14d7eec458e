import { expect, it } from "vitest";
import { a1, columnLetter } from "../../../schemas/table/a1.ts";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %d is %s", (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});

it("row 11 and column 10 make K12", () => {
  expect(a1(11, 10)).toBe("K12");
});
