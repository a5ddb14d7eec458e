import type { Columns, Table } from "../../../schemas/table/define-table.ts";
import { type FoundHeadings, findHeadings } from "../../../schemas/table/find-headings.ts";
import { headingsOf } from "../../../schemas/table/read-table.ts";
import { foldText } from "../../../schemas/vocabulary.ts";

/** A tab as people see it: the shown text of every cell. */
export type TextSheet = { readonly title: string; readonly rows: readonly (readonly string[])[] };

/** The heading row, zero-based, and where each field of the table stands, or why the tab cannot be written. */
export type Headed<K extends string> =
  | { readonly ok: true; readonly row: number; readonly columns: FoundHeadings<K>["columns"] }
  | { readonly ok: false; readonly message: string };

/** Finds a table's headings in the tab as it stands now, wherever people moved them. */
export function headed<C extends Columns>(
  { title, columns }: Table<C>,
  { rows }: TextSheet,
  needed: readonly (keyof C & string)[],
): Headed<keyof C & string> {
  const found = findHeadings(headingsOf(columns), rows);
  const lost = needed.filter((key) => !found.columns.has(key));
  if (found.row !== null && lost.length === 0) return { ok: true, row: found.row, columns: found.columns };
  const names = lost.map((key) => `« ${columns[key]?.heading} »`).join(", ");
  return {
    ok: false,
    message: `Dans l'onglet « ${title} », il manque ${names} : remettez cet en-tête, puis réessayez.`,
  };
}

/** The rows, zero-based, that bear a name in a column, accents and capitals forgiven. */
export function rowsOf({ rows }: TextSheet, headingRow: number, column: number, name: string): number[] {
  const wanted = foldText(name);
  return rows.flatMap((cells, row) => (row > headingRow && foldText(cells[column] ?? "") === wanted ? [row] : []));
}
