import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as control from "../../schemas/control-workbook.ts";
import { settingsTable } from "../../schemas/settings.ts";
import type { Columns, RecordOf, Table } from "../../schemas/table/define-table.ts";
import { printTable } from "../../schemas/table/print-table.ts";
import { readTable } from "../../schemas/table/read-table.ts";
import { decisionKind } from "../../schemas/vocabulary.ts";
import * as a from "../builders/control-records.ts";
import { anyCell } from "./any-cell.ts";

const TABLES: readonly Table[] = [
  control.marketsTable,
  control.engagementsTable,
  control.eventsTable,
  control.companiesTable,
  control.validationsTable,
  control.buyersTable,
  control.facilitatorsTable,
  control.decisionsTable,
  control.exchangesTable,
  settingsTable,
];

describe("the tabs of the control workbook", () => {
  it.each(TABLES)("$title explains each column, and gives it a width", ({ columns }) => {
    for (const { heading, note, width } of Object.values(columns)) {
      expect(note, heading).toMatch(/[.!?…]$/);
      expect(width, heading).toBeGreaterThanOrEqual(60);
    }
    const headings = Object.values(columns).map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("names every decision that may be taken, in the note of its column", () => {
    const labels = decisionKind.codes.map((code) => decisionKind.labels[code]);
    expect(control.decisionsTable.columns.kind.note).toBe(`Au choix : ${labels.join(", ")}.`);
  });

  it("have titles of their own, which Google holds apart", () => {
    expect(new Set(TABLES.map(({ title }) => title.toLowerCase())).size).toBe(TABLES.length);
  });

  it.each(TABLES)("$title is read without ever throwing, whatever it holds", (table) => {
    const headings = Object.values(table.columns).map(({ heading }) => heading);
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: headings.length }), { maxLength: 4 }), (rows) => {
        const { records } = readTable(table, { title: table.title, rows: [headings, ...rows] });
        for (const { value } of records) expect(table.recordSchema.safeParse(value).success).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("are read back as they were printed", () => {
    const again = <C extends Columns>(table: Table<C>, record: RecordOf<Table<C>>) =>
      readTable(table, { title: table.title, rows: printTable(table, [record]) }).records.map(({ value }) => value);
    expect(again(control.marketsTable, a.aMarket())).toEqual([a.aMarket()]);
    expect(again(control.engagementsTable, a.anEngagement())).toEqual([a.anEngagement()]);
    expect(again(control.eventsTable, a.anEvent())).toEqual([a.anEvent()]);
    expect(again(control.decisionsTable, a.aDecision())).toEqual([a.aDecision()]);
    expect(again(control.validationsTable, a.aValidation())).toEqual([a.aValidation()]);
    expect(again(control.exchangesTable, a.anExchange())).toEqual([a.anExchange()]);
  });
});
