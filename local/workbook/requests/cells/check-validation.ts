import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { checkCondition } from "../../filters/conditions.ts";
import { parseA1 } from "../../ranges/a1.ts";
import { type Area, areaOf, overlaps } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { DataValidationRule } from "../../wire.ts";

/** Refuses a rule that Google refuses; the range of a ONE_OF_RANGE rule must be there. */
export function checkValidation(draft: SpreadsheetDraft, sheet: SheetDraft, rule: DataValidationRule): void {
  const { condition } = rule;
  checkCondition(condition, "validation");
  if (condition?.type !== "ONE_OF_RANGE") return;
  const reference = (condition.values?.[0]?.userEnteredValue ?? "").replace(/^=/, "");
  // Without a tab it is the rule's own, hidden or not, which goes first.
  const own = { properties: { ...sheet.properties, hidden: false } };
  const others = draft.sheets.filter((other) => other !== sheet);
  parseA1({ sheets: [own, ...others], namedRanges: draft.namedRanges }, reference);
}

/** A typed column of a table has a rule of its own, and takes no other. */
export function refuseTypedColumns(sheet: SheetDraft, area: Area): void {
  for (const { range, columns } of sheet.tables) {
    const body = { ...areaOf(range, sheet), startRow: (range.startRowIndex ?? 0) + 1 };
    for (const [place, { columnType }] of columns.entries()) {
      const startColumn = body.startColumn + place;
      if (!columnType || columnType === "COLUMN_TYPE_UNSPECIFIED") continue;
      if (overlaps({ ...body, startColumn, endColumn: startColumn + 1 }, area)) {
        throw new InvalidRequest("This operation is not allowed on cells in typed columns.");
      }
    }
  }
}
