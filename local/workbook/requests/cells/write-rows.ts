import { writeCell } from "../../cells/write-cell.ts";
import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import type { FieldMask } from "../../masks/field-mask.ts";
import type { Area } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { CellData, Request } from "../../wire.ts";
import { checkRules } from "./cell-mask.ts";

/** The rows of cells that a request brings. */
export type Rows = NonNullable<NonNullable<Request["updateCells"]>["rows"]>;

/** Where rows are written: what they do not reach of a `whole` area is cleared, else left alone. */
export type Target = { readonly sheet: SheetDraft; readonly area: Area; readonly whole: boolean };

/** Writes the masked fields of rows into their place, cell by cell; a row longer than the place is refused. */
export function writeRows(draft: SpreadsheetDraft, { sheet, area, whole }: Target, rows: Rows, mask: FieldMask): void {
  for (let row = area.startRow; row < area.endRow; row += 1) {
    const values = rows[row - area.startRow]?.values ?? [];
    const end = whole ? area.endColumn : area.startColumn + values.length;
    refusePast("column", area.startColumn + values.length, area.endColumn);
    checkRules(draft, sheet, values, mask);
    for (let column = area.startColumn; column < end; column += 1) {
      const data: CellData | null | undefined = values[column - area.startColumn];
      sheet.setCell(row, column, writeCell(sheet.cell(row, column), data ?? {}, mask));
    }
  }
}

/** Refuses rows or columns past the last one. */
export function refusePast(what: "row" | "column", end: number, limit: number): void {
  if (end > limit) {
    throw new InvalidRequest(
      `Attempting to write ${what}: ${limit}, beyond the last requested ${what} of: ${limit - 1}`,
    );
  }
}
