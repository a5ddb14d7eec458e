import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import { choicesOf } from "../domain/declarations/choices.ts";
import { LISTS_TAB } from "./layout/lists-tab.ts";
import { cell, type SheetView } from "./sheet-view.ts";
import { STYLES } from "./styles.ts";

/**
 * The hidden tab `Listes` that the drop-downs of a declarant's workbook choose from: a code beside its mark, then each
 * list on its own.
 */
export function renderLists(
  declarant: string,
  { control, sheets }: Pick<ConsolidationPlan, "control" | "sheets">,
): SheetView {
  const { people, markets, lots, companies } = choicesOf(declarant, control, sheets);
  const lists = [
    people.map(({ participant }) => participant),
    people.map(({ mark }) => mark),
    markets,
    lots,
    companies,
  ];
  const height = Math.max(...lists.map(({ length }) => length));
  const { title, hidden, frozenRows, columnWidths, rows: headings } = LISTS_TAB;
  const rows = Array.from({ length: height }, (_, row) => lists.map((list) => cell(list[row] ?? null, STYLES.text)));
  return { title, hidden, frozenRows, columnWidths, rows: [...headings, ...rows] };
}
