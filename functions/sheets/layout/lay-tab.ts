import type { SheetEdit } from "../../ports/workbooks.ts";
import { takeId } from "../sheet-id.ts";
import type { ProtectionLook, TabLook } from "./tab-look.ts";

/** All that stands on a new tab. Choices come last, for they may name any other tab. */
export function layTab(tab: TabLook, sheetId: number, spent: Set<number>): SheetEdit[] {
  const { rows, rules, protections, charts, table } = tab;
  return [
    ...(rows.length > 0 ? [{ kind: "write", sheetId, row: 0, column: 0, cells: rows } as const] : []),
    ...(table && tab.headings ? [addTable(tab, sheetId, table.name, tab.headings.row)] : []),
    ...rules.map((each) => ({ kind: "rule", sheetId, ...each }) as const),
    ...protections.map((each) => protect(tab.title, sheetId, each, spent)),
    ...charts.map((chart) => ({ kind: "add-chart", sheetId, chart }) as const),
  ];
}

/** A protection's id is foretold by what it is for, so that a set-up which runs twice asks for the same. */
export const protect = (title: string, sheetId: number, look: ProtectionLook, spent: Set<number>): SheetEdit => ({
  kind: "protect",
  sheetId,
  id: takeId(`${title} ${look.description}`, spent),
  editors: [],
  ...look,
});

/** A native table from the headings down to the end of the grid, one column for each heading. */
export function addTable(
  tab: Pick<TabLook, "rows" | "rowCount">,
  sheetId: number,
  name: string,
  row: number,
): SheetEdit {
  const columns = (tab.rows[row] ?? []).map(({ value }) => String(value ?? ""));
  const area = { row, column: 0, rowCount: tab.rowCount - row, columnCount: columns.length };
  return { kind: "add-table", sheetId, name, area, columns };
}
