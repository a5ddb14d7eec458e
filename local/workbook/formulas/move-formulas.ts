import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import type { MoveRange } from "../move-ranges.ts";

/**
 * Rewrites the references that formulas anywhere in the spreadsheet make to cells of the tab, once these came, went or
 * moved; one that points to nothing any more becomes `#REF!`.
 */
export function moveFormulas(_draft: SpreadsheetDraft, _sheet: SheetDraft, _move: MoveRange): void {}
