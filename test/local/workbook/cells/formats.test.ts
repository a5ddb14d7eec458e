import { describe, expect, it } from "vitest";
import type { CellData, CellFormat, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, shown, typedInto } from "../a-spreadsheet.ts";
import { A1, toldFirst } from "./told.ts";

const write = (cell: CellData, fields: string): Request => ({ repeatCell: { range: A1, cell, fields } });
const formatted = (userEnteredFormat: CellFormat, fields = "userEnteredFormat", before = aSpreadsheet([["a"]])) =>
  batched(before, write({ userEnteredFormat }, fields));
const WHITE = { red: 1, green: 1, blue: 1 };
const LINK = { red: 0.06666667, green: 0.33333334, blue: 0.8 };

describe("a colour that is written", () => {
  it.each<[string, CellFormat, CellFormat]>([
    [
      "in its older form",
      { backgroundColor: { red: 1 } },
      { backgroundColor: { red: 1 }, backgroundColorStyle: { rgbColor: { red: 1 } } },
    ],
    [
      "as a style, which goes first",
      { backgroundColor: { red: 1 }, backgroundColorStyle: { rgbColor: { blue: 1 } } },
      { backgroundColor: { blue: 1 }, backgroundColorStyle: { rgbColor: { blue: 1 } } },
    ],
    [
      "as a colour of the theme",
      { backgroundColorStyle: { themeColor: "LINK" } },
      { backgroundColor: LINK, backgroundColorStyle: { themeColor: "LINK" } },
    ],
    [
      "with shares that are none of 256",
      { backgroundColor: { red: 0.72, green: 0, alpha: 1 } },
      { backgroundColor: { red: 0.72156864 }, backgroundColorStyle: { rgbColor: { red: 0.72156864 } } },
    ],
    [
      "of a text, black",
      { textFormat: { foregroundColor: {} } },
      { textFormat: { foregroundColor: {}, foregroundColorStyle: { rgbColor: {} } } },
    ],
  ])("is told in both of its forms: %s", (_, format, expected) => {
    expect(toldFirst(formatted(format), "userEnteredFormat")).toEqual({ userEnteredFormat: expected });
  });

  it("takes the place of the other form, though only one was named", () => {
    const blue = formatted({ backgroundColorStyle: { rgbColor: { blue: 1 } }, textFormat: { bold: true } });
    const red = formatted({ backgroundColor: { red: 1 } }, "userEnteredFormat.backgroundColor", blue);
    expect(toldFirst(red, "userEnteredFormat(backgroundColorStyle,textFormat)")).toEqual({
      userEnteredFormat: { backgroundColorStyle: { rgbColor: { red: 1 } }, textFormat: { bold: true } },
    });
    const none = formatted({}, "userEnteredFormat.backgroundColorStyle", red);
    expect(toldFirst(none, "userEnteredFormat")).toEqual({ userEnteredFormat: { textFormat: { bold: true } } });
  });
});

describe("a mask of fields", () => {
  const before = formatted({ textFormat: { bold: true, italic: true }, wrapStrategy: "WRAP" });
  it.each<[string, string, CellFormat | undefined]>([
    ["a field of a field", "userEnteredFormat.textFormat.bold", { textFormat: { italic: true }, wrapStrategy: "WRAP" }],
    ["fields with slashes", "userEnteredFormat(textFormat/bold,wrapStrategy)", { textFormat: { italic: true } }],
    ["a field whole", "userEnteredFormat.textFormat", { wrapStrategy: "WRAP" }],
    ["the format whole", "userEnteredFormat", undefined],
    ["everything", "*", undefined],
  ])("clears what it names and the cell leaves out: %s", (_, fields, expected) => {
    const cleared = batched(before, write({}, fields));
    expect(cleared.sheets[0]?.rows[0]?.[0]?.userEnteredFormat).toEqual(expected);
  });

  it.each([
    ["a field that no cell has", "userEnteredColour", "Invalid field: userEnteredColour"],
    ["a field that no format has", "userEnteredFormat.colour", "Unknown name"],
    ["a field that no text format has", "userEnteredFormat.textFormat.weight", "Unknown name"],
  ])("is refused for %s", (_, fields, message) => {
    expect(() => batched(aSpreadsheet(), write({}, fields))).toThrow(message);
  });

  it("lets a pivot table be taken away where there is none", () => {
    expect(shown(batched(aSpreadsheet([["a"]]), write({}, "pivotTable")))).toEqual([["a"]]);
  });
});

describe("a format that Google does not take", () => {
  it.each<[string, CellFormat, string]>([
    ["an alignment in small letters", { horizontalAlignment: "left" }, "horizontal_alignment"],
    ["a border of no style that there is", { borders: { top: { style: "WAVY" } } }, "borders.top.style"],
    ["a pattern without a type", { numberFormat: { pattern: "0.0" } }, "type of a number format must be set"],
    ["an angle past the vertical", { textRotation: { angle: 91 } }, "between -90 and 90"],
  ])("is refused: %s", (_, format, message) => {
    expect(() => formatted(format)).toThrow(message);
  });
});

describe("the effective format of a cell", () => {
  it.each([
    ["a text", "abc", "LEFT"],
    ["a number", "12", "RIGHT"],
    ["a day", "01/03/2025", "RIGHT"],
    ["a truth", "VRAI", "CENTER"],
  ])("leans to its side: %s", (_, typed, expected) => {
    const told = toldFirst(aSpreadsheet([[typed]]), "effectiveFormat(horizontalAlignment,backgroundColor,padding)");
    expect(told.effectiveFormat).toEqual({
      horizontalAlignment: expected,
      backgroundColor: WHITE,
      padding: { top: 2, right: 3, bottom: 2, left: 3 },
    });
  });

  it("leans where it was told to", () => {
    const right = formatted({ horizontalAlignment: "RIGHT" });
    expect(toldFirst(right, "effectiveFormat.horizontalAlignment").effectiveFormat?.horizontalAlignment).toBe("RIGHT");
  });
});

describe("the padding of a cell", () => {
  it("is the default's where a side is not told", () => {
    expect(toldFirst(formatted({ padding: { top: 9 } }), "effectiveFormat.padding").effectiveFormat).toEqual({
      padding: { top: 9, right: 3, bottom: 2, left: 3 },
    });
  });
});

describe("a value", () => {
  it.each<[string, CellData["userEnteredValue"], string]>([
    ["is one thing only", { numberValue: 1, stringValue: "a" }, "oneof field 'value' is already set"],
    ["is no error, which is read-only", { errorValue: { type: "REF" } }, "userEnteredValue.errorValue"],
    ["is of its own type", { numberValue: "1" as unknown as number }, "userEnteredValue.numberValue"],
    ["begins with an equals sign when it is a formula", { formulaValue: "1+1" }, "must begin with '='"],
  ])("%s", (_, userEnteredValue, message) => {
    expect(() => batched(aSpreadsheet(), write({ ...(userEnteredValue ? { userEnteredValue } : {}) }, "*"))).toThrow(
      message,
    );
  });

  it("holds 50 000 characters and no more", () => {
    const text = (length: number) => write({ userEnteredValue: { stringValue: "a".repeat(length) } }, "*");
    expect(shown(batched(aSpreadsheet(), text(50_000)))[0]?.[0]).toHaveLength(50_000);
    expect(() => batched(aSpreadsheet(), text(50_001))).toThrow("more than the maximum of 50000 characters");
  });
});

describe("a link", () => {
  const uri = "https://example.org/";

  it("of a cell turns its text blue and underlines it, unless it was told otherwise", () => {
    const told = (textFormat: CellFormat["textFormat"]) =>
      toldFirst(formatted({ ...(textFormat ? { textFormat } : {}) }, "userEnteredFormat.textFormat.link"), "*");
    expect(told({ link: { uri } })).toMatchObject({
      hyperlink: uri,
      userEnteredFormat: { textFormat: { link: { uri }, underline: true, foregroundColor: LINK } },
      effectiveFormat: { hyperlinkDisplayType: "LINKED" },
    });
    const plain = formatted({ textFormat: { link: { uri }, underline: false, foregroundColor: { red: 1 } } });
    expect(toldFirst(plain, "userEnteredFormat.textFormat(underline,foregroundColor)").userEnteredFormat).toEqual({
      textFormat: { underline: false, foregroundColor: { red: 1 } },
    });
  });

  it.each([
    ["a formula", '=HYPERLINK("https://example.org/";"ici")', uri],
    ["a formula without a scheme", '=HYPERLINK("example.org")', "http://example.org"],
    ["an address", uri, uri],
    ["any other text", "example", undefined],
    ["a formula of something else", '="https://example.org/"&1', undefined],
  ])("is told of %s", (_, typed, expected) => {
    expect(toldFirst(aSpreadsheet([[typed]]), "hyperlink").hyperlink).toBe(expected);
  });
});

describe("runs of text", () => {
  const runs = (...textFormatRuns: NonNullable<CellData["textFormatRuns"]>): Request =>
    write({ textFormatRuns }, "textFormatRuns");
  const bold = batched(
    aSpreadsheet([["Dieppe"]]),
    runs({ startIndex: 0, format: {} }, { startIndex: 3, format: { bold: true } }),
  );

  it("are told with their starts, none for the first letter", () => {
    expect(toldFirst(bold, "textFormatRuns")).toEqual({
      textFormatRuns: [{ format: {} }, { startIndex: 3, format: { bold: true } }],
    });
  });

  it("go with the value, and stay with anything else", () => {
    expect(toldFirst(typedInto(bold, "A1", [["Eu"]]), "textFormatRuns")).toEqual({});
    expect(toldFirst(formatted({ wrapStrategy: "WRAP" }, "userEnteredFormat", bold), "textFormatRuns")).not.toEqual({});
    expect(toldFirst(batched(bold, write({}, "textFormatRuns")), "textFormatRuns")).toEqual({});
  });

  it("lead where the one that covers the whole text leads, and nowhere when there are several", () => {
    const link = (uri: string) => ({ link: { uri } });
    const text = aSpreadsheet([["Dieppe"]]);
    const one = batched(text, runs({ format: link("https://a.org") }));
    const two = batched(
      text,
      runs({ format: link("https://a.org") }, { startIndex: 2, format: link("https://b.org") }),
    );
    const part = batched(text, runs({ startIndex: 2, format: link("https://b.org") }));
    expect([one, two, part].map((spreadsheet) => toldFirst(spreadsheet, "hyperlink").hyperlink)).toEqual([
      "https://a.org",
      undefined,
      undefined,
    ]);
    const whole = formatted({ textFormat: link("https://c.org") }, "userEnteredFormat.textFormat.link", two);
    expect(toldFirst(whole, "hyperlink").hyperlink).toBe("https://c.org");
  });

  it.each<[string, string, NonNullable<CellData["textFormatRuns"]>, string]>([
    ["over a number", "12", [{ format: { bold: true } }], "only valid on user entered strings"],
    ["over a formula", '="a"', [{ format: { bold: true } }], "only valid on user entered strings"],
    ["past the text", "abc", [{ startIndex: 3, format: {} }], "is outside of the text"],
    [
      "out of order",
      "abc",
      [
        { startIndex: 2, format: {} },
        { startIndex: 1, format: {} },
      ],
      "is not after",
    ],
  ])("are refused %s", (_, typed, given, message) => {
    expect(() => batched(aSpreadsheet([[typed]]), runs(...given))).toThrow(message);
  });
});
