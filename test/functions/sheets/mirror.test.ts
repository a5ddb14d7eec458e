import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMirror, renderMirror } from "../../../functions/sheets/mirror.ts";
import { cellOfMirror, mirrorCell } from "../../../functions/sheets/mirror-cell.ts";
import { sheetIdOf } from "../../../functions/sheets/sheet-id.ts";
import { type Cell, isBlank } from "../../../schemas/cells/cell.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { aControl } from "../../builders/a-control.ts";
import { aSheet, aWorkbook, readBack, written } from "../../builders/a-workbook.ts";
import { aContractRow, anHoursSheet, dateTyped, sheetOf } from "../../builders/an-hours-sheet.ts";
import { anyHoursSheets, BUSY_CONTROL } from "../../builders/any-hours.ts";
import { aDecision } from "../../builders/control-records.ts";
import { judgedHours } from "../../builders/judged-hours.ts";
import { anyCell } from "../../schemas/any-cell.ts";

const readAgain = (typed: Cell): Cell => written(mirrorCell(typed));

/** Error names are Google's own words. */
const isPossible = (cell: Cell): boolean =>
  !(typeof cell === "object" && cell?.kind === "error" && cell.value.includes("¤"));
const withoutBlank = (cell: Cell): Cell => (cell === "" ? null : cell);

describe("a cell of the mirror", () => {
  it("is the cell that was typed, whatever it was, once written and read again", () => {
    fc.assert(
      fc.property(anyCell.filter(isPossible), (typed) => {
        expect(JSON.stringify(cellOfMirror(readAgain(typed)))).toBe(JSON.stringify(withoutBlank(typed)));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, Cell]>([
    ["a text that looks like what the mirror writes", "¤duration¤1.5¤36:00"],
    ["the sign alone", "¤"],
    ["the sign twice", "¤¤"],
    ["a duration", { kind: "duration", value: 1.4583333333333333, text: "35:00:00" }],
    ["an amount in a foreign currency", { kind: "currency", value: 35, text: "35,00 ¤" }],
    ["an error", { kind: "error", value: "REF", text: "#REF!" }],
    ["a date shown otherwise", { kind: "date", value: 45976, text: "15 nov. 2025" }],
    ["an hour of a date", { kind: "date", value: 45976.5, text: "15/11/2025" }],
    ["a usual date", dateTyped("2025-11-15")],
    ["a box", true],
    ["a number", 151.67],
    ["a formula's text", "=1+2"],
  ])("keeps %s", (_, typed) => {
    expect(cellOfMirror(readAgain(typed))).toEqual(typed);
  });
});

describe("a text beyond all reason", () => {
  const long = "x".repeat(49_999);
  const kept = (text: Cell): Cell => cellOfMirror(readAgain(text));

  it.each([long, `¤${long}`])("fits in the mirror, and is the same when it is mirrored again", (text) => {
    expect(String(readAgain(text)).length).toBeLessThan(1_000);
    expect(kept(text)).toEqual(kept(kept(text)));
    expect(String(kept(text))).toContain("x".repeat(800));
  });

  it("still shows that its end changed", () => {
    expect(kept(`${long.slice(1)}y`)).not.toEqual(kept(long));
  });
});

describe("the mirror", () => {
  const back = (sheets: readonly HoursSheet[], control = aControl()) =>
    readMirror(readBack(renderMirror(sheets, judgedHours(sheets, control).rows)));

  it("gives back every tab, box and row as last read", () => {
    const sheets = [
      anHoursSheet({
        closed: anHoursSheet().closed.with(9, false),
        rows: [aContractRow({ row: 12, job: "maçon", months: { 1: 7.5, 2: "12h30" } })],
        boxRow: 4,
      }),
      sheetOf([aContractRow({ lot: 3, months: { 12: 0 } })], {
        declarant: "Intérim Alma",
        title: "heures 2025",
        columns: anHoursSheet().columns.with(10, ""),
      }),
      anHoursSheet({ year: 2024, closed: anHoursSheet().closed.map(() => false) }),
    ];
    expect(back(sheets)).toEqual([sheets[2], sheets[0], sheets[1]]);
  });

  it("gives back whatever was typed, so that judging it again gives the same", () => {
    fc.assert(
      fc.property(anyHoursSheets, (sheets) => {
        const possible = sheets.filter(({ rows }) =>
          rows.every((row) => [...row.attributes, ...row.months].every(isWritable)),
        );
        const again = back(possible, BUSY_CONTROL);
        const byYear = possible.toSorted((left, right) => left.year - right.year);
        expect(again).toEqual(byYear);
        expect(judgedHours(again, BUSY_CONTROL).balance).toEqual(judgedHours(possible, BUSY_CONTROL).balance);
      }),
    );
  });

  it("shows the judgement of each month beside it", () => {
    const control = aControl({ decisions: [aDecision({ month: "2025-04" })] });
    const sheets = [
      sheetOf([aContractRow({ end: dateTyped("2025-01-31"), months: { 1: 5, 2: "trente", 3: 7, 4: 9 } })]),
    ];
    const [tab] = renderMirror(sheets, judgedHours(sheets, control).rows);
    const [headings, , , row] = tab?.rows ?? [];
    const first = headings?.findIndex(({ value }) => value === "Janvier : jugement") ?? 0;
    expect(row?.slice(first, first + 5).map(({ value }) => value)).toEqual([
      "recevable",
      "à corriger",
      "en attente",
      "recevable (décision)",
      null,
    ]);
  });

  it("does not count a tab that people copied or renamed beside the one that is written anew", () => {
    const sheets = [sheetOf([aContractRow({ months: { 1: 5 } })])];
    const [tab] = readBack(renderMirror(sheets, judgedHours(sheets).rows)).sheets;
    const rows = tab?.rows ?? [];
    const own = aSheet({ title: "HEURES 2025", sheetId: sheetIdOf("Heures 2025"), rows });
    const copies = aWorkbook({ "Heures  2025": rows, "Copie de Heures 2025": rows });
    expect(readMirror({ ...copies, sheets: [...copies.sheets, own] })).toEqual(sheets);
    expect(readMirror({ ...copies, sheets: [aSheet({ title: "Heures 2025", sheetId: 7, rows })] })).toEqual([]);
  });

  it("reads lines that people copied as twins of the ones they copied, and drops none", () => {
    const sheets = [sheetOf([aContractRow({ months: { 1: 5 } })]), sheetOf([aContractRow()], { declarant: "Alma" })];
    const [tab] = readBack(renderMirror(sheets, judgedHours(sheets).rows)).sheets;
    const [headings = [], ...lines] = tab?.rows ?? [];
    const again = readMirror(aWorkbook({ "Heures 2025": [headings, ...lines, ...lines.slice(0, 3)] }));
    expect(again).toEqual([
      { ...sheets[0], rows: [...(sheets[0]?.rows ?? []), ...(sheets[0]?.rows ?? [])] },
      sheets[1],
    ]);
  });

  it("leaves out a line that no longer says what it is", () => {
    const sheets = [
      sheetOf([aContractRow({ months: { 1: 5 } }), aContractRow({ participant: "P-002", months: { 1: 6 } })]),
    ];
    const [tab] = readBack(renderMirror(sheets, judgedHours(sheets).rows)).sheets;
    const rows = (tab?.rows ?? []).map((row, place) => (place === 3 ? row.with(3, "notes") : row));
    expect(readMirror(aWorkbook({ "Heures 2025": rows }))[0]?.rows.map(({ row }) => row)).toEqual([4]);
    expect(readMirror(aWorkbook({ Suivi: rows }))).toEqual([]);
  });
});

/** What a sheet can hold and JSON can say. */
function isWritable(cell: Cell): boolean {
  if (isBlank(cell)) return cell === null;
  const value = typeof cell === "object" && cell !== null ? cell.value : cell;
  return isPossible(cell) && (typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0)));
}
