import type { Cell } from "../../schemas/cells/cell.ts";
import { type Marker, STATE_SHEET } from "../../schemas/marker.ts";
import type { Failure, Outcome } from "../ports/outcome.ts";
import type { Sheet, SheetEdit, Workbook } from "../ports/workbooks.ts";
import { diffMarked, type MarkedEdits } from "../sheets/diff-marked.ts";
import { ownSheet } from "../sheets/own-sheet.ts";
import type { SheetView } from "../sheets/sheet-view.ts";
import type { Ports } from "./ports.ts";

/** Whose workbook it is and which run writes. */
export type Mark = Pick<Marker, "owner" | "role" | "run">;

/** The workbook as it stands after a commit, and whether anything had to be written. */
export type Committed = { readonly workbook: Workbook; readonly written: boolean };

/**
 * Brings the service's tabs of a workbook to the views, in one guarded batch; nothing is sent where they already read
 * so. Refused with `lost-turn` when somebody wrote since the workbook was read.
 */
export async function commitViews(
  ports: Pick<Ports, "workbooks" | "ids">,
  workbook: Workbook,
  views: readonly SheetView[],
  mark: Mark,
): Promise<Outcome<Committed>> {
  const marked = diffMarked(workbook, views);
  const outcome = await commitEdits(ports, workbook, marked, mark);
  if (!outcome.ok) return outcome;
  const { value: next } = outcome;
  if (next === null) return { ok: true, value: { workbook, written: false } };
  return { ok: true, value: { workbook: afterCommit(workbook, next, views, marked.edits), written: true } };
}

/** One guarded batch, and the marker that it left; `null` where there was nothing to do. */
export async function commitEdits(
  { workbooks, ids }: Pick<Ports, "workbooks" | "ids">,
  { id, marker }: Pick<Workbook, "id" | "marker">,
  { edits, stateSheetId }: MarkedEdits,
  mark: Mark,
): Promise<Outcome<Marker | null>> {
  if (edits.length === 0 && marker) return { ok: true, value: null };
  if (stateSheetId === null) return STATE_SHEET_TAKEN;
  const next: Marker = { ...mark, id: ids.marker(), workbook: id, version: (marker?.version ?? 0) + 1 };
  const outcome = await workbooks.commit(id, { expected: marker, next, stateSheetId, edits });
  return outcome.ok ? { ok: true, value: next } : outcome;
}

const STATE_SHEET_TAKEN: Failure = {
  ok: false,
  reason: "invalid",
  message: `a person's own tab bears the title ${STATE_SHEET}`,
  retryable: false,
  ambiguous: false,
};

/** What a reading would now give, without asking. */
function afterCommit(
  workbook: Workbook,
  marker: Marker,
  views: readonly SheetView[],
  edits: readonly SheetEdit[],
): Workbook {
  const added = edits.flatMap((edit): Sheet[] =>
    edit.kind === "add-sheet" ? [{ ...edit, rows: [], charts: [], protections: [] }] : [],
  );
  const gone = edits.flatMap((edit) => (edit.kind === "delete-sheet" ? [edit.sheetId] : []));
  const tabs = { sheets: [...workbook.sheets.filter(({ sheetId }) => !gone.includes(sheetId)), ...added] };
  const sheets = tabs.sheets.map((sheet): Sheet => {
    const view = views.find(({ title }) => ownSheet(tabs, title) === sheet);
    const own = edits.filter(({ sheetId }) => sheetId === sheet.sheetId);
    const rows = view?.rows.map((row) => row.map(({ value }): Cell => value));
    return rows ? { ...own.reduce(edited, sheet), rows } : sheet;
  });
  return { ...workbook, marker, sheets };
}

function edited(sheet: Sheet, edit: SheetEdit): Sheet {
  switch (edit.kind) {
    case "resize":
      return { ...sheet, rowCount: edit.rowCount, columnCount: edit.columnCount };
    case "insert-rows":
      return { ...sheet, rowCount: sheet.rowCount + edit.count };
    case "delete-rows":
      return { ...sheet, rowCount: sheet.rowCount - edit.count };
    case "protect":
      return { ...sheet, protections: [...sheet.protections, edit] };
    case "unprotect":
      return { ...sheet, protections: sheet.protections.filter(({ id }) => id !== edit.id) };
    default:
      return sheet;
  }
}
