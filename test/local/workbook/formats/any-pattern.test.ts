import fc from "fast-check";
import { expect, it } from "vitest";
import { formatValue } from "../../../../local/workbook/formats/format-value.ts";

const SIGNS = [
  ...'0#?.,%/;@*_"\\[]<>=-+eEdmyhsap$€1289 ',
  "General",
  "am/pm",
  "[h]",
  "[mm]",
  "[Red]",
  "[<5]",
  "[$€-1]",
];

it("shows any number behind any pattern without a word of the machine's own", () => {
  const patterns = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 }).map((signs) => signs.join(""));
  const numbers = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
  const types = fc.constantFrom("NUMBER", "DATE_TIME", "TEXT");
  const locales = fc.constantFrom("fr_FR", "en_US");
  fc.assert(
    fc.property(patterns, numbers, types, locales, (pattern, numberValue, type, locale) => {
      expect(formatValue({ numberValue }, { type, pattern }, locale)).not.toMatch(/NaN|undefined|Infinity|null|object/);
    }),
    { numRuns: 5000 },
  );
});
