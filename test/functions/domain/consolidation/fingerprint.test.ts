import fc from "fast-check";
import { expect, it } from "vitest";
import { fingerprint } from "../../../../functions/domain/consolidation/fingerprint.ts";
import { anyText } from "../../../schemas/any-cell.ts";

it("is the same for the same text, and another for another", () => {
  fc.assert(
    fc.property(anyText, anyText, (left, right) => {
      expect(fingerprint(left) === fingerprint(right)).toBe(left === right);
    }),
  );
});

it.each(["", "a", "ab", "ba", "a ", "é"])("is short: %j", (text) => {
  expect(fingerprint(text)).toMatch(/^[0-9a-z]{1,7}-[0-9a-z]{1,7}-[0-9a-z]+$/);
});
