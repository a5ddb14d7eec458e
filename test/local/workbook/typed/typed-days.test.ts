import { describe, expect, it } from "vitest";
import { formatValue } from "../../../../local/workbook/formats/format-value.ts";
import { typedInput } from "../../../../local/workbook/typed/typed-input.ts";

const NOW = new Date("2025-11-15T07:00:00Z");
const typedIn = (locale: string) => (text: string) => {
  const { value, numberFormat } = typedInput(text, { locale, timeZone: "Europe/Paris", now: NOW });
  return [value.numberValue ?? value.stringValue, numberFormat?.pattern, formatValue(value, numberFormat, locale)];
};
const [french, american] = [typedIn("fr_FR"), typedIn("en_US")];
const FIRST_OF_MARCH = 45717;

describe("a day typed in an American sheet", () => {
  it.each([
    ["3/1/2025", "M/d/yyyy", "3/1/2025"],
    ["03/01/25", "M/d/yyyy", "3/1/2025"],
    ["3-1-2025", "M/d/yyyy", "3/1/2025"],
    ["3/1", "M/d", "3/1"],
    ["2025-03-01", "yyyy-mm-dd", "2025-03-01"],
    ["2025/3/1", "yyyy/mm/dd", "2025/03/01"],
    ["Mar 1 2025", "mmm d yyyy", "Mar 1 2025"],
    ["Mar 1, 2025", "mmm d, yyyy", "Mar 1, 2025"],
    ["MARCH 1, 2025", "mmmm d, yyyy", "March 1, 2025"],
    ["March 2025", "mmmm yyyy", "March 2025"],
    ["March 1", "mmmm d", "March 1"],
    ["1-mar-2025", "d-mmm-yyyy", "1-Mar-2025"],
    ["1-Mar-25", "d-mmm-yy", "1-Mar-25"],
    ["1 March 2025", "d mmmm yyyy", "1 March 2025"],
    ["Saturday, March 1, 2025", "dddd, mmmm d, yyyy", "Saturday, March 1, 2025"],
  ])("%j is shown by %s as %s", (text, pattern, shown) => {
    expect(american(text)).toEqual([FIRST_OF_MARCH, pattern, shown]);
  });

  it.each([
    "13/1/2025",
    "29-07-2015",
    "2/30/2025",
    "Feb 30, 2025",
    "March",
    "1 mars 2025",
    "March 1st, 2025",
    "1.3.2025",
    "2025-03-01T12:00:00Z",
    "3/1/202",
    "1/2/3/4",
    "2025-13-01",
    "294247-01-10 04:00:54",
    "5877642-06-25 (BC)",
    "00:00:00+15:59:59",
  ])("%j stays a text", (text) => {
    expect(american(text)).toEqual([text, undefined, text]);
  });
});

describe("a day typed in a French sheet", () => {
  it.each([
    ["1/3", "dd/MM", "01/03"],
    ["1-3-2025", "dd/MM/yyyy", "01/03/2025"],
    ["1 mars 2025", "d mmmm yyyy", "1 mars 2025"],
    ["mars 2025", "mmmm yyyy", "mars 2025"],
    ["1 mars", "d mmmm", "1 mars"],
    ["samedi 1 mars 2025", "dddd d mmmm yyyy", "samedi 1 mars 2025"],
  ])("%j is shown by %s as %s", (text, pattern, shown) => {
    expect(french(text)).toEqual([FIRST_OF_MARCH, pattern, shown]);
  });

  it.each([
    ["14 juil. 2025", 45852, "d mmm yyyy"],
    ["14 juil 2025", 45852, "d mmm yyyy"],
    ["3 août 2025", 45872, "d mmmm yyyy"],
    ["31/12/29", 47483, "dd/MM/yyyy"],
    ["1/1/30", 10959, "dd/MM/yyyy"],
    ["29/02/2024", 45351, "dd/MM/yyyy"],
  ])("%j is %d", (text, value, pattern) => {
    expect(french(text).slice(0, 2)).toEqual([value, pattern]);
  });

  it.each(["29/02/2025", "Mar 1, 2025", "1er mars 2025", "mars", "mars 25, 2025", "1 mars 2025 35:00", "7.5"])(
    "%j stays a text",
    (text) => {
      expect(french(text)).toEqual([text, undefined, text]);
    },
  );
});

describe("an hour", () => {
  it.each([
    ["12:30", 12.5 / 24, "H:mm", "12:30"],
    ["9:05:07", (9 * 3600 + 307) / 86_400, "H:mm:ss", "9:05:07"],
    ["9:05:07.25", (9 * 3600 + 307.25) / 86_400, "H:mm:ss.000", "9:05:07.250"],
    ["12:30 PM", 12.5 / 24, "h:mm am/pm", "12:30 PM"],
    ["12:30 am", 0.5 / 24, "h:mm am/pm", "12:30 AM"],
    ["1pm", 13 / 24, "h:mm am/pm", "1:00 PM"],
    ["35:00", 35 / 24, "[h]:mm:ss", "35:00:00"],
    ["1234:1234", 1254 / 24 + 34 / 1440, "[h]:mm:ss", "1254:34:00"],
    ["12:75", 13.25 / 24, "[h]:mm:ss", "13:15:00"],
    ["0:00:90", 1.5 / 1440, "[h]:mm:ss", "0:01:30"],
    ["30:00:00.5", 30 / 24 + 0.5 / 86_400, "[h]:mm:ss.000", "30:00:00.500"],
    ["35:00:00", 35 / 24, "[h]:mm:ss", "35:00:00"],
    ["24:00", 1, "[h]:mm:ss", "24:00:00"],
    ["-1:30", -1.5 / 24, "[h]:mm:ss", "-1:30:00"],
    ["100000:00", 100_000 / 24, "[h]:mm:ss", "100000:00:00"],
    ["3/1/2025 12:30", FIRST_OF_MARCH + 12.5 / 24, "M/d/yyyy H:mm:ss", "3/1/2025 12:30:00"],
    ["3/1/2025 12:30 pm", FIRST_OF_MARCH + 12.5 / 24, "M/d/yyyy h:mm:ss am/pm", "3/1/2025 12:30:00 PM"],
    ["2025-03-01 00:06:46", FIRST_OF_MARCH + 406 / 86_400, "yyyy-mm-dd H:mm:ss", "2025-03-01 0:06:46"],
    [
      "2025-03-01 06:00:00.854474",
      FIRST_OF_MARCH + 0.25 + 0.854474 / 86_400,
      "yyyy-mm-dd H:mm:ss",
      "2025-03-01 6:00:01",
    ],
    ["1677-09-22 00:00:00", -81_182, "yyyy-mm-dd H:mm:ss", "1677-09-22 0:00:00"],
    ["Mar 1, 2025 6:00", FIRST_OF_MARCH + 0.25, "mmm d, yyyy H:mm:ss", "Mar 1, 2025 6:00:00"],
  ])("typed %j is %d, shown by %s as %s", (text, value, pattern, shown) => {
    expect(american(text)).toEqual([expect.closeTo(value, 12), pattern, shown]);
  });

  it.each(["12:5", "9:05:07,25", "3/1/2025 12:75", "13:00 pm", "12:30 xm", "1 2:30", ":30", "12:", "3/1/2025 25:00"])(
    "typed %j stays a text",
    (text) => {
      expect(american(text)).toEqual([text, undefined, text]);
    },
  );
});
