import type { Columns, Table } from "../../../schemas/table/define-table.ts";
import type { EntryPlan } from "./plan-line.ts";
import { headed, rowsOf, type TextSheet } from "./text-table.ts";

/** One cell of the line that bears a name: `field` becomes `value`, if it still shows `before`. */
export type Change<K extends string> = {
  readonly keyField: K;
  readonly name: string;
  readonly field: K;
  readonly before: string;
  readonly value: string | number;
};

/** The cell of a change, its line found in the tab as it stands now; refused where the line is not one, or has moved on. */
export function planChange<C extends Columns>(
  table: Table<C>,
  sheet: TextSheet,
  { keyField, name, field, before, value }: Change<keyof C & string>,
): EntryPlan {
  const found = headed(table, sheet, [keyField, field]);
  if (!found.ok) return found;
  const column = found.columns.get(field) ?? 0;
  const rows = rowsOf(sheet, found.row, found.columns.get(keyField) ?? 0, name);
  const [row] = rows;
  const where = `l'onglet « ${table.title} »`;
  if (row === undefined) return refused(`« ${name} » n'est plus dans ${where}.`);
  if (rows.length > 1) return refused(`« ${name} » est en double dans ${where} : gardez une seule ligne.`);
  const present = (sheet.rows[row]?.[column] ?? "").trim();
  if (isSameText(present, String(value))) return { ok: true, cells: [] };
  const heading = table.columns[field]?.heading;
  if (!isSameText(present, before))
    return refused(
      `Dans ${where}, « ${heading} » de « ${name} » vaut maintenant « ${present} » : rien n'a été changé.`,
    );
  return { ok: true, cells: [{ row, column, value }] };
}

/** `6 700` and `6700` are the same hours, whichever space parts them. */
const isSameText = (left: string, right: string): boolean =>
  left.replace(/\s/g, "").replace(".", ",") === right.replace(/\s/g, "").replace(".", ",");

const refused = (message: string): EntryPlan => ({ ok: false, message });
