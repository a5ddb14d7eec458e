import { expect, it } from "vitest";
import { numberFormatToXlsx } from "../../../local/xlsx/number-format-to-xlsx.ts";

it.each([
  ["NUMBER", '#,##0.00 "h"', '#,##0.00 "h"'],
  ["NUMBER", "#,##0.00 h", '#,##0.00 "h"'],
  ["NUMBER", "0;[Red]-0;-", "0;[Red]-0;-"],
  ["NUMBER", undefined, "#,##0.00"],
  ["PERCENT", "0.0%", "0.0%"],
  ["CURRENCY", "#,##0.00 [$€-1]", "#,##0.00 [$€-1]"],
  ["SCIENTIFIC", "0.00E+00", "0.00E+00"],
  ["TEXT", "@", "@"],
  ["DATE", "dd/mm/yyyy", "dd/mm/yyyy"],
  ["DATE", "mmmm yyyy", "[$-40C]mmmm yyyy"],
  ["DATE", "dddd d mmmm", "[$-40C]dddd d mmmm"],
  ["DATE_TIME", 'dd/MM/yyyy "à" HH:mm', 'dd/mm/yyyy "à" hh:mm'],
  ["DATE_TIME", "dd/mm à hh:mm", 'dd/mm "à" hh:mm'],
  ["DURATION", "[h]:mm", "[h]:mm"],
  ["TIME", "h:mm am/pm", "h:mm AM/PM"],
])("writes the %s format %s as %s", (type, pattern, expected) => {
  expect(numberFormatToXlsx({ type, ...(pattern ? { pattern } : {}) }, "fr_FR")).toBe(expected);
});

it("writes nothing for an automatic cell", () => {
  expect([numberFormatToXlsx(undefined, "fr_FR"), numberFormatToXlsx({}, "fr_FR")]).toEqual([null, null]);
});
