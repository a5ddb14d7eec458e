import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf, ConservationError } from "../../../../functions/domain/hours/balance.ts";
import type { JudgedRow } from "../../../../functions/domain/hours/judged.ts";
import { isBlank } from "../../../../schemas/cells/cell.ts";
import { readHours } from "../../../../schemas/cells/read-hours.ts";
import type { HoursSheet } from "../../../../schemas/declarant-workbook.ts";
import { hours } from "../../../../schemas/hours.ts";
import { aContractRow, sheetOf } from "../../../builders/an-hours-sheet.ts";
import { anyContractRow, anyHoursSheets, BUSY_CONTROL } from "../../../builders/any-hours.ts";
import { judgedHours } from "../../../builders/judged-hours.ts";

const judged = (sheets: readonly HoursSheet[]) => judgedHours(sheets, BUSY_CONTROL);

/** What a row may share with another one: its person's month, or its key, or its company's month on a market. */
const shares = (one: JudgedRow, other: JudgedRow): boolean =>
  one.contract !== null &&
  ((one.contract.participant === other.contract?.participant && one.sheet.year === other.sheet.year) ||
    (one.contract.market === other.contract?.market && one.contract.company === other.contract.company));

describe("whatever is typed", () => {
  it("conserves hours in hundredths and in cells", () => {
    fc.assert(
      fc.property(anyHoursSheets, (sheets) => {
        const { hours, cells } = judged(sheets).balance;
        expect(hours.accepted + hours.rejected + hours.pending).toBe(hours.typed);
        expect(cells.accepted + cells.rejected + cells.pending).toBe(cells.typed);
      }),
    );
  });

  it("judges every typed cell of every row once, in the order of the sheets", () => {
    fc.assert(
      fc.property(anyHoursSheets, (sheets) => {
        const { rows } = judged(sheets);
        expect(rows.map(({ row }) => row)).toEqual(sheets.flatMap((sheet) => sheet.rows));
        for (const { row, cells } of rows) {
          expect(cells.map((cell) => cell === null)).toEqual(row.months.map(isBlank));
          cells.forEach((cell, position) => {
            const reading = readHours(row.months[position] ?? null);
            if (cell) expect(cell.hundredths).toBe(reading.kind === "hours" ? reading.hundredths : null);
          });
        }
      }),
    );
  });

  it("says of everything that does not count what it is, where, and how many hours it holds back", () => {
    fc.assert(
      fc.property(anyHoursSheets, (sheets) => {
        const { rows, issues } = judged(sheets);
        for (const { sheet, row, cells, findings } of rows) {
          const said = issues.filter((issue) => issue.sheet === sheet.title && issue.cell?.endsWith(`${row.row}`));
          for (const cell of cells) {
            if (cell === null || cell.state === "accepted") continue;
            expect(cell.findings.length + findings.length).toBeGreaterThan(0);
            expect(said.length).toBeGreaterThan(0);
          }
        }
        for (const { message, cell } of issues) {
          expect(message.startsWith(`${cell} `)).toBe(true);
          expect(message).not.toMatch(/undefined|31\/12\/9999/);
          expect(message.length).toBeLessThan(1500);
        }
      }),
    );
  });

  it("leaves a row's judgement alone when one is added that shares neither its person's month, its key nor its company on a market", () => {
    fc.assert(
      fc.property(anyHoursSheets, anyContractRow, (sheets, added) => {
        const before = judged(sheets).rows;
        const { rows } = judged([...sheets, sheetOf([added], { declarant: "Intérim Alma", title: "Heures 2025" })]);
        const newcomer = rows.at(-1);
        before.forEach((row, place) => {
          const after = rows[place];
          if (!after || !newcomer || shares(after, newcomer)) return;
          expect(after).toEqual(row);
        });
      }),
    );
  });

  it("judges the same whatever the order of the sheets", () => {
    fc.assert(
      fc.property(anyHoursSheets, (sheets) => {
        const states = (rows: readonly JudgedRow[]) =>
          new Map(rows.map(({ row, cells }) => [row, cells.map((cell) => cell && [cell.state, cell.hundredths])]));
        const forward = states(judged(sheets).rows);
        for (const [row, cells] of states(judged(sheets.toReversed()).rows)) expect(cells).toEqual(forward.get(row));
      }),
    );
  });

  it("does not touch what it is given", () => {
    fc.assert(
      fc.property(anyHoursSheets, (sheets) => {
        const before = structuredClone(sheets);
        judged(sheets);
        expect(sheets).toEqual(before);
      }),
    );
  });
});

describe("the conservation line", () => {
  const sheet = sheetOf([aContractRow({ months: { 1: 7.1, 2: 0.2, 3: "12h30", 4: "trente", 5: 800 } })]);

  it("counts what is no hours in cells alone", () => {
    expect(judgedHours([sheet]).balance).toEqual({
      hours: { typed: hours(819.8), accepted: hours(19.8), rejected: hours(800), pending: 0 },
      cells: { typed: 5, accepted: 3, rejected: 2, pending: 0 },
    });
  });

  it("is nought where nothing is typed", () => {
    const nothing = { typed: 0, accepted: 0, rejected: 0, pending: 0 };
    expect(judgedHours([]).balance).toEqual({ hours: nothing, cells: nothing });
  });

  it.each<[string, (rows: JudgedRow[]) => JudgedRow[]]>([
    ["a row is lost", () => []],
    ["a row is judged twice", (rows) => [...rows, ...rows]],
    ["a cell is lost", (rows) => rows.map((row) => ({ ...row, cells: row.cells.with(3, null) }))],
    [
      "a cell's hours change",
      (rows) => rows.map((row) => ({ ...row, cells: row.cells.with(0, row.cells[1] ?? null) })),
    ],
  ])("fails loudly when %s", (_, spoil) => {
    const { rows } = judgedHours([sheet]);
    expect(() => balanceOf([sheet], spoil(rows))).toThrow(ConservationError);
  });
});
