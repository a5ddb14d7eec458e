import { describe, expect, it } from "vitest";
import { typeInto } from "../../../local/apps-script/type-into.ts";
import { spreadsheetOf, updateSpreadsheet } from "../../../local/workbook/drive/files.ts";
import { shown } from "../workbook/a-spreadsheet.ts";
import { aScript, resultOf } from "./a-script.ts";

describe("a script on this machine", () => {
  it.each(["URL", "setTimeout", "fetch", "process", "require", "Buffer", "atob", "TextEncoder", "structuredClone"])(
    "has no %s, as on Google",
    async (name) => {
      expect(await resultOf(`return typeof ${name};`)).toBe("undefined");
    },
  );

  it("leans on no method younger than ECMAScript 2022", async () => {
    expect(
      await resultOf("return [[].toSorted, [].findLast, Object.groupBy, [].at].map((one) => typeof one);"),
    ).toEqual(["undefined", "undefined", "undefined", "function"]);
  });

  it("keeps nothing in memory from one run to the next", async () => {
    const script = await aScript("let count = 0; function run() { count += 1; return count; }");
    expect([await script.call("run"), await script.call("run")]).toEqual([1, 1]);
  });

  it("reads and writes the workbook that the store serves, and the change log knows it", async () => {
    const script = await aScript("function run() { SpreadsheetApp.getActiveSheet().getRange('B2').setValue('7,5'); }");
    const before = script.store.changes.length;
    await script.call("run");
    expect(shown(spreadsheetOf(script.store, script.workbookId))).toEqual([[], ["", "7,5"]]);
    expect(script.store.changes.length).toBeGreaterThan(before);
  });

  it("is called at an edit, which it answers in the sheet", async () => {
    const script = await aScript(
      "function onEdit(e) { e.range.offset(0, 1).setValue([e.value, e.oldValue, e.range.getA1Notation()].join('|')); }",
    );
    await typeInto(script, { sheet: "Heures", a1: "A1", values: "12,5" });
    await typeInto(script, { sheet: "Heures", a1: "A1", values: "13" });
    expect(shown(spreadsheetOf(script.store, script.workbookId))).toEqual([["13", "13|12.5|A1"]]);
  });

  it("is not called at what it writes itself, nor at what the API writes", async () => {
    const script = await aScript(
      "function onEdit(e) { e.range.setNote('vu'); } function run() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }",
    );
    await script.call("run");
    const rows = [{ values: [{ userEnteredValue: { stringValue: "y" } }] }];
    const start = { sheetId: 0, rowIndex: 1, columnIndex: 0 };
    updateSpreadsheet(script.store, script.workbookId, [{ updateCells: { start, rows, fields: "userEnteredValue" } }], {
      now: script.store.now(),
    });
    const [sheet] = spreadsheetOf(script.store, script.workbookId).sheets;
    expect(sheet?.rows.map((row) => row[0])).toEqual([
      { userEnteredValue: { stringValue: "x" } },
      { userEnteredValue: { stringValue: "y" } },
    ]);
  });

  it("says what it threw", async () => {
    await expect(resultOf("throw new TypeError('non');")).rejects.toMatchObject({
      message: "non",
      thrown: "TypeError",
    });
  });

  it("is stopped when it runs too long, and runs again afterwards", async () => {
    const code = "function run(long) { while (long) {} return 1; }";
    const script = await aScript(code, {}, { limits: { LIMITED: 200, FULL: 3_000 } });
    await expect(script.call("run", true)).rejects.toThrow("Exceeded maximum execution time");
    expect(await script.call("run", false)).toBe(1);
  });

  it("serves its runs one after the other, each to its own person", async () => {
    const protectedRange = { range: { sheetId: 0 }, editors: { users: ["alix@example.org"] } };
    const script = await aScript("function onEdit(e) { e.range.setNote('vu'); }", {
      requests: [{ addProtectedRange: { protectedRange } }],
    });
    const edits = ["alix@example.org", "camille@example.org"].map((email) =>
      script.onEdit({ sheet: "Heures", range: "A1", user: { email } }),
    );
    expect((await Promise.allSettled(edits)).map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  });

  it("refuses what the stand-in does not know instead of passing", async () => {
    await expect(resultOf("sheet.getRange('A1').setFontColor('red');")).rejects.toThrow(
      "Range.setFontColor is not in the stand-in",
    );
  });
});

describe("where the person stands", () => {
  const HERE = "const cell = SpreadsheetApp.getActiveSheet().getActiveCell(); return cell.getA1Notation();";

  it("is the cell clicked last", async () => {
    const script = await aScript(`function run() { ${HERE} }`);
    expect(await script.call("run")).toBe("A1");
    script.select("Heures", "C4");
    expect(await script.call("run")).toBe("C4");
  });

  it("is where rows are put in", async () => {
    const body = "sheet.insertRowsAfter(10, 3); sheet.getRange('A13').setValue('ici'); return sheet.getMaxRows();";
    expect(await resultOf(body)).toBe(13);
  });
});
