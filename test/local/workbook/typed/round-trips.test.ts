import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatValue } from "../../../../local/workbook/formats/format-value.ts";
import { typedInput } from "../../../../local/workbook/typed/typed-input.ts";

const NOW = new Date("2025-11-15T07:00:00Z");
const LOCALES = ["fr_FR", "en_US"];

/** What a shown text is worth when it is typed again. */
const typedAgain = (numberValue: number, numberFormat: object | undefined, locale: string): number | undefined => {
  const text = formatValue({ numberValue }, numberFormat, locale);
  return typedInput(text, { locale, timeZone: "Europe/Paris", now: NOW }).value.numberValue ?? undefined;
};

describe.each(LOCALES)("what a %s sheet shows", (locale) => {
  const days = fc.integer({ min: 2, max: 73_050 });

  it("of any day means the same day when it is typed", () => {
    const patterns = [undefined, "yyyy-mm-dd", "d mmm yyyy", "d mmmm yyyy", "dddd d mmmm yyyy"];
    fc.assert(
      fc.property(days, fc.constantFrom(...patterns), (day, pattern) => {
        const format = { type: "DATE", ...(pattern ? { pattern } : {}) };
        expect(typedAgain(day, format, locale)).toBe(day);
      }),
    );
  });

  it("of any minute means the same minute when it is typed", () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(days, minutes, (day, minute) => {
        const moment = day + minute / 1440;
        expect(typedAgain(moment, { type: "DATE_TIME" }, locale)).toBeCloseTo(moment, 8);
        expect(typedAgain(minute / 1440, { type: "TIME" }, locale)).toBeCloseTo(minute / 1440, 8);
      }),
    );
  });

  it("of any duration means the same duration when it is typed", () => {
    const seconds = fc.integer({ min: -3_600_000, max: 3_600_000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const days = second / 86_400;
        expect(typedAgain(days, { type: "TIME", pattern: "[h]:mm:ss" }, locale)).toBeCloseTo(days, 8);
      }),
    );
  });

  it("of any number of ten digits or fewer means the same number when it is typed", () => {
    const formats = [undefined, { type: "NUMBER" }, { type: "CURRENCY" }, { type: "PERCENT", pattern: "0.00####%" }];
    const hundredths = fc.integer({ min: -999_999_999, max: 999_999_999 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom(...formats), (count, format) => {
        expect(typedAgain(count / 100, format, locale)).toBeCloseTo(count / 100, 6);
      }),
    );
  });
});
