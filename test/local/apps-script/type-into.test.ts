import { describe, expect, it } from "vitest";
import { type Typing, typeInto } from "../../../local/apps-script/type-into.ts";
import { spreadsheetOf } from "../../../local/workbook/drive/files.ts";
import { shown } from "../workbook/a-spreadsheet.ts";
import { aScript } from "./a-script.ts";

const TOLD = "function onEdit(e) { console.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue])); }";

const column = (index: number) => ({ sheetId: 0, startColumnIndex: index, endColumnIndex: index + 1 });
const LIST = {
  setDataValidation: {
    range: column(0),
    rule: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "CDI" }] }, strict: true },
  },
};
const BOXES = { setDataValidation: { range: column(1), rule: { condition: { type: "BOOLEAN" } } } };
const HEADINGS = {
  addProtectedRange: {
    protectedRange: {
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 },
      editors: { users: ["Alix@example.org"] },
    },
  },
};

const typing = (a1: string, values: Typing["values"]): Typing => ({ sheet: "Heures", a1, values });

describe("a person who types", () => {
  it("tells the new and the old value of one cell, as texts", async () => {
    const script = await aScript(TOLD);
    for (const value of ["7,5", "35:00", "01/03/2025", "Dupré", ""]) await typeInto(script, typing("B2", value));
    expect(script.logs.map((line) => JSON.parse(line.slice(5)))).toEqual([
      ["B2", "7.5", null],
      ["B2", String(35 / 24), "7.5"],
      ["B2", "45717", String(35 / 24)],
      ["B2", "Dupré", "45717"],
      ["B2", null, "Dupré"],
    ]);
  });

  it("tells the range of a paste and no value, even where one cell was pasted", async () => {
    const script = await aScript(TOLD);
    await typeInto(script, typing("B2", [["1", "2"], ["3"]]));
    await typeInto(script, typing("A1", [["x"]]));
    expect(script.logs).toEqual(['log: ["B2:C3",null,null]', 'log: ["A1",null,null]']);
    expect(shown(spreadsheetOf(script.store, script.workbookId))).toEqual([["x"], ["", "1", "2"], ["", "3"]]);
  });

  it("makes the sheet longer with a paste that does not fit", async () => {
    const script = await aScript(TOLD);
    await typeInto(script, typing("A9", [["1"], ["2"], ["3"], ["4"]]));
    expect(spreadsheetOf(script.store, script.workbookId).sheets[0]?.properties.rowCount).toBe(12);
    expect(script.logs).toEqual(['log: ["A9:A12",null,null]']);
  });

  it("loses the rules of the cells that are pasted over, and keeps those typed in", async () => {
    const script = await aScript(TOLD, { requests: [BOXES] });
    await typeInto(script, typing("B2", true));
    await typeInto(script, typing("B3", [["VRAI"]]));
    const rows = spreadsheetOf(script.store, script.workbookId).sheets[0]?.rows ?? [];
    expect([rows[1]?.[1]?.dataValidation?.condition?.type, rows[2]?.[1]?.dataValidation]).toEqual([
      "BOOLEAN",
      undefined,
    ]);
  });

  it.each([
    ["a value that the list does not have", typing("A2", "CDD"), "violates the data validation rules"],
    ["a text in a box", typing("B2", "oui"), "violates the data validation rules"],
    ["a protected cell", typing("C1", "Titre"), "protected cell"],
    ["a paste over a protected cell", typing("C1", [["a"], ["b"]]), "protected cell"],
  ])("is refused %s, and no trigger fires", async (_, typed, message) => {
    const script = await aScript(TOLD, { requests: [LIST, BOXES, HEADINGS] });
    await expect(typeInto(script, typed)).rejects.toThrow(message);
    expect(script.logs).toEqual([]);
    expect(shown(spreadsheetOf(script.store, script.workbookId)).flat()).not.toContain("Titre");
  });

  it("may write where a protection names them, whatever the case of the address", async () => {
    const script = await aScript(TOLD, { requests: [HEADINGS] });
    await typeInto(script, { ...typing("C1", "Titre"), user: { email: "alix@example.org" } });
    expect(script.logs).toEqual(['log: ["C1","Titre",null]']);
  });
});

it("holds a script to the protections of the person for whom it runs", async () => {
  const script = await aScript("function onEdit(e) { e.range.offset(-1, 0).setNote('vu'); }", { requests: [HEADINGS] });
  await expect(typeInto(script, typing("A2", "CDI"))).rejects.toMatchObject({
    thrown: "Exception",
    message: expect.stringContaining("protected cell"),
  });
});
