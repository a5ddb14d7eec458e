import type { CellRule, SheetEdit } from "../../ports/workbooks.ts";
import { takeId } from "../sheet-id.ts";
import type { ColumnSources } from "./column-sources.ts";
import type { ProtectionLook, RuleLook, TabLook } from "./tab-look.ts";

/** What a tab's layout depends on besides itself: the ids of protections that are taken, and the other tabs. */
export type Surroundings = { readonly spent: Set<number>; readonly sources: ColumnSources };

/** A workbook of which nothing but its look is there. */
export const aloneInLook = (): Surroundings => ({ spent: new Set(), sources: (rule) => rule });

/** All that stands on a new tab. */
export function layTab(tab: TabLook, sheetId: number, { spent, sources }: Surroundings): SheetEdit[] {
  const { title, rows, rules, aligns, protections, charts, table, headings } = tab;
  const texts = (rows[headings?.row ?? 0] ?? []).map(({ value }) => String(value ?? ""));
  return [
    ...(rows.length > 0 ? [{ kind: "write", sheetId, row: 0, column: 0, cells: rows } as const] : []),
    ...(table && headings ? [addTable(table.name, sheetId, texts, { row: headings.row, end: tab.rowCount })] : []),
    ...aligns.map((each) => ({ kind: "align", sheetId, ...each }) as const),
    ...rules.flatMap((each) => offer(sheetId, each, sources(each.rule))),
    ...protections.map((each) => protect(title, sheetId, each, spent)),
    ...charts.map((chart) => ({ kind: "add-chart", sheetId, chart }) as const),
  ];
}

/** The edit that lets the cells of an area choose. */
export const offer = (sheetId: number, { area }: Pick<RuleLook, "area">, rule: CellRule | null): SheetEdit[] =>
  rule === null ? [] : [{ kind: "rule", sheetId, area, rule }];

/** A protection's id is foretold by what it is for, so that a set-up which runs twice asks for the same. */
export const protect = (title: string, sheetId: number, look: ProtectionLook, spent: Set<number>): SheetEdit => ({
  kind: "protect",
  sheetId,
  id: takeId(`${title} ${look.description}`, spent),
  editors: [],
  ...look,
});

/** A native table from the headings down to the end of the grid, one column for each heading. */
export const addTable = (
  name: string,
  sheetId: number,
  columns: readonly string[],
  { row, end }: { readonly row: number; readonly end: number },
): SheetEdit => ({
  kind: "add-table",
  sheetId,
  name,
  area: { row, column: 0, rowCount: end - row, columnCount: columns.length },
  columns,
});
