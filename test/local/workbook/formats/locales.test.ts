import { describe, expect, it } from "vitest";
import { batchUpdate } from "../../../../local/workbook/batch-update.ts";
import { formatValue } from "../../../../local/workbook/formats/format-value.ts";
import { newSpreadsheet } from "../../../../local/workbook/new-spreadsheet.ts";
import { Unsupported } from "../../../../local/workbook/refusals.ts";
import { typedInput } from "../../../../local/workbook/typed/typed-input.ts";
import { numberFormatToXlsx } from "../../../../local/xlsx/number-format-to-xlsx.ts";
import { result } from "../formulas/a-result.ts";

const typed = (text: string, locale: string) =>
  typedInput(text, { locale, timeZone: "Europe/London", now: new Date("2025-11-15T07:00:00Z") });

describe("what a person types into a British sheet", () => {
  it.each([
    ["1/3/2025", 45717, "dd/MM/yyyy"],
    ["1/5", 45778, "dd/MM"],
    ["1 March 2025", 45717, "d mmmm yyyy"],
    ["£1,500", 1500, '"£"#,##0'],
    ["£7.50", 7.5, '"£"#,##0.00'],
    ["$15", 15, "[$$]#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12:30", 0.5208333333333334, "HH:mm"],
    ["1/3/2025 12:00", 45717.5, "dd/MM/yyyy HH:mm:ss"],
  ])("%j is %d behind %s", (text, numberValue, pattern) => {
    expect(typed(text, "en_GB")).toMatchObject({ value: { numberValue }, numberFormat: { pattern } });
  });

  it.each(["1/13/2025", "7,5 £"])("%j is a text", (text) => {
    expect(typed(text, "en_GB")).toEqual({ value: { stringValue: text } });
  });
});

describe("what a British sheet shows", () => {
  it.each([
    ["CURRENCY", 1234.5, "£1,234.50"],
    ["DATE", 45717, "01/03/2025"],
    ["TIME", 0.75, "18:00:00"],
    ["DATE_TIME", 45717.5, "01/03/2025 12:00:00"],
  ])("a %s", (type, numberValue, shown) => {
    expect(formatValue({ numberValue }, { type }, "en_GB")).toBe(shown);
  });

  it("parts arguments by commas", () => {
    expect(result("=SUM(1.5,2)", "en_GB")).toBe(3.5);
  });
});

describe("a language without a country", () => {
  it.each([
    ["fr", "fr_FR", "1/3/2025 7:30"],
    ["fr", "fr_FR", "7,5 €"],
    ["en", "en_US", "1/3/2025 7:30"],
    ["en", "en_US", "$7.50"],
  ])("%s behaves as %s where %j is typed", (language, locale, text) => {
    expect(typed(text, language)).toEqual(typed(text, locale));
  });

  it.each([
    ["fr", "Feuille 1"],
    ["en", "Sheet1"],
    ["en_GB", "Sheet1"],
  ])("%s is told as it was given, and names the first tab", (locale, title) => {
    const made = newSpreadsheet("s", { properties: { locale } });
    expect(made.properties.locale).toBe(locale);
    expect(made.sheets[0]?.properties.title).toBe(title);
  });

  it.each([
    ["fr", "[$-40C]mmmm"],
    ["en", "[$-409]mmmm"],
    ["en_GB", "[$-809]mmmm"],
  ])("%s names its months in an Excel file too", (locale, pattern) => {
    expect(numberFormatToXlsx({ type: "DATE", pattern: "mmmm" }, locale)).toBe(pattern);
  });
});

describe("any other locale", () => {
  it.each(["de_DE", "de", "fr_CA", "en_us", "toString", "constructor"])(
    "%s is not supported, in so many words",
    (locale) => {
      const told = `The locale ${locale} is not supported by the local Google, which speaks fr_FR, en_US and en_GB.`;
      expect(() => newSpreadsheet("s", { properties: { locale } })).toThrow(new Unsupported(told));
      const request = { updateSpreadsheetProperties: { properties: { locale }, fields: "locale" } };
      expect(() => batchUpdate(newSpreadsheet("s"), [request], { now: new Date(0) })).toThrow(told);
    },
  );
});
