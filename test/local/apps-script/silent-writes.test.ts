import { expect, it } from "vitest";
import { typeInto } from "../../../local/apps-script/type-into.ts";
import { updateSpreadsheet } from "../../../local/workbook/drive/files.ts";
import { aScript } from "./a-script.ts";

const CODE = `function onEdit(e) { console.log(e.range.getA1Notation()); }
  function run() { SpreadsheetApp.getActiveSheet().getRange("A2").setValue(2); }`;

/** developers.google.com/apps-script/guides/triggers#restrictions */
it("calls onEdit for what a person types, and for nothing that an API or a script writes", async () => {
  const script = await aScript(CODE);
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  const rows = [{ values: [{ userEnteredValue: { numberValue: 1 } }] }];
  const written = [{ updateCells: { start, rows, fields: "userEnteredValue" } }];
  updateSpreadsheet(script.store, script.workbookId, written, { now: script.store.now() });
  await script.call("run");
  await typeInto(script, { sheet: "Heures", a1: "A3", values: "3" });
  expect(script.logs).toEqual(["log: A3"]);
});
