import { describe, expect, it } from "vitest";
import { cell } from "../../../functions/sheets/sheet-view.ts";
import { STYLES } from "../../../functions/sheets/styles.ts";

describe("a cell of a view", () => {
  it.each([
    ["a", 1],
    ["a", 50_000],
  ])("keeps a text that fits: %s × %i", (letter, times) => {
    expect(cell(letter.repeat(times)).value).toBe(letter.repeat(times));
  });

  it("cuts a text that Google would refuse, and shows that it did", () => {
    const { value } = cell("a".repeat(50_001));
    expect(value).toHaveLength(50_000);
    expect(value).toMatch(/a …$/);
  });

  it("gives a blank its background and no more", () => {
    expect(cell(null, STYLES.fine)).toEqual({ value: null, style: { background: STYLES.fine.background } });
    expect(cell(null, STYLES.percent)).toEqual({ value: null });
  });

  it("writes percentages to four decimals, and a minute as it is", () => {
    expect(cell(2 / 3, STYLES.percent).value).toBe(0.6667);
    expect(cell(45976 + 1 / 3, STYLES.moment).value).toBe(45976 + 1 / 3);
    expect(cell(1 / 3).value).toBe(1 / 3);
  });
});
