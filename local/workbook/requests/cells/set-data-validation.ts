import type { Cell } from "../../cells/cell.ts";
import { changeCells } from "../../cells/change-cells.ts";
import { onceEach } from "../../cells/once-each.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { DataValidationRule } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkValidation, refuseTypedColumns } from "./check-validation.ts";

/**
 * Gives the cells of a range a rule, or takes it away, but for the rows that a filter hides unless they are included. A
 * BOOLEAN rule makes check boxes. Writes are not held to any.
 */
export const setDataValidation: RequestHandler<"setDataValidation"> = (
  draft,
  { range, rule, filteredRowsIncluded },
) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const area = areaOf(range, sheet);
  refuseTypedColumns(sheet, area);
  if (rule) checkValidation(draft, sheet, rule);
  const ruled = onceEach((before) => withRule(before, rule));
  changeCells(sheet, area, (before, row) =>
    filteredRowsIncluded || !sheet.rowSizes[row]?.hiddenByFilter ? ruled(before) : before,
  );
  return undefined;
};

function withRule(cell: Cell | undefined, rule: DataValidationRule | undefined): Cell | undefined {
  if (rule) return { ...cell, dataValidation: rule };
  const { dataValidation: _, ...rest } = cell ?? {};
  return Object.keys(rest).length > 0 ? rest : undefined;
}
