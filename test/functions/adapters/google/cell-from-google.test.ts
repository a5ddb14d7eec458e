import { describe, expect, it } from "vitest";
import { cellFromGoogle, rowsFromGoogle } from "../../../../functions/adapters/google/cell-from-google.ts";

const number = (numberValue: number, type?: string, formattedValue?: string) => ({
  effectiveValue: { numberValue },
  ...(formattedValue === undefined ? {} : { formattedValue }),
  ...(type === undefined ? {} : { effectiveFormat: { numberFormat: { type } } }),
});

describe("cellFromGoogle", () => {
  it.each([
    ["nothing", {}, null],
    ["a look without a value", { effectiveFormat: { numberFormat: { type: "DATE" } } }, null],
    ["an empty text", { effectiveValue: { stringValue: "" }, formattedValue: "" }, null],
    ["a text", { effectiveValue: { stringValue: "7,5" }, formattedValue: "7,5" }, "7,5"],
    ["a tick", { effectiveValue: { boolValue: false }, formattedValue: "FAUX" }, false],
    ["a number in the automatic format", number(7.5, undefined, "7,5"), 7.5],
    ["zero", number(0, undefined, "0"), 0],
    ["a number in the text format", number(12, "TEXT", "12"), 12],
    ["a number behind a format", number(7.5, "NUMBER", "7,50"), { kind: "number", value: 7.5, text: "7,50" }],
    ["a percentage", number(0.5, "PERCENT", "50%"), { kind: "percent", value: 0.5, text: "50%" }],
    ["an amount of money", number(5, "CURRENCY", "5,00 €"), { kind: "currency", value: 5, text: "5,00 €" }],
    ["a scientific number", number(5e9, "SCIENTIFIC", "5E+9"), { kind: "scientific", value: 5e9, text: "5E+9" }],
    ["a date", number(46_000, "DATE", "09/12/2025"), { kind: "date", value: 46_000, text: "09/12/2025" }],
    ["a time", number(0.5, "TIME", "12:00"), { kind: "time", value: 0.5, text: "12:00" }],
    ["a date and time", number(46_000.5, "DATE_TIME", "x"), { kind: "date-time", value: 46_000.5, text: "x" }],
    ["35:00 typed", number(35 / 24, "DURATION", "35:00:00"), { kind: "duration", value: 35 / 24, text: "35:00:00" }],
    [
      "a formula's error",
      { effectiveValue: { errorValue: { type: "REF", message: "…" } }, formattedValue: "#REF!" },
      { kind: "error", value: "REF", text: "#REF!" },
    ],
  ])("reads %s", (_, data, expected) => {
    expect(cellFromGoogle(data)).toEqual(expected);
  });
});

describe("rowsFromGoogle", () => {
  const text = (stringValue: string) => ({ effectiveValue: { stringValue } });

  it("leaves out the blank cells and rows at the end, and only those", () => {
    const rows = [{ values: [{}, text("a"), {}, text(" ")] }, {}, { values: [text("b")] }, { values: [{}, {}] }, {}];
    expect(rowsFromGoogle(rows)).toEqual([[null, "a"], [], ["b"]]);
  });
});
