import type { Month } from "../../../schemas/month.ts";
import { plural } from "../../emails/words/plural.ts";
import type { CellStyle } from "../../ports/workbooks.ts";
import { missingMonths } from "../missing-months.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";
import { type Line, RETOUR_WIDTHS } from "./retour-lines.ts";

/** What a declarant has left to do: places to correct, months to declare, places to look at. */
export type ToDo = { readonly toCorrect: number; readonly missing: readonly Month[]; readonly toCheck: number };

/** What there is to do in one sentence, the most urgent first, or thanks. */
export function toDoLine(toDo: ToDo): Line {
  const parts = toDoInWords(toDo);
  if (parts.length === 0) return across("Tout est à jour, merci : il n'y a rien à faire.", STYLES.fine);
  return across(`À faire : ${parts.join(" ; ")}.`, toDo.toCorrect > 0 ? STYLES.alarm : STYLES.warning);
}

/** Over the whole width, so that a long sentence stays on its colour. */
const across = (text: string, style: CellStyle): Line =>
  RETOUR_WIDTHS.map((_, column) => cell(column === 0 ? text : null, { ...style, bold: true }));

/** @example toDoInWords({ toCorrect: 2, missing: ["2025-10"], toCheck: 0 }) //=> ["corriger 2 points", "déclarer octobre 2025"] */
export const toDoInWords = ({ toCorrect, missing, toCheck }: ToDo): string[] => [
  ...(toCorrect > 0 ? [`corriger ${toCorrect} ${plural(toCorrect, "point", "points")}`] : []),
  ...(missing.length > 0 ? [`déclarer ${missingMonths(missing)}`] : []),
  ...(toCheck > 0 ? [`vérifier ou cocher ${toCheck} ${plural(toCheck, "point", "points")}`] : []),
];
