import { describe, expect, it } from "vitest";
import { batchUpdate } from "../../../../local/workbook/batch-update.ts";
import type { Requester } from "../../../../local/workbook/protections/requester.ts";
import { toldTo } from "../../../../local/workbook/protections/told-to.ts";
import type { Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, NOW } from "../a-spreadsheet.ts";

const other: Requester = { address: "dominique@example.org", owns: false, isColleague: true };
const editors = { users: ["camille@example.org"] };
const block = { sheetId: 0, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 3 };
const protectedBy = (protection: object): Request => ({
  addProtectedRange: { protectedRange: { protectedRangeId: 9, range: block, editors, ...protection } },
});

const rows = [["a", "b"], ["c", "d"], ["e", 3, 4], ["g", 1, 2], ["=B4*2"]];
const held = (protection: object = {}) => batched(aSpreadsheet(rows), protectedBy(protection));

const REFUSAL =
  /^Invalid requests\[0\]\.\w+: You are trying to edit a protected cell or object\. Please contact the spreadsheet owner to remove protection if you need to edit\.$/;

const cells = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const lines = (dimension: string, startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension,
  startIndex,
  endIndex,
});
const one = { userEnteredValue: { numberValue: 1 } };

const asked = (request: Request, protection: object = {}, requester: Requester = other) =>
  batchUpdate(held(protection), [request], { now: NOW, requester });

const repeat = (range: object): Request => ({ repeatCell: { range, cell: one, fields: "userEnteredValue" } });

describe("cells that others protected", () => {
  it.each<[string, Request]>([
    ["cells repeated", repeat(cells(3, 6, 2, 4))],
    [
      "cells from a start",
      { updateCells: { start: { rowIndex: 2, columnIndex: 1 }, rows: [{ values: [one] }], fields: "*" } },
    ],
    ["a range emptied", { updateCells: { range: block, fields: "*" } }],
    ["texts replaced", { findReplace: { find: "3", replacement: "5", allSheets: true } }],
    ["a paste", { copyPaste: { source: cells(0, 1, 0, 1), destination: cells(2, 3, 1, 2) } }],
    ["a cut", { cutPaste: { source: block, destination: { sheetId: 0, rowIndex: 6, columnIndex: 1 } } }],
    ["a sort", { sortRange: { range: cells(0, 5, 0, 3), sortSpecs: [{ dimensionIndex: 0 }] } }],
    ["a merge", { mergeCells: { range: block, mergeType: "MERGE_ALL" } }],
    ["cells pushed down", { insertRange: { range: cells(0, 1, 1, 2), shiftDimension: "ROWS" } }],
    ["cells pulled up", { deleteRange: { range: cells(0, 1, 1, 2), shiftDimension: "ROWS" } }],
    ["a line that parts them", { insertDimension: { range: lines("ROWS", 3, 4) } }],
    ["their line deleted", { deleteDimension: { range: lines("COLUMNS", 2, 3) } }],
    ["their line moved", { moveDimension: { source: lines("ROWS", 2, 3), destinationIndex: 0 } }],
    ["their tab deleted", { deleteSheet: { sheetId: 0 } }],
    ["their protection deleted", { deleteProtectedRange: { protectedRangeId: 9 } }],
    [
      "their protection changed",
      { updateProtectedRange: { protectedRange: { protectedRangeId: 9 }, fields: "editors" } },
    ],
  ])("are kept from %s", (_, request) => {
    expect(() => asked(request)).toThrow(REFUSAL);
  });

  it.each<[string, Request]>([
    ["cells beside them", repeat(cells(0, 2, 0, 5))],
    ["texts that are elsewhere", { findReplace: { find: "a", replacement: "z", allSheets: true } }],
    ["cells pushed right on other rows", { insertRange: { range: cells(0, 1, 0, 1), shiftDimension: "COLUMNS" } }],
    ["a line before them", { insertDimension: { range: lines("ROWS", 2, 3) } }],
    ["a line after them", { insertDimension: { range: lines("ROWS", 4, 5), inheritFromBefore: true } }],
    ["another line deleted", { deleteDimension: { range: lines("ROWS", 0, 1) } }],
  ])("leave free %s", (_, request) => {
    expect(() => asked(request)).not.toThrow();
  });

  it("let a line come before them that takes their look", () => {
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    const look: Request = { repeatCell: { range: block, cell: bold, fields: "userEnteredFormat" } };
    const insert: Request = { insertDimension: { range: lines("ROWS", 2, 3) } };
    const { spreadsheet } = batchUpdate(batched(held(), look), [insert], { now: NOW, requester: other });
    expect(spreadsheet.sheets[0]?.rows[2]?.[1]).toEqual(bold);
    expect(spreadsheet.sheets[0]?.protectedRanges[0]?.range).toEqual({ ...block, startRowIndex: 3, endRowIndex: 5 });
  });

  it("follow what others move, formulas and all", () => {
    const formula = batched(held(), {
      repeatCell: {
        range: cells(2, 3, 1, 2),
        cell: { userEnteredValue: { formulaValue: "=A1" } },
        fields: "userEnteredValue",
      },
    });
    const { spreadsheet } = batchUpdate(formula, [{ insertDimension: { range: lines("ROWS", 0, 1) } }], {
      now: NOW,
      requester: other,
    });
    expect(spreadsheet.sheets[0]?.rows[3]?.[1]?.userEnteredValue).toEqual({ formulaValue: "=A2" });
  });

  it.each<[string, object, Partial<Requester>]>([
    ["the owner of the file", {}, { owns: true }],
    ["an editor, whatever the capitals", {}, { address: "Camille@Example.org" }],
    ["a group that is named", { editors: { groups: ["dominique@example.org"] } }, {}],
    ["a colleague where the domain may", { editors: { domainUsersCanEdit: true } }, {}],
    ["everybody, under a warning", { editors: undefined, warningOnly: true }, {}],
    ["everybody, where nobody was named", { editors: undefined }, {}],
  ])("are open to %s", (_, protection, requester) => {
    expect(() => asked(repeat(block), protection, { ...other, ...requester })).not.toThrow();
  });

  it("are closed to a stranger where the domain may", () => {
    const stranger = { ...other, isColleague: false };
    expect(() => asked(repeat(block), { editors: { domainUsersCanEdit: true } }, stranger)).toThrow(REFUSAL);
  });
});

describe("a protected tab", () => {
  const tab = { range: { sheetId: 0 }, unprotectedRanges: [cells(0, 2, 0, 2), cells(0, 3, 2, 4)] };

  it.each([
    ["one hole", cells(0, 2, 0, 2), true],
    ["two holes that touch", cells(0, 2, 0, 4), true],
    ["two holes and one cell more", cells(0, 3, 0, 4), false],
    ["no hole", cells(5, 6, 0, 1), false],
  ])("minds its holes: %s", (_, range, passes) => {
    const write = () => asked(repeat(range), tab);
    if (passes) expect(write).not.toThrow();
    else expect(write).toThrow(REFUSAL);
  });

  it("keeps its name from others", () => {
    const rename = { updateSheetProperties: { properties: { sheetId: 0, title: "x" }, fields: "title" } };
    expect(() => asked(rename, tab)).toThrow(REFUSAL);
    expect(() => asked(rename)).not.toThrow();
  });
});

describe("a protection", () => {
  it.each<[string, object, Requester | undefined, unknown]>([
    ["has who names editors among them", {}, other, { users: ["camille@example.org", "dominique@example.org"] }],
    ["names nobody twice", {}, { ...other, address: "CAMILLE@example.org" }, editors],
    ["names nobody where nobody was named", { editors: undefined }, other, {}],
    ["takes editors as they are where nobody is held to anything", {}, undefined, editors],
  ])("%s", (_, protection, requester, expected) => {
    const { replies } = batchUpdate(aSpreadsheet(rows), [protectedBy(protection)], { now: NOW, requester });
    expect(replies[0]?.addProtectedRange?.protectedRange?.editors).toEqual(expected);
  });

  it("tells its editors to its editors only, and is not changed by the telling", () => {
    const spreadsheet = held();
    const [seen] = toldTo(spreadsheet, other).sheets[0]?.protectedRanges ?? [];
    expect(seen).toEqual({ protectedRangeId: 9, range: block, requestingUserCanEdit: false });
    expect(spreadsheet.sheets[0]?.protectedRanges[0]?.editors).toEqual(editors);
    expect(toldTo(spreadsheet, { ...other, owns: true })).toEqual(spreadsheet);
  });
});
