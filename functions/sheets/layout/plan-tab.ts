import { isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { a1 } from "../../../schemas/table/a1.ts";
import type { Area, SheetEdit, SheetLayout } from "../../ports/workbooks.ts";
import { sameCell } from "./contract-cells.ts";
import { addTable, layTab, protect, type Surroundings } from "./lay-tab.ts";
import { type PlannedHeadings, planHeadings } from "./plan-headings.ts";
import { linePlaces, planLines } from "./plan-lines.ts";
import { planRules } from "./plan-rules.ts";
import { NOTHING, type Part, type PresentTab } from "./present-tab.ts";
import type { ProtectionLook, TabLook } from "./tab-look.ts";

/** What a tab that is there lacks against its look. What the service writes in its own tabs is its own affair. */
export function planTab(sheet: SheetLayout, tab: TabLook, surroundings: Surroundings): Part {
  const parts = partsOf(sheet, tab, surroundings);
  const named = (words: readonly string[]) => words.map((each) => `${tab.title} : ${each}`);
  return {
    edits: inOneSize(parts.flatMap(({ edits }) => edits)),
    added: named(parts.flatMap(({ added }) => added)).map((each) => `${each}.`),
    differing: named(parts.flatMap(({ differing }) => differing)),
  };
}

/** One growth of the grid, for each sets both of its sides. */
function inOneSize(edits: readonly SheetEdit[]): SheetEdit[] {
  const sizes = edits.filter((edit) => edit.kind === "resize");
  const [first] = sizes;
  if (first === undefined) return [...edits];
  const rowCount = Math.max(...sizes.map((size) => size.rowCount));
  const columnCount = Math.max(...sizes.map((size) => size.columnCount));
  return [{ ...first, rowCount, columnCount }, ...edits.filter(({ kind }) => kind !== "resize")];
}

function partsOf(sheet: SheetLayout, tab: TabLook, surroundings: Surroundings): Part[] {
  if (tab.kind === "service") return [planCharts(sheet, tab)];
  if (sheet.rows.length === 0) return [planBlank(sheet, tab, surroundings)];
  const headings = tab.headings === null ? AS_LAID(tab) : planHeadings(sheet, tab, tab.headings);
  if (headings.row === null) return [headings];
  const present = presentTab(sheet, tab, headings, surroundings);
  return [
    headings,
    planLines(present),
    planNotes(present),
    planSight(present),
    planRules(present),
    planProtections(present),
    planTable(present),
    planCharts(sheet, tab),
  ];
}

const AS_LAID = (tab: TabLook): PlannedHeadings => ({
  ...NOTHING,
  row: -1,
  columns: tab.columnWidths.map((_, column) => column),
  fresh: new Set(),
});

function presentTab(sheet: SheetLayout, tab: TabLook, found: PlannedHeadings, surroundings: Surroundings): PresentTab {
  const { columns, fresh } = found;
  const lines = linePlaces(sheet, tab, columns[0] ?? 0);
  const shift = (found.row ?? 0) - (tab.headings?.row ?? -1);
  const rowOf = (row: number): number | null => {
    if (tab.labelled && row > (tab.headings?.row ?? -1)) return lines.get(row) ?? null;
    return row + shift < 0 ? null : row + shift;
  };
  return { sheet, tab, columns, rowOf, fresh, surroundings };
}

/** A tab that bears the title and nothing else gets all that a new one has. */
function planBlank(sheet: SheetLayout, tab: TabLook, surroundings: Surroundings): Part {
  const { sheetId, rowCount, columnCount } = sheet;
  const { frozenRows, frozenColumns, columnWidths, table } = tab;
  const size = {
    rowCount: Math.max(rowCount, tab.rowCount),
    columnCount: Math.max(columnCount, columnWidths.length),
  };
  return {
    edits: [
      ...(size.rowCount > rowCount || size.columnCount > columnCount
        ? [{ kind: "resize", sheetId, ...size } as const]
        : []),
      { kind: "freeze", sheetId, frozenRows, frozenColumns },
      { kind: "widths", sheetId, columnWidths },
      ...layTab({ ...tab, table: sheet.tables.length > 0 ? null : table }, sheetId, surroundings),
    ],
    added: ["tout son contenu, car il était vide"],
    differing: [],
  };
}

/** The explanation of a heading that bears none, under the words that stand there. */
function planNotes({ sheet, tab, columns, rowOf, fresh }: PresentTab): Part {
  const row = tab.headings === null ? null : rowOf(tab.headings.row);
  if (tab.headings === null || row === null) return NOTHING;
  const edits = (tab.rows[tab.headings.row] ?? []).flatMap((cell, look): SheetEdit[] => {
    const column = columns[look] ?? null;
    const isThere = column === null || fresh.has(column) || sheet.notes.has(a1(row, column));
    if (isThere || cell.note === undefined) return [];
    const { value } = sameCell(sheet.rows[row]?.[column] ?? null);
    return [{ kind: "write", sheetId: sheet.sheetId, row, column, cells: [[{ ...cell, value }]] }];
  });
  return { ...NOTHING, edits, added: edits.length > 0 ? ["l'explication des en-têtes"] : [] };
}

/** Headings kept in sight where nothing is, and widths where nobody chose any. */
function planSight({ sheet, tab, columns, rowOf }: PresentTab): Part {
  const { sheetId } = sheet;
  const frozenRows = (rowOf(tab.headings?.row ?? 0) ?? 0) + 1;
  const isFrozen = tab.headings === null || tab.frozenRows === 0 || sheet.frozenRows > 0;
  const isWide = sheet.columnWidths.some((width) => width !== USUAL_WIDTH);
  const widths = Array.from({ length: Math.max(0, ...columns.map((column) => (column ?? -1) + 1)) }, (_, column) => {
    const look = columns.indexOf(column);
    return look === -1 ? null : (tab.columnWidths[look] ?? null);
  });
  const frozenColumns = sheet.frozenColumns || tab.frozenColumns;
  return {
    edits: [
      ...(isFrozen ? [] : [{ kind: "freeze", sheetId, frozenRows, frozenColumns } as const]),
      ...(isWide ? [] : [{ kind: "widths", sheetId, columnWidths: widths } as const]),
    ],
    added: [...(isFrozen ? [] : ["les en-têtes toujours en vue"]), ...(isWide ? [] : ["la largeur des colonnes"])],
    differing: [],
  };
}

/** The width of a column that nobody changed, in pixels. */
const USUAL_WIDTH = 100;

function planProtections(present: PresentTab): Part {
  const { sheet, tab, surroundings } = present;
  const missing = tab.protections.filter(
    ({ description }) => !sheet.protections.some((each) => each.description === description),
  );
  return {
    edits: missing.map((look) =>
      protect(tab.title, sheet.sheetId, { ...look, area: areaNow(present, look) }, surroundings.spent),
    ),
    added: missing.map(({ description }) => `un avertissement, « ${description.replace(/^Jalon : /, "")} »`),
    differing: [],
  };
}

/** The area of a protection as its rows and columns stand now. */
function areaNow({ columns, rowOf }: PresentTab, { area }: ProtectionLook): Area | null {
  if (area === null) return null;
  const rows = range(area.row, area.rowCount).flatMap((row) => rowOf(row) ?? []);
  const across = range(area.column, area.columnCount).flatMap((column) => columns[column] ?? []);
  const [row, column] = [Math.min(...rows), Math.min(...across)];
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...across) - column + 1 };
}

const range = (start: number, count: number): number[] => Array.from({ length: count }, (_, step) => start + step);

/** A native table only where nothing is typed yet: Google refuses one over people's own filters and merged cells. */
function planTable({ sheet, tab, rowOf }: PresentTab): Part {
  const row = tab.headings === null ? null : rowOf(tab.headings.row);
  if (tab.table === null || row === null || sheet.tables.length > 0) return NOTHING;
  const texts = (sheet.rows[row] ?? []).map((cell) => (isBlank(cell) ? "" : showCell(cell)));
  const isPlain = new Set(texts).size === texts.length && !texts.includes("");
  if (!isPlain || sheet.rows.length > row + 1) return NOTHING;
  const edit = addTable(tab.table.name, sheet.sheetId, texts, { row, end: sheet.rowCount });
  return { ...NOTHING, edits: [edit], added: ["un tableau à trier et à filtrer"] };
}

function planCharts({ sheetId, charts }: SheetLayout, tab: TabLook): Part {
  const missing = tab.charts.filter(({ id }) => !charts.includes(id));
  return {
    ...NOTHING,
    edits: missing.map((chart) => ({ kind: "add-chart", sheetId, chart }) as const),
    added: missing.map(({ title }) => `le graphique « ${title} »`),
  };
}
