import { showHours } from "../../schemas/hours.ts";
import type { Columns, RecordOf, Table } from "../../schemas/table/define-table.ts";
import { type PrintedCell, printTable } from "../../schemas/table/print-table.ts";

/** What a person types in one cell of a French sheet; `null` is a cell passed over. */
export type TypedCell = string | boolean | null;

/** Something typed at once: the rows of a rectangle, from its first cell, zero-based. */
export type Typing = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly TypedCell[])[];
};

/** Records as a person types them under a table's headings: `04/03/2024`, `6 000`, `999 999 014 00015`. */
export function typeRecords<C extends Columns>(table: Table<C>, records: readonly RecordOf<Table<C>>[]): Typing {
  return {
    sheet: table.title,
    row: 1,
    column: 0,
    rows: printTable(table, records)
      .slice(1)
      .map((row) => row.map(typeCell)),
  };
}

function typeCell(printed: PrintedCell): TypedCell {
  if (typeof printed === "number") return showHours(Math.round(printed * 100)).replaceAll("\u202f", " ");
  if (typeof printed !== "string") return printed;
  return printed.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1 $2 $3 $4");
}
