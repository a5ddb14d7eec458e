import type { WorkbookLayout } from "../../ports/workbooks.ts";
import type { LayoutPlan } from "./layout-plan.ts";
import { planNewTabs } from "./plan-new-tabs.ts";
import type { WorkbookLook } from "./tab-look.ts";

/**
 * What brings a workbook to its look: the tabs, headings, notes, choices, lines and protections that are not there.
 * Nothing that people typed, moved or added is deleted or written over; `null` is a workbook that does not exist yet.
 */
export function planLayout(present: WorkbookLayout | null, wanted: WorkbookLook): LayoutPlan {
  const { edits, added } = planNewTabs(present?.sheets ?? [], wanted.tabs);
  return { properties: {}, edits, added, differing: [] };
}
