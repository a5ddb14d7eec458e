import { describe, expect, it } from "vitest";
import { unreadable } from "../../../../local/workbook/formulas/engine/unreadable.ts";

const TABLE = "A table reference is not computed by the local Google.";
const PARSE = "Formula parse error.";

describe("a formula that is not understood", () => {
  it.each([
    ["=SUM(Heures[Mars])", TABLE],
    ["=ROWS(Heures[#ALL])", TABLE],
    ["=SUM(", PARSE],
    ['=SUM("a[1]"', PARSE],
    ["='a[1]'!", PARSE],
  ])("%s says why", (formula, message) => {
    expect(unreadable(formula)).toMatchObject({ message });
  });
});
