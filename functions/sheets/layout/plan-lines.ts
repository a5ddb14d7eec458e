import { type Cell, isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { SheetEdit, SheetLayout, WrittenCell } from "../../ports/workbooks.ts";
import { NOTHING, type Part, type PresentTab } from "./present-tab.ts";
import type { TabLook } from "./tab-look.ts";

type Line = { readonly row: number; readonly label: string; readonly cells: readonly WrittenCell[] };

/** The labelled lines of a look, below its headings where it has some. */
const linesOf = ({ labelled, rows, headings }: TabLook): Line[] =>
  rows.flatMap((cells, row) => {
    const label = String(cells[0]?.value ?? "");
    return labelled && row > (headings?.row ?? -1) && label !== "" ? [{ row, label, cells }] : [];
  });

/** The row that each line of the look is now, those not yet there after the last one; `null` for any other row. */
export function linePlaces(sheet: SheetLayout, tab: TabLook, labels: number): ReadonlyMap<number, number> {
  const present = new Map<string, number>();
  for (const [row, cells] of sheet.rows.entries()) {
    const label = foldText(showCell(cells[labels] ?? null));
    if (label !== "" && !present.has(label)) present.set(label, row);
  }
  let next = sheet.rows.length;
  return new Map(
    linesOf(tab).flatMap(({ row, label }) => {
      const found = present.get(foldText(label));
      if (found === undefined && tab.kind === "guide") return [];
      return [[row, found ?? next++] as const];
    }),
  );
}

/** Settings that are not there are put under the last line; a guide that reads otherwise is left to people. */
export const planLines = (present: PresentTab): Part => {
  if (!present.tab.labelled) return NOTHING;
  return present.tab.kind === "guide" ? planGuide(present) : planSettings(present);
};

function planSettings(present: PresentTab): Part {
  const { sheet, tab, columns, rowOf, fresh } = present;
  const lines = linesOf(tab).map((line) => ({ ...line, at: rowOf(line.row) ?? 0 }));
  const missing = lines.filter(({ at }) => at >= sheet.rows.length);
  const kept = lines.filter(({ at }) => at < sheet.rows.length);
  const isFresh = (column: number) => fresh.has(columns[column] ?? -1);
  const last = Math.max(0, ...missing.map(({ at }) => at));
  return {
    edits: [
      ...growth(sheet, last + 1),
      ...missing.flatMap(({ at, cells }) => writes(present, at, cells, () => true)),
      ...kept.flatMap(({ at, cells }) => writes(present, at, cells, isFresh)),
      ...aligns(present, missing),
    ],
    added: missing.map(({ label }) => `la ligne « ${label} »`),
    differing: kept.flatMap((line) => stale(present, line)),
  };
}

/** New lines stand one below the other. */
function aligns(
  { sheet, tab, columns }: PresentTab,
  [first, ...others]: readonly { readonly at: number }[],
): SheetEdit[] {
  if (first === undefined) return [];
  const rows = { row: first.at, rowCount: others.length + 1, columnCount: 1 };
  return tab.aligns.flatMap((look): SheetEdit[] => {
    const column = columns[look.area.column] ?? null;
    return column === null ? [] : [{ ...look, kind: "align", sheetId: sheet.sheetId, area: { ...rows, column } }];
  });
}

function growth({ sheetId, rowCount, columnCount }: SheetLayout, rows: number): SheetEdit[] {
  return rows <= rowCount ? [] : [{ kind: "resize", sheetId, rowCount: rows + SPARE_ROWS, columnCount }];
}

const SPARE_ROWS = 20;

function writes(
  { sheet, columns }: PresentTab,
  row: number,
  cells: readonly WrittenCell[],
  isWanted: (column: number) => boolean,
): SheetEdit[] {
  return cells.flatMap((cell, look): SheetEdit[] => {
    const column = columns[look] ?? null;
    if (column === null || cell.value === null || !isWanted(look)) return [];
    return [{ kind: "write", sheetId: sheet.sheetId, row, column, cells: [[cell]] }];
  });
}

/** The first two columns are the label and what people type; what stands beside them explains. */
function stale({ sheet, tab, columns }: PresentTab, { at, label, cells }: Line & { readonly at: number }): string[] {
  return cells.flatMap(({ value }, look) => {
    const cell: Cell = sheet.rows[at]?.[columns[look] ?? -1] ?? null;
    if (look < 2 || value === null || isBlank(cell) || showCell(cell) === String(value)) return [];
    const heading = tab.headings?.columns[look]?.heading ?? "";
    return [`« ${heading} » de « ${label} » est maintenant « ${value} » : vous pouvez le recopier.`];
  });
}

function planGuide(present: PresentTab): Part {
  const { sheet, tab, rowOf } = present;
  const lines = linesOf(tab);
  const isOlder = lines.some(({ row }) => rowOf(row) === null);
  const blanks = lines.filter(({ row, cells }) => {
    const at = rowOf(row);
    return at !== null && (cells[1]?.value ?? null) !== null && isBlank(sheet.rows[at]?.[1] ?? null);
  });
  return {
    edits: blanks.flatMap(({ row, cells }) => writes(present, rowOf(row) ?? 0, cells, (column) => column === 1)),
    added: blanks.map(({ label }) => `« ${label} »`),
    differing: isOlder ? [OLDER] : [],
  };
}

const OLDER =
  "son texte n'est plus celui de cette version : pour en recevoir un neuf, renommez cet onglet et relancez.";
