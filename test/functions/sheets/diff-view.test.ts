import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sheet, WrittenCell } from "../../../functions/ports/workbooks.ts";
import { diffViews } from "../../../functions/sheets/diff-view.ts";
import { foreignSheets, ownSheet } from "../../../functions/sheets/own-sheet.ts";
import { sheetIdOf } from "../../../functions/sheets/sheet-id.ts";
import type { SheetView } from "../../../functions/sheets/sheet-view.ts";
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
