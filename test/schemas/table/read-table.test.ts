import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { codeCell } from "../../../schemas/cells/code-cell.ts";
import { dateCell } from "../../../schemas/cells/date-cell.ts";
import { positiveHoursCell } from "../../../schemas/cells/positive-hours-cell.ts";
import { vocabularyCell } from "../../../schemas/cells/vocabulary-cell.ts";
import { yesNoCell } from "../../../schemas/cells/yes-no-cell.ts";
import { column, defineTable, type RecordOf } from "../../../schemas/table/define-table.ts";
import { printTable } from "../../../schemas/table/print-table.ts";
import { readTable } from "../../../schemas/table/read-table.ts";
import { nature } from "../../../schemas/vocabulary.ts";
import { anyCell } from "../any-cell.ts";

const table = defineTable({
  title: "Contrats",
  columns: {
    code: column("Code", codeCell, { required: true }),
    start: column("Début", dateCell),
    hours: column("Heures", positiveHoursCell, { aliases: ["Heures dues"] }),
    nature: column("Nature", vocabularyCell(nature), { default: "work" }),
    open: column("Ouvert", yesNoCell),
  },
});
type Contract = RecordOf<typeof table>;

const HEADINGS = ["Code", "Début", "Heures", "Nature", "Ouvert"];
const read = (...rows: Cell[][]) => readTable(table, { title: "Contrats 2025", rows });

describe("a table", () => {
  it("gives typed records with their rows as Sheets counts them", () => {
    const first: Contract = { code: "P-1", start: "2025-03-01", hours: 750, nature: "training", open: true };
    const second: Contract = { code: "P-2", start: null, hours: null, nature: "work", open: null };
    const reading = read(["Contrats"], HEADINGS, ["p-1", "01/03/2025", 7.5, "formation", true], [], ["P-2"]);
    expect(reading).toEqual({
      readable: true,
      records: [
        { row: 3, value: first, unread: [] },
        { row: 5, value: second, unread: [] },
      ],
      issues: [],
      columns: new Map([
        ["code", 0],
        ["start", 1],
        ["hours", 2],
        ["nature", 3],
        ["open", 4],
      ]),
    });
  });

  it("keeps a record whose optional cell is wrong, and points at the cell", () => {
    const { records, issues } = read(HEADINGS, ["P-1", "31/02/2025", "7,5", "loisir"]);
    expect(records).toEqual([
      {
        row: 2,
        value: { code: "P-1", start: null, hours: 750, nature: "work", open: null },
        unread: ["start", "nature"],
      },
    ]);
    expect(issues.map(({ message: _, ...place }) => place)).toEqual([
      { sheet: "Contrats 2025", cell: "B2", row: 2 },
      { sheet: "Contrats 2025", cell: "D2", row: 2 },
    ]);
  });

  it("leaves out a record whose required cell is blank or wrong, and says so", () => {
    const { records, issues } = read(HEADINGS, [null, "01/03/2025"], ["=x"]);
    expect(records).toEqual([]);
    expect(issues).toEqual([
      {
        sheet: "Contrats 2025",
        cell: "A2",
        row: 2,
        message:
          "La colonne «\u00a0Code\u00a0» est vide : tapez un code fait de lettres, de chiffres et de - _ . /, par exemple P-0042 ou ARQ-2024. Sans cela, la ligne n'est pas prise en compte.",
      },
      {
        sheet: "Contrats 2025",
        cell: "A3",
        row: 3,
        message:
          "«\u00a0=x\u00a0» n'est pas un code : tapez un code fait de lettres, de chiffres et de - _ . /, par exemple P-0042 ou ARQ-2024. Sans cela, la ligne n'est pas prise en compte.",
      },
    ]);
  });

  it("skips rows that hold nothing but an unticked box, white space or a stranger's note", () => {
    expect(
      read(HEADINGS, [null, null, null, null, false], ["  "], [null, null, null, null, null, "note"]),
    ).toMatchObject({
      records: [],
      issues: [],
    });
  });

  it("loses an optional column with one issue, and reads the rest", () => {
    const { readable, records, issues } = read(["Code", "Heures"], ["P-1", 7]);
    expect(readable).toBe(true);
    expect(records[0]?.value).toEqual({ code: "P-1", start: null, hours: 700, nature: "work", open: null });
    expect(records[0]?.unread).toEqual(["start", "nature", "open"]);
    expect(issues.map(({ cell, row }) => [cell, row])).toEqual([
      [null, 1],
      [null, 1],
      [null, 1],
    ]);
  });

  it("without a required heading gives no record", () => {
    expect(read(["Ref", "Début", "Heures", "Nature", "Ouvert"], ["P-1"])).toMatchObject({
      readable: false,
      records: [],
      issues: [{ cell: "A1", row: 1 }],
    });
  });

  it("without any heading points at no cell", () => {
    expect(read().issues).toMatchObject([{ sheet: "Contrats 2025", cell: null, row: null }]);
  });

  it("prints its headings, then the records that it reads back", () => {
    const record = fc.record({
      code: fc.stringMatching(/^[A-Z0-9][A-Z0-9._/-]{0,10}$/),
      start: fc.option(fc.constantFrom("2024-02-29", "2025-12-31")),
      hours: fc.option(fc.nat(1e9)),
      nature: fc.constantFrom("work" as const, "training" as const),
      open: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const printed = printTable(table, records);
        expect(printed[0]).toEqual(HEADINGS);
        const { records: back, issues } = read(...printed);
        expect(back.map(({ value }) => value)).toEqual(records);
        expect(issues).toEqual([]);
      }),
    );
  });

  it("answers any rows with records that hold its schema, and never throws", () => {
    const anyRow = fc.array(fc.oneof(anyCell, fc.constantFrom("P-1", "31/12/2025", 7.5, "travail")), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 6 }), (rows) => {
        for (const { value } of read(HEADINGS, ...rows).records) expect(table.recordSchema.parse(value)).toEqual(value);
        read(...rows);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the schema of a record", () => {
  it("fills in what is blank", () => {
    expect(table.recordSchema.parse({ code: "P-1" })).toEqual({
      code: "P-1",
      start: null,
      hours: null,
      nature: "work",
      open: null,
    });
  });

  it("refuses what no cell could hold", () => {
    expect(() => table.recordSchema.parse({ code: "P-1", hours: 1.5 })).toThrow(z.ZodError);
    expect(() => table.recordSchema.parse({ code: "p 1" })).toThrow(z.ZodError);
  });
});
