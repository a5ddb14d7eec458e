import { a1 } from "../../../schemas/table/a1.ts";
import type { Area, CellRule, PresentRule } from "../../ports/workbooks.ts";
import { offer } from "./lay-tab.ts";
import { NOTHING, type Part, type PresentTab } from "./present-tab.ts";
import type { RuleLook } from "./tab-look.ts";

/**
 * Choices for the cells that offer none, such as those that were pasted over, and the words that a list has gained. A
 * person's own choices stay.
 */
export function planRules(present: PresentTab): Part {
  const parts = present.tab.rules.map((look) => planRule(present, look));
  const kinds = new Set(parts.flatMap(({ edits, word }) => (edits.length > 0 ? [word] : [])));
  return { ...NOTHING, edits: parts.flatMap(({ edits }) => edits), added: [...kinds] };
}

function planRule(present: PresentTab, look: RuleLook) {
  const { sheet, surroundings } = present;
  const rule = surroundings.sources(look.rule);
  const areas =
    rule === null ? [] : besideOneAnother(columnsOf(present, look).flatMap((run) => without(present, run, rule)));
  const word = look.rule.kind === "box" ? "les cases à cocher" : "les choix proposés dans les cellules";
  return { edits: areas.flatMap((area) => offer(sheet.sheetId, { area }, rule)), word };
}

/** The columns of an area as they stand now; one that reached the end of the grid still does. */
function columnsOf({ sheet, tab, columns, rowOf }: PresentTab, { area }: RuleLook): Area[] {
  const row = rowOf(area.row);
  if (row === null) return [];
  const toTheEnd = area.row + area.rowCount === tab.rowCount;
  const room = tab.labelled ? area.rowCount : sheet.rowCount - row;
  const rowCount = toTheEnd ? room : Math.min(room, area.rowCount);
  return columns
    .slice(area.column, area.column + area.columnCount)
    .flatMap((column): Area[] => (column === null ? [] : [{ row, column, rowCount, columnCount: 1 }]));
}

/** The runs of a column's cells that lack the rule. */
function without({ sheet }: PresentTab, { row: first, column, rowCount }: Area, rule: CellRule): Area[] {
  const runs: Area[] = [];
  const lacks = (row: number) => row < first + rowCount && isWanting(sheet.rules.get(a1(row, column)), rule);
  for (let row = first; row < first + rowCount; row++) {
    const start = row;
    while (lacks(row)) row++;
    if (row > start) runs.push({ row: start, column, rowCount: row - start, columnCount: 1 });
  }
  return runs;
}

/** No choice at all, or an older list of the same words. */
function isWanting(present: PresentRule | undefined, wanted: CellRule): boolean {
  if (present === undefined) return true;
  if (present.kind !== "list" || wanted.kind !== "list") return false;
  return present.values.length < wanted.values.length && present.values.every((word) => wanted.values.includes(word));
}

/** Neighbours of the same rows are one area. */
function besideOneAnother(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const run of runs) {
    const last = areas.at(-1);
    const isNext =
      last?.row === run.row && last.rowCount === run.rowCount && last.column + last.columnCount === run.column;
    if (last && isNext) areas.splice(-1, 1, { ...last, columnCount: last.columnCount + 1 });
    else areas.push(run);
  }
  return areas;
}
