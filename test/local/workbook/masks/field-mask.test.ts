import { describe, expect, it } from "vitest";
import { parseFieldMask, replaceFields, selectFields } from "../../../../local/workbook/masks/field-mask.ts";

const CELLS = { a: { b: 1, c: 2 }, list: [{ x: 1, y: 2 }, { y: 3 }], d: "d" };

describe("a field mask", () => {
  it.each([
    ["*", CELLS],
    ["a", { a: { b: 1, c: 2 } }],
    ["a.b,d", { a: { b: 1 }, d: "d" }],
    ["a/b", { a: { b: 1 } }],
    ["a(b,c)", { a: { b: 1, c: 2 } }],
    ["a.*", { a: { b: 1, c: 2 } }],
    ["a.b,a.c", { a: { b: 1, c: 2 } }],
    ["list(x)", { list: [{ x: 1 }, {}] }],
    ["list.y, d", { list: [{ y: 2 }, { y: 3 }], d: "d" }],
    ["z", {}],
  ])("selects %s", (mask, selected) => {
    expect(selectFields(CELLS, parseFieldMask(mask))).toEqual(selected);
  });

  it.each(["", "a(", "a(b", "a)", "a,,b", ".a", "a b"])("is refused when it is %j", (mask) => {
    expect(() => parseFieldMask(mask)).toThrow("Invalid field selection");
  });

  it("replaces what it names and clears what the source leaves out", () => {
    const target = { format: { bold: true, size: 10 }, note: "old" };
    const source = { format: { size: 12 } };
    expect(replaceFields<object>(target, source, parseFieldMask("format.size,note"))).toEqual({
      format: { bold: true, size: 12 },
    });
    expect(replaceFields<object>(target, {}, parseFieldMask("*"))).toBeUndefined();
    expect(target).toEqual({ format: { bold: true, size: 10 }, note: "old" });
  });
});
