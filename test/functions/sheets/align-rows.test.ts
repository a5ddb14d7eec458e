import fc from "fast-check";
import { expect, it } from "vitest";
import { alignRows } from "../../../functions/sheets/align-rows.ts";

const align = (present: string, wanted: string) =>
  alignRows([...present], [...wanted], (left, right) => left === right);

it.each([
  ["a row put in at the top", "bcd", "abcd", [{ kind: "insert-rows", row: 0, count: 1 }]],
  ["a row taken out in the middle", "abcd", "acd", [{ kind: "delete-rows", row: 1, count: 1 }]],
  ["a row that changed", "abcd", "aBcd", []],
  ["rows at the end, which stand in the way of nothing", "ab", "abcd", []],
  ["rows left over at the end", "abcd", "ab", []],
  [
    "a row put in at the top where the last one goes",
    "abc",
    "Xab",
    [
      { kind: "insert-rows", row: 0, count: 1 },
      { kind: "delete-rows", row: 3, count: 1 },
    ],
  ],
  [
    "two rows put in at two places",
    "abcd",
    "aXbcYd",
    [
      { kind: "insert-rows", row: 1, count: 1 },
      { kind: "insert-rows", row: 4, count: 1 },
    ],
  ],
])("moves rows for %s", (_, present, wanted, moves) => {
  expect(align(present, wanted).moves).toEqual(moves);
});

it("tells what stands where once the moves are done", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (present, wanted) => {
      const { moves, rows } = align(present, wanted);
      const moved: (string | null)[] = [...present];
      for (const { kind, row, count } of moves) {
        if (kind === "insert-rows") moved.splice(row, 0, ...Array.from({ length: count }, () => null));
        else moved.splice(row, count);
      }
      expect(rows).toEqual(moved);
    }),
  );
});
