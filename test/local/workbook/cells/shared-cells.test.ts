import { describe, expect, it } from "vitest";
import { plainCell } from "../../../../local/workbook/cells/plain-cell.ts";
import { setValue, writeCell } from "../../../../local/workbook/cells/write-cell.ts";
import { effectiveFormat } from "../../../../local/workbook/formats/effective-format.ts";
import { sharedFormat } from "../../../../local/workbook/formats/shared-format.ts";

describe("cells that hold a value alone", () => {
  it.each([0, 1, 35, 999])("are one and the same for the number %d", (numberValue) => {
    const cell = setValue(undefined, { numberValue });
    expect(cell).toEqual({ userEnteredValue: { numberValue } });
    expect(setValue(undefined, { numberValue })).toBe(cell);
  });

  it.each([-1, 0.5, 7.25, 1_000, 2 ** 53, 1e300])("hold the number %d as it is", (numberValue) => {
    expect(plainCell({ numberValue })).toEqual({ userEnteredValue: { numberValue } });
  });

  it.each([{ stringValue: "35" }, { boolValue: false }, { formulaValue: "=1" }])("hold %o as it is", (value) => {
    expect(plainCell(value)).toEqual({ userEnteredValue: value });
  });

  it("stay what they are when one of their places is formatted", () => {
    const shared = setValue(undefined, { numberValue: 35 });
    const data = { userEnteredFormat: { textFormat: { bold: true } } };
    const bold = writeCell(shared, data, new Map([["userEnteredFormat", true]]));
    expect(bold).toEqual({ userEnteredValue: { numberValue: 35 }, userEnteredFormat: { textFormat: { bold: true } } });
    expect(shared).toEqual({ userEnteredValue: { numberValue: 35 } });
  });

  it("do not keep the object that was written", () => {
    const value = { stringValue: "a" };
    const cell = setValue(undefined, value);
    value.stringValue = "b";
    expect(cell).toEqual({ userEnteredValue: { stringValue: "a" } });
  });
});

describe("formats that say the same", () => {
  it("are one and the same once shared", () => {
    const [left, right] = [{ textFormat: { bold: true } }, { textFormat: { bold: true } }];
    expect(sharedFormat(right)).toBe(sharedFormat(left));
    expect(sharedFormat({ textFormat: { bold: false } })).not.toBe(sharedFormat(left));
  });

  it("look the same, by locale, side and link", () => {
    const aFormat = () => ({ numberFormat: { type: "CURRENCY" } });
    const look = effectiveFormat(aFormat(), "fr_FR", { alignment: "RIGHT" });
    expect(effectiveFormat(aFormat(), "fr_FR", { alignment: "RIGHT" })).toBe(look);
    expect(effectiveFormat(aFormat(), "en_US", { alignment: "RIGHT" }).numberFormat).not.toEqual(look.numberFormat);
    expect(effectiveFormat(aFormat(), "fr_FR", { alignment: "LEFT" }).horizontalAlignment).toBe("LEFT");
    expect(effectiveFormat(aFormat(), "fr_FR", {})).not.toHaveProperty("horizontalAlignment");
    expect(effectiveFormat(aFormat(), "fr_FR", { linked: true }).hyperlinkDisplayType).toBe("LINKED");
  });
});
