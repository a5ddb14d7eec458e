import type { Cell } from "../../../schemas/cells/cell.ts";
import { monthCell } from "../../../schemas/cells/month-cell.ts";
import { MONTH_NAMES, type Month, month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";

const NAMES = MONTH_NAMES.map(foldText);
const SHORT_YEAR = /^([a-z]{3,9}) (\d{2})$/;
const HOURS_OF = /^(?:heures?|nb h|h)(?: de| d)? /;

/**
 * The month that the heading of a column names; a name without a year is one of `year`.
 * @example monthOfHeading("oct-25", 2024) //=> "2025-10"
 * @example monthOfHeading("Heures d'octobre", 2024) //=> "2024-10"
 */
export function monthOfHeading(cell: Cell, year: number): Month | null {
  const whole = monthCell.parse(cell);
  if (whole.ok) return whole.value;
  if (typeof cell !== "string") return null;
  const text = foldText(cell).replace(HOURS_OF, "");
  const dated = monthCell.parse(text.replace(SHORT_YEAR, "$1 20$2"));
  if (dated.ok) return dated.value;
  const found = text.length < 3 ? [] : NAMES.flatMap((name, place) => (name.startsWith(text) ? [place + 1] : []));
  return found.length === 1 ? month(year, found[0] ?? 1) : null;
}
