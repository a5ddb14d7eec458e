import { describe, expect, it } from "vitest";
import { formatValue } from "../../../../local/workbook/formats/format-value.ts";

const shown = (numberValue: number, pattern: string | undefined, type = "DATE_TIME", locale = "en_US"): string =>
  formatValue({ numberValue }, { type, ...(pattern === undefined ? {} : { pattern }) }, locale);

/** Tuesday, 5 April 2016, 4:08:53.528 PM, and 3 hours, 13 minutes, 41.255 seconds. */
const MOMENT = 42465 + (16 * 3600 + 8 * 60 + 53.528) / 86_400;
const SPAN = (3 * 3600 + 13 * 60 + 41.255) / 86_400;

describe("a moment behind a pattern of the guide", () => {
  it.each([
    ["h:mm:ss.00 a/p", "4:08:53.53 p"],
    ['hh:mm A/P".M."', "04:08 P.M."],
    ["yyyy-mm-dd", "2016-04-05"],
    ["mmmm d \\[dddd\\]", "April 5 [Tuesday]"],
    ["h PM, ddd mmm dd", "4 PM, Tue Apr 05"],
    ["dddd, m/d/yy at h:mm", "Tuesday, 4/5/16 at 16:08"],
    ["M/d/yyyy H:mm:ss", "4/5/2016 16:08:54"],
    ["h:MM", "16:04"],
    ["h:m:s", "16:8:54"],
    ["m:ss", "8:54"],
    ["hh mm mm", "16 08 04"],
    ["mmmmm", "A"],
    ["mmmmmm", "April"],
    ["ddddd", "Tuesday"],
    ["y yy yyy yyyyy", "16 16 2016 2016"],
    ["am/pm", "PM"],
    ['"day" d', "day 5"],
    ["s.0", "53.5"],
    ["ss.000", "53.528"],
    ["yyyy-mm-dd;@", "2016-04-05"],
  ])("shows %s as %j", (pattern, text) => {
    expect(shown(MOMENT, pattern)).toBe(text);
  });
});

describe("a duration", () => {
  it.each([
    [SPAN, "[hh]", "03"],
    [SPAN, "[mmmm]", "0193"],
    [SPAN, "[ss]", "11621"],
    [SPAN, "[hh]:[mm]:[ss].000", "03:13:41.255"],
    [SPAN, "[mmmm]:[ss].000", "0193:41.255"],
    [35 / 24, "[h]:mm", "35:00"],
    [-1.5, "[h]:mm", "-36:00"],
    [-80 / 1440, "[h]:mm:ss", "-1:20:00"],
    [0.1 + 0.2, "[h]:mm:ss", "7:12:00"],
    [1, "[h]", "24"],
    [0, "[h]:mm", "0:00"],
    [-0.5, "[h]:mm;([h]:mm)", "(12:00)"],
  ])("of %d days behind %s is %j", (value, pattern, text) => {
    expect(shown(value, pattern, "TIME")).toBe(text);
  });
});

describe("a day before the first", () => {
  it.each([
    [0, "yyyy-mm-dd", "1899-12-30"],
    [-1, "yyyy-mm-dd", "1899-12-29"],
    [2.5, "yyyy-mm-dd hh:mm", "1900-01-01 12:00"],
    [33.625, "yyyy-mm-dd h am/pm", "1900-02-01 3 PM"],
    [-0.25, "h:mm", "18:00"],
    [60, "yyyy-mm-dd", "1900-02-28"],
    [61, "yyyy-mm-dd", "1900-03-01"],
  ])("%d is shown behind %s as %s", (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });
});

describe("noon and midnight", () => {
  it.each([
    [0, "12:00 AM"],
    [0.5, "12:00 PM"],
    [0.999, "11:58 PM"],
  ])("of %d is %s", (value, text) => {
    expect(shown(value, "h:mm am/pm", "TIME")).toBe(text);
  });
});

describe("French names", () => {
  it.each([
    [45689, "d mmm", "1 févr."],
    [45717, "ddd d mmm yyyy", "sam. 1 mars 2025"],
    [45870, "d mmmm", "1 août"],
    [46000, "mmmmm", "d"],
  ])("%d behind %s is %s", (value, pattern, text) => {
    expect(shown(value, pattern, "DATE", "fr_FR")).toBe(text);
  });

  it("abbreviate each month as the French do", () => {
    const months = Array.from({ length: 12 }, (_, month) => shown(45658 + month * 30.5, "mmm", "DATE", "fr_FR"));
    expect(months.join(" ")).toBe("janv. janv. mars avr. mai juin juil. août sept. oct. nov. déc.");
  });
});

describe("a type without a pattern", () => {
  it.each([
    ["DATE", "en_US", "4/5/2016"],
    ["DATE", "fr_FR", "05/04/2016"],
    ["TIME", "en_US", "4:08:54 PM"],
    ["TIME", "fr_FR", "16:08:54"],
    ["DATE_TIME", "en_US", "4/5/2016 16:08:54"],
    ["DATE_TIME", "fr_FR", "05/04/2016 16:08:54"],
  ])("%s is shown in %s as %s", (type, locale, text) => {
    expect(shown(MOMENT, undefined, type, locale)).toBe(text);
  });
});

it("reads a pattern of days as one whatever the format's type, and digits as digits", () => {
  expect(shown(MOMENT, "yyyy-mm-dd", "NUMBER")).toBe("2016-04-05");
  expect(shown(MOMENT, "h:mm:ss.0", "NUMBER")).toBe("16:08:53.5");
  expect(shown(12.5, "0.00", "DATE")).toBe("12.50");
});
