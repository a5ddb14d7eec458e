import type { SheetEdit, SheetLayout } from "../../ports/workbooks.ts";
import { takeId } from "../sheet-id.ts";
import { layTab, type Surroundings } from "./lay-tab.ts";
import type { LayoutPlan } from "./layout-plan.ts";
import type { TabLook } from "./tab-look.ts";
import { tabOf } from "./tab-of.ts";

type AddSheet = Extract<SheetEdit, { kind: "add-sheet" }>;

/** The tabs that are not there, each after the one that it follows, and all that stands on them. */
export function planNewTabs(
  sheets: readonly SheetLayout[],
  tabs: readonly TabLook[],
  surroundings: Surroundings,
): Pick<LayoutPlan, "edits" | "added"> {
  const taken = new Set(sheets.map(({ sheetId }) => sheetId));
  const order = sheets.map(({ title }) => title);
  const added: AddSheet[] = [];
  const laid: SheetEdit[] = [];
  let last = -1;
  for (const tab of tabs) {
    const found = tabOf(sheets, tab);
    if (found.kind === "found") last = order.indexOf(found.sheet.title);
    if (found.kind !== "missing") continue;
    const sheetId = takeId(tab.title, taken);
    last += 1;
    order.splice(last, 0, tab.title);
    added.push(addTab(tab, sheetId, last));
    laid.push(...layTab(tab, sheetId, surroundings));
  }
  const shown = added.filter(({ hidden }) => !hidden);
  return { edits: [...added, ...laid], added: shown.map(({ title }) => `L'onglet « ${title} ».`) };
}

/** The edit that adds a tab, still blank, at a place among the others. */
export const addTab = (tab: TabLook, sheetId: number, index: number): AddSheet => ({
  kind: "add-sheet",
  sheetId,
  title: tab.title,
  index,
  hidden: tab.hidden,
  rowCount: tab.rowCount,
  columnCount: tab.columnWidths.length,
  frozenRows: tab.frozenRows,
  frozenColumns: tab.frozenColumns,
  columnWidths: tab.columnWidths,
});
