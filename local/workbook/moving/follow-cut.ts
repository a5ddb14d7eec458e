import type { Cell } from "../cells/cell.ts";
import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { moveFormulas } from "../formulas/move-formulas.ts";
import { rewriteReferences } from "../formulas/references.ts";
import { chartAfterMove } from "../objects/charts.ts";
import { tableAfterMove } from "../objects/tables.ts";
import { quoteTitle } from "../ranges/a1.ts";
import { isWithin } from "../ranges/area-math.ts";
import type { Area } from "../ranges/grid-range.ts";
import type { GridRange } from "../wire.ts";
import { boundedArea, type Cut, rangeAfterCut } from "./range-after-cut.ts";

/** Where cells are cut, and what their tab and their place become. */
export type CutMove = {
  readonly from: SheetDraft;
  readonly to: SheetDraft;
  readonly cut: Cut;
  readonly destination: Area;
};

/**
 * Lets formulas, names, charts and tables follow the cells that are about to be cut; a formula that points to nothing
 * but cells that these will cover points to nothing any more.
 */
export function followCut(draft: SpreadsheetDraft, { from, to, cut, destination }: CutMove): void {
  const move = (range: GridRange): GridRange => rangeAfterCut(range, cut);
  moveFormulas(draft, to, (range) => {
    const area = boundedArea(range);
    if (area === null || !isWithin(area, destination)) return range;
    return from === to && isWithin(area, cut.from) ? range : null;
  });
  moveFormulas(draft, from, move);
  for (const sheet of draft.sheets) sheet.charts = sheet.charts.map((chart) => chartAfterMove(chart, from, move));
  const { sheetId } = from.properties;
  draft.namedRanges = draft.namedRanges.map((named) =>
    named.range && (named.range.sheetId ?? 0) === sheetId ? { ...named, range: move(named.range) } : named,
  );
  const going = from.tables.filter(({ range }) => isWithin(boundedArea(range) ?? WHOLE, cut.from));
  from.tables = from.tables.filter((table) => !going.includes(table));
  to.tables = [...to.tables, ...going.flatMap((table) => tableAfterMove(table, move) ?? [])];
}

const WHOLE: Area = {
  startRow: 0,
  endRow: Number.POSITIVE_INFINITY,
  startColumn: 0,
  endColumn: Number.POSITIVE_INFINITY,
};

/** The cell as it reads on another tab: its formula goes on naming the cells that it left behind. */
export function onOtherTab(cell: Cell | undefined, from: SheetDraft, to: SheetDraft): Cell | undefined {
  const formula = cell?.userEnteredValue?.formulaValue;
  if (from === to || typeof formula !== "string") return cell;
  const home = to.properties.title.toLowerCase();
  const formulaValue = rewriteReferences(formula, ({ text, title, prefix }) => {
    if (title === undefined) return `${quoteTitle(from.properties.title)}!${text}`;
    return title.toLowerCase() === home ? text.slice(prefix.length) : text;
  });
  return { ...cell, userEnteredValue: { formulaValue } };
}
