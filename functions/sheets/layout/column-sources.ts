import { findHeadings } from "../../../schemas/table/find-headings.ts";
import type { CellRule, SheetLayout } from "../../ports/workbooks.ts";
import type { TabLook } from "./tab-look.ts";
import { tabOf } from "./tab-of.ts";

/** A choice as this workbook can offer it; `null` where the tab that it chooses from is not Jalon's. */
export type ColumnSources = (rule: CellRule) => CellRule | null;

/** Choices from another tab's column follow that column where people moved it, and its tab where they renamed it. */
export function columnSources(sheets: readonly SheetLayout[], tabs: readonly TabLook[]): ColumnSources {
  return (rule) => {
    if (rule.kind !== "column") return rule;
    const tab = tabs.find(({ title }) => title === rule.sheet);
    const found = tab ? tabOf(sheets, tab) : null;
    if (!tab || !found || found.kind === "missing") return rule;
    if (found.kind === "foreign") return null;
    const sheet = found.kind === "found" ? found.sheet : sheets.find(({ title }) => title === found.title);
    if (!sheet) return rule;
    return { ...rule, sheet: sheet.title, ...moved(sheet, tab, rule.column) };
  };
}

function moved(sheet: SheetLayout, { headings }: TabLook, column: number): { row?: number; column?: number } {
  const key = headings?.columns[column]?.key;
  const { row, columns } = findHeadings(headings?.columns ?? [], sheet.rows);
  const place = key === undefined ? undefined : columns.get(key);
  return row === null || place === undefined ? {} : { row: row + 1, column: place };
}
