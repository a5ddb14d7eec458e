import { STATE_SHEET } from "../../schemas/marker.ts";
import type { Sheet, SheetEdit, Workbook } from "../ports/workbooks.ts";
import { diffViews } from "./diff-view.ts";
import { ownSheet } from "./own-sheet.ts";
import type { SheetView } from "./sheet-view.ts";

/** The edits of a commit and the tab its marker goes on; `null` where a person's own tab is called `_état`. */
export type MarkedEdits = { readonly edits: readonly SheetEdit[]; readonly stateSheetId: number | null };

/**
 * The edits that bring a workbook to the views with a tab `_état` for the marker. A tab `_état` that lost its marker
 * guards nothing: it is replaced by a new one under another id, so that of two writers who both found it so the second
 * is refused.
 */
export function diffMarked(workbook: Pick<Workbook, "sheets" | "marker">, views: readonly SheetView[]): MarkedEdits {
  const found = ownSheet(workbook, STATE_SHEET);
  const unmarked = workbook.marker === null ? found : undefined;
  const kept = { sheets: workbook.sheets.filter((sheet) => sheet !== unmarked) };
  const spent = unmarked ? [unmarked.sheetId] : [];
  const edits = diffViews(kept, withStateView(kept, views), spent);
  const added = edits.find((edit) => edit.kind === "add-sheet" && edit.title === STATE_SHEET);
  return {
    edits: [...spent.map((sheetId) => ({ kind: "delete-sheet", sheetId }) as const), ...edits],
    stateSheetId: (added ?? ownSheet(kept, STATE_SHEET))?.sheetId ?? null,
  };
}

function withStateView(kept: { readonly sheets: readonly Sheet[] }, views: readonly SheetView[]): readonly SheetView[] {
  const hasOne = ownSheet(kept, STATE_SHEET) !== undefined || views.some(({ title }) => title === STATE_SHEET);
  return hasOne ? views : [...views, BARE];
}

/** The tab `_état` of a workbook that keeps nothing but its marker there. */
const BARE: SheetView = { title: STATE_SHEET, hidden: true, frozenRows: 0, columnWidths: [], rows: [] };
