import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { recalculate } from "../formulas/recalculate.ts";
import type { Area } from "../ranges/grid-range.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import { type Block, blockOf } from "./block.ts";

/** The cells of an area with what their formulas show by now, whatever the requests before in the batch changed. */
export function shownBlock(draft: SpreadsheetDraft, sheet: SheetDraft, area: Area, now: Date): Block {
  const block = blockOf(sheet, area);
  const isStale = block.some((row) =>
    row.some((cell) => cell?.computedValue !== undefined || cell?.userEnteredValue?.formulaValue !== undefined),
  );
  if (!isStale) return block;
  const calculated = recalculate(snapshotOf(draft), now).sheets[draft.sheets.indexOf(sheet)];
  return calculated ? blockOf(calculated, area) : block;
}

/** Rows are known by what they are: those that the draft goes on changing are copied. */
function snapshotOf(draft: SpreadsheetDraft): Spreadsheet {
  const spreadsheet = draft.finish();
  const sheets = spreadsheet.sheets.map((sheet, index) => ({
    ...sheet,
    rows: sheet.rows.map((row) => (draft.sheets[index]?.isShared(row) ? row : [...row])),
  }));
  return { ...spreadsheet, sheets };
}
