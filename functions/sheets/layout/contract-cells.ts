import type { Cell } from "../../../schemas/cells/cell.ts";
import { serialOfDate } from "../../../schemas/cells/serial-date.ts";
import { contractTable } from "../../../schemas/declarant-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import type { RecordOf } from "../../../schemas/table/define-table.ts";
import { printTable } from "../../../schemas/table/print-table.ts";
import type { CellStyle, WrittenCell } from "../../ports/workbooks.ts";

/** A contract as its row says it, without its hours. */
export type TypedContract = RecordOf<typeof contractTable>;

/** A day as a day typed at the keyboard stands in its cell. */
const DAY: CellStyle = { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } };

/** The cells of a contract's attributes, in the order of the columns. */
export function contractCells(contract: TypedContract): WrittenCell[] {
  const [, printed = []] = printTable(contractTable, [contract]);
  const dates: Readonly<Record<string, IsoDate | null>> = { start: contract.start, end: contract.end };
  return Object.keys(contractTable.columns).map((key, column) => {
    const day = dates[key];
    return day ? { value: serialOfDate(day), style: DAY } : { value: printed[column] ?? null };
  });
}

/** A cell as it was read, to be written again as it stood; what shows an error is left blank. */
export function sameCell(cell: Cell): WrittenCell {
  if (cell === null || typeof cell !== "object") return { value: cell };
  if (cell.kind === "error") return { value: null };
  if (cell.kind === "date" || cell.kind === "date-time") return { value: cell.value, style: DAY };
  return { value: cell.kind === "number" ? cell.value : cell.text };
}
