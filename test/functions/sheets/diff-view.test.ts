import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editsToRequests } from "../../../functions/adapters/google/edits-to-requests.ts";
import { WORKBOOK_FIELDS, workbookFromGoogle } from "../../../functions/adapters/google/workbook-from-google.ts";
import type { Sheet, SheetEdit, WrittenCell } from "../../../functions/ports/workbooks.ts";
import { diffViews, GUARD } from "../../../functions/sheets/diff-view.ts";
import { foreignSheets, ownSheet } from "../../../functions/sheets/own-sheet.ts";
import { sheetIdOf } from "../../../functions/sheets/sheet-id.ts";
import type { SheetView } from "../../../functions/sheets/sheet-view.ts";
import { batchUpdate } from "../../../local/workbook/batch-update.ts";
import { parseFieldMask } from "../../../local/workbook/masks/field-mask.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import { renderSpreadsheet } from "../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../../local/workbook/spreadsheet.ts";
import { aSheet, withEdits } from "../../builders/a-workbook.ts";

const rowsOf = (values: readonly (readonly WrittenCell["value"][])[]): WrittenCell[][] =>
  values.map((row) => row.map((value) => ({ value })));

const view = (values: readonly (readonly WrittenCell["value"][])[], changes: Partial<SheetView> = {}): SheetView => ({
  title: "Suivi",
  hidden: false,
  frozenRows: 1,
  columnWidths: [100],
  rows: rowsOf(values),
  ...changes,
});

const suivi = (rows: Sheet["rows"], changes: Partial<Sheet> = {}) =>
  aSheet({ title: "Suivi", sheetId: sheetIdOf("Suivi"), rows, ...changes });
const diff = (sheets: readonly Sheet[], ...views: SheetView[]) => diffViews({ sheets }, views);

const anyValue = fc.oneof(fc.constantFrom(null, "", "a", "=1+2", 0, 7.5, true, false), fc.string(), fc.integer());
const anyGrid = fc.array(fc.array(anyValue, { maxLength: 4 }), { maxLength: 6 });

/** What a tab shows: blanks at the end of its rows and of the tab say nothing. */
const shown = (rows: readonly (readonly unknown[])[]): string =>
  JSON.stringify(rows.map((row) => row.map((value) => (value === "" ? null : value))))
    .replace(/(?:,?null)+\]/g, "]")
    .replace(/(?:,?\[\])+\]$/, "]");

const ID = sheetIdOf("Suivi");
const anyLines = fc.array(fc.array(fc.constantFrom(null, "a", "b", "c", 1), { maxLength: 2 }), { maxLength: 12 });
const MASK = parseFieldMask(WORKBOOK_FIELDS);

/** The service's tab of a workbook in the local Google, as read. */
const readOf = (workbook: Spreadsheet): readonly Sheet[] =>
  workbookFromGoogle("w", renderSpreadsheet(workbook, MASK)).sheets.slice(1);

function onModel(workbook: Spreadsheet, edits: readonly SheetEdit[]): Spreadsheet {
  const requests = editsToRequests({ expected: null, next: MARKER, stateSheetId: 0, edits }).slice(0, -1);
  const now = new Date("2025-11-15T07:00:00Z");
  return requests.length === 0 ? workbook : batchUpdate(workbook, requests, { now }).spreadsheet;
}

/** People took rows away at the end of the grid. */
const cutTo = (rowCount: number): SheetEdit => ({
  kind: "resize",
  sheetId: ID,
  rowCount: Math.max(rowCount, 2),
  columnCount: 2,
});

const MARKER = { id: 1, workbook: "w", owner: "w", role: "control", version: 1, run: "r" } as const;

describe("the edits that bring a tab to its view", () => {
  it("make the tab show the view, stay in its grid, and are none a second time", () => {
    fc.assert(
      fc.property(anyGrid, anyGrid, (before, after) => {
        const sheets = withEdits([aSheet({ title: "Suivi" })], diff([aSheet({ title: "Suivi" })], view(before)));
        const then = withEdits(sheets, diff(sheets, view(after)));
        expect(shown(then[0]?.rows ?? [])).toBe(shown(after));
        expect(diff(then, view(after))).toEqual([]);
      }),
    );
  });

  it("do so on Google's model too, for a tab of which rows came, went and changed", () => {
    fc.assert(
      fc.property(anyLines, anyLines, fc.integer({ min: 0, max: 3 }), (before, after, spare) => {
        const laid = onModel(newSpreadsheet("w", { properties: { title: "w" } }), diff([], view(before)));
        const tight = onModel(laid, [cutTo(before.length + spare)]);
        const then = onModel(tight, diff(readOf(tight), view(after)));
        const [tab] = readOf(then);
        expect(shown(tab?.rows ?? [])).toBe(shown(after));
        expect(diff(readOf(then), view(after))).toEqual([]);
      }),
    );
  });

  it("put a row in between where one is new, and take one out where one is gone", () => {
    const before = suivi([["a"], ["b"], ["c"], ["d"]], { rowCount: 60 });
    expect(diff([before], view([["a"], ["new"], ["b"], ["C"], ["d"]]))).toEqual([
      { kind: "insert-rows", sheetId: ID, row: 1, count: 1 },
      { kind: "write", sheetId: ID, row: 1, column: 0, cells: rowsOf([["new"]]) },
      { kind: "write", sheetId: ID, row: 3, column: 0, cells: rowsOf([["C"]]) },
    ]);
    expect(diff([before], view([["a"], ["c"], ["d"]]))).toEqual([
      { kind: "delete-rows", sheetId: ID, row: 1, count: 1 },
    ]);
  });

  it("write a blank row that they put in, for Google gives it the look of the next", () => {
    const edits = diff([suivi([["a"], ["b"]], { rowCount: 60 })], view([["a"], [], ["b"]]));
    expect(edits).toEqual([
      { kind: "insert-rows", sheetId: ID, row: 1, count: 1 },
      { kind: "write", sheetId: ID, row: 1, column: 0, cells: rowsOf([[null]]) },
    ]);
  });

  it("keep a row to spare when they take rows out, for Google never empties a grid", () => {
    const full = suivi([["a"], ["b"], ["c"]], { rowCount: 3 });
    expect(diff([full], view([["c"]])).map(({ kind }) => kind)).toEqual(["resize", "delete-rows"]);
  });

  it("add a tab that is not there, with room below, under an id that can be foretold", () => {
    expect(diff([], view([["Marché", "État"], ["ARQ-2024"]]))).toEqual([
      {
        kind: "add-sheet",
        sheetId: sheetIdOf("Suivi"),
        title: "Suivi",
        hidden: false,
        frozenRows: 1,
        columnWidths: [100],
        rowCount: 52,
        columnCount: 2,
      },
      {
        kind: "write",
        sheetId: sheetIdOf("Suivi"),
        row: 0,
        column: 0,
        cells: rowsOf([["Marché", "État"], ["ARQ-2024"]]),
      },
    ]);
    expect(diff([], view([])).map(({ kind }) => kind)).toEqual(["add-sheet"]);
  });

  it("write the rows that differ, whole, and leave the others alone", () => {
    const before = suivi([
      ["a", 1],
      ["b", 2],
      ["c", 3],
      ["d", 4],
    ]);
    expect(diff([before], view([["a", 1], ["B"], ["C", 3], ["d", 4]]))).toEqual([
      {
        kind: "write",
        sheetId: sheetIdOf("Suivi"),
        row: 1,
        column: 0,
        cells: rowsOf([
          ["B", null],
          ["C", 3],
        ]),
      },
    ]);
  });

  it("wipe out what stands below and beside the view", () => {
    expect(diff([suivi([["a", "note"], ["b"]])], view([["a"]]))).toEqual([
      {
        kind: "write",
        sheetId: sheetIdOf("Suivi"),
        row: 0,
        column: 0,
        cells: rowsOf([
          ["a", null],
          [null, null],
        ]),
      },
    ]);
  });

  it("grow a grid that is too small, never a large enough one", () => {
    const small = suivi([["a"]], { rowCount: 1, columnCount: 1 });
    expect(diff([small], view([["a"], ["b", "c"]]))[0]).toEqual({
      kind: "resize",
      sheetId: sheetIdOf("Suivi"),
      rowCount: 52,
      columnCount: 2,
    });
    expect(
      diff([suivi([["a"]], { rowCount: 2, columnCount: 9 })], view([["a"], ["b"]])).map(({ kind }) => kind),
    ).toEqual(["write"]);
  });

  it.each<[string, Sheet["rows"], SheetView]>([
    ["a number behind a format", [[{ kind: "date", value: 45976, text: "15/11/2025" }]], view([[45976]])],
    ["a blank text", [[null]], view([[""]])],
    ["doubles of which Google gave fifteen digits back", [[0.333333333333333]], view([[1 / 3]])],
    ["blanks at the end of a row", [["a"]], view([["a", null]])],
  ])("are none for %s", (_, rows, wanted) => {
    expect(diff([suivi(rows, { columnCount: 4 })], wanted)).toEqual([]);
  });

  it.each<[string, Sheet["rows"], SheetView]>([
    ["a number typed as text", [["1"]], view([[1]])],
    ["a percentage that moved by its last decimal", [[0.5001]], view([[0.5]])],
    ["a minute and the next", [[45976.3333333333]], view([[45976 + 481 / 1440]])],
    ["a box and its word", [[true]], view([["VRAI"]])],
    ["an error", [[{ kind: "error", value: "REF", text: "#REF!" }]], view([["#REF!"]])],
  ])("tell apart %s", (_, rows, wanted) => {
    expect(diff([suivi(rows)], wanted)).toHaveLength(1);
  });

  it("leave people's tabs alone, a renamed one of the service included", () => {
    const renamed = suivi([["a"]], { title: "Suivi de 2024", sheetId: sheetIdOf("Suivi") });
    const edits = diff([renamed, aSheet({ title: "Notes", rows: [["à moi"]], sheetId: 9 })], view([["a"]]));
    expect(new Set(edits.map(({ sheetId }) => sheetId))).toEqual(new Set([sheetIdOf("Suivi") + 1]));
  });

  describe("of a tab that people are warned to leave to the service", () => {
    const noted: SheetView = {
      ...view([]),
      guarded: true,
      rows: [[{ value: "Marché", note: "Le code du marché." }], [{ value: "ARQ-2024" }]],
    };
    const protect = (rowCount: number) =>
      expect.objectContaining({
        kind: "protect",
        description: GUARD,
        warningOnly: true,
        area: { row: 0, column: 0, rowCount, columnCount: 1 },
      });

    it("explain its headings and warn people as it is added, then are none", () => {
      const edits = diff([], noted);
      expect(edits.slice(1)).toEqual([expect.objectContaining({ kind: "write", cells: noted.rows }), protect(52)]);
      expect(diff(withEdits([], edits), noted)).toEqual([]);
    });

    it("finish a tab of before that only lacks this, and leave the notes that people put on its lines", () => {
      const before = suivi([["Marché"], ["ARQ-2024"]]);
      const edits = diff([before], noted);
      expect(edits).toEqual([
        protect(4),
        { kind: "write", sheetId: ID, row: 0, column: 0, cells: noted.rows.slice(0, 1) },
      ]);
      expect(diff(withEdits([before], edits), noted)).toEqual([]);
    });

    it("write a heading with its note apart from the lines that changed with it", () => {
      const [finished = before] = withEdits([before], diff([before], noted));
      const writes = diff([{ ...finished, rows: [["Code"], ["ACV-2024"]] }], noted);
      expect(writes.map((edit) => edit.kind === "write" && edit.cells)).toEqual([
        noted.rows.slice(0, 1),
        noted.rows.slice(1),
      ]);
    });

    it("warn over the whole of a tab that grows, once", () => {
      const [finished = before] = withEdits([before], diff([before], noted));
      const grown = { ...noted, rows: [...noted.rows, ...rowsOf([["b"], ["c"], ["d"]])] };
      const edits = diff([finished], grown);
      expect(edits.map(({ kind }) => kind)).toEqual(["resize", "unprotect", "protect", "write"]);
      const [after] = withEdits([finished], edits);
      expect(after?.protections).toEqual([protect(55)]);
    });

    it("take the note of a heading away from the line that comes in its place, where headings move", () => {
      const moving = { ...noted, headingsMove: true };
      const [finished = before] = withEdits([before], diff([before], moving));
      const edits = diff([finished], { ...moving, rows: rowsOf([["rien"], ["ARQ-2024"]]) });
      expect(edits).toEqual([
        { kind: "write", sheetId: ID, row: 0, column: 0, cells: [[{ value: "rien", note: "" }]] },
      ]);
    });

    const before = suivi([["Marché"], ["ARQ-2024"]]);
  });

  it("are none for a tab whose title people wrote in other capitals", () => {
    expect(diff([suivi([["a"]], { title: "SUIVI" })], view([["a"]]))).toEqual([]);
  });

  it("leave out a view whose title a person gave to a tab, and say which", () => {
    const theirs = aSheet({ title: "SUIVI", rows: [["à moi"]], sheetId: 812_345 });
    expect(diff([theirs], view([["a"]]), view([["b"]], { title: "Anomalies" })).map(({ kind }) => kind)).toEqual([
      "add-sheet",
      "write",
    ]);
    expect(diff([theirs], view([["a"]]))).toEqual([]);
    expect(ownSheet({ sheets: [theirs] }, "Suivi")).toBeUndefined();
    expect(foreignSheets({ sheets: [theirs] }, ["Suivi", "Anomalies"])).toEqual([theirs]);
  });

  it("give two new tabs two ids", () => {
    const ids = diff([], view([]), view([], { title: "Anomalies" })).map(({ sheetId }) => sheetId);
    expect(new Set(ids).size).toBe(2);
  });
});
