import { describe, expect, it } from "vitest";
import { engagedPlaces } from "../../../functions/domain/hours/engaged-places.ts";
import { buildRegister } from "../../../functions/domain/hours/register.ts";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { type CellRemark, checkTab } from "../../../schemas/contract-row/check-tab.ts";
import { findHoursHeadings, hoursColumns } from "../../../schemas/contract-row/hours-tab.ts";
import type { KnownNames } from "../../../schemas/contract-row/name-book.ts";
import { HOURS_HEADINGS } from "../../../schemas/declarant-workbook.ts";
import { a1 } from "../../../schemas/table/a1.ts";
import { aControl } from "../../builders/a-control.ts";
import { anHoursSheet, dateTyped } from "../../builders/an-hours-sheet.ts";
import { aMarket, anEngagement } from "../../builders/control-records.ts";
import { judgedHours, TODAY } from "../../builders/judged-hours.ts";

const USUAL: readonly Cell[] = ["P-001", null, "ARQ-2024", null, null, null, null, null, dateTyped("2024-01-01")];

/** A row with some cells in place of the usual ones, by column, A being 0; L is January. */
const rowOf = (changes: Readonly<Record<number, Cell>> = {}): Cell[] =>
  Array.from({ length: 23 }, (_, column) => (column in changes ? (changes[column] ?? null) : (USUAL[column] ?? null)));

function remarksOn(rows: readonly (readonly Cell[])[], names: KnownNames | null = null): readonly CellRemark[] {
  const cells: readonly (readonly Cell[])[] = [[], [...HOURS_HEADINGS], ...rows];
  const found = findHoursHeadings(cells);
  const tab = { title: "Heures 2025", year: 2025, rows: cells, headingRow: 1, columns: hoursColumns(found) };
  return checkTab(tab, { thisMonth: "2025-11", names: () => names });
}

const cellsIn = (remarks: readonly CellRemark[]): string[] => remarks.map(({ row, column }) => a1(row, column));

describe("a tab checked without the register", () => {
  it.each([
    ["a row without fault", [rowOf({ 11: 35 })], []],
    ["a row without hours that lacks everything", [rowOf({ 0: null, 2: null, 8: null, 1: "M.B." })], []],
    ["a row with hours that lacks its participant and its start", [rowOf({ 0: null, 8: null, 11: 1 })], ["A3", "I3"]],
    ["twins without hours", [rowOf(), rowOf()], []],
    ["twins of which one holds hours", [rowOf({ 11: 1 }), rowOf()], ["A3"]],
    ["twins that spell their market in two ways", [rowOf({ 11: 1 }), rowOf({ 2: "arq_2024", 12: 1 })], ["A3", "A4"]],
    ["rows told apart by their lot", [rowOf({ 11: 1 }), rowOf({ 3: "Lot 2", 11: 1 })], []],
    ["rows told apart by their nature", [rowOf({ 11: 1 }), rowOf({ 5: "formation", 11: 1 })], []],
    ["a zero outside the contract", [rowOf({ 8: dateTyped("2025-03-01"), 11: 0 })], []],
    [
      "hours outside the contract of a row whose code is wrong",
      [rowOf({ 0: "?", 9: dateTyped("2024-06-30"), 11: 1 })],
      ["A3"],
    ],
    ["the running month", [rowOf({ 21: 35 })], []],
    ["the month after", [rowOf({ 22: 35 })], ["W3"]],
  ] as const)("says of %s: %j", (_, rows, expected) => {
    expect(cellsIn(remarksOn(rows))).toEqual(expected);
  });

  it("names the markets to choose from where it knows them, and keeps silent where it does not", () => {
    const rows = [rowOf({ 2: null, 11: 35 })];
    const engaged = ["ARQ-2024", "ACV-2024"].map((market) => ({ market, lot: "", company: "Bâti Falaises" }));
    const names = { own: "Bâti Falaises", engaged, codes: null };
    expect(remarksOn(rows)).toEqual([]);
    expect(remarksOn(rows, names).map(({ message }) => message)).toEqual([
      "Il manque le code du marché : tapez ACV-2024 ou ARQ-2024.",
    ]);
  });

  it("names them as the cloud does, in whatever order the facilitator wrote the engagements", () => {
    const control = aControl({
      markets: [aMarket(), aMarket({ code: "ACV-2024" })],
      engagements: [anEngagement({ market: "ACV-2024" }), anEngagement()],
    });
    const row = rowOf({ 2: null, 4: { kind: "error", value: "REF", text: "#REF!" }, 11: 35 });
    const tab = { row: 3, attributes: row.slice(0, 11), months: row.slice(11) };
    const { issues } = judgedHours([anHoursSheet({ rows: [tab] })], control);
    const said = remarksOn([row], {
      own: "Bâti Falaises",
      engaged: engagedPlaces("Bâti Falaises", buildRegister(control, TODAY)),
      codes: null,
    });
    expect(said.map(({ row, column, message }) => `${a1(row, column)} : ${message}`)).toEqual(
      issues.map(({ message }) => message),
    );
    expect(said[0]?.message).toBe("Il manque le code du marché : tapez ACV-2024 ou ARQ-2024.");
    expect(said).toHaveLength(2);
  });

  it.each([
    ["every code is known to be there", ["P-007"], ["A3"]],
    ["some may be missing", null, []],
    ["nobody has filled the list", [], []],
    ["it holds the code, however it is spelt", ["p_001"], []],
  ])("knows a wrong code where %s", (_, codes, cells) => {
    const engaged = [{ market: "ARQ-2024", lot: "", company: "Bâti Falaises" }];
    expect(cellsIn(remarksOn([rowOf({ 11: 35 })], { own: "Bâti Falaises", engaged, codes }))).toEqual(cells);
  });

  it.each([
    ["one that ended before", "2025-05-31", 10, []],
    ["one that ran on", "2025-06-15", 10, ["U4"]],
    ["one without an end", null, 10, ["U4"]],
    ["one whose hours are of another month", null, 9, []],
  ] as const)("holds a contract begun in June to %s", (_, end, month, cells) => {
    const first = rowOf({ 9: end && dateTyped(end), [10 + month]: 7 });
    const second = rowOf({ 8: dateTyped("2025-06-01"), 20: 35 });
    const said = remarksOn([first, second]).filter(({ state }) => state === "accepted");
    expect(cellsIn(said)).toEqual(cells);
  });

  it("says the worst of a cell alone, and who can mend it", () => {
    const [remark] = remarksOn([rowOf({ 9: dateTyped("2024-06-30"), 22: 800 })]);
    expect(remark).toMatchObject({ state: "rejected", who: "declarant" });
    expect(remark?.message).toContain("744 heures");
    expect(remark?.message).toContain("n'a pas commencé");
    expect(remark?.message).not.toContain("dates du contrat");
  });
});
