import type { Month } from "../../../schemas/month.ts";
import { plural } from "../../emails/words/plural.ts";
import { missingMonths } from "../missing-months.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";
import type { Line } from "./retour-lines.ts";

/** What a declarant has left to do: places to correct, months to declare, places to look at. */
export type ToDo = { readonly toCorrect: number; readonly missing: readonly Month[]; readonly toCheck: number };

/** What there is to do in one sentence, the most urgent first, or thanks. */
export function toDoLine(toDo: ToDo): Line {
  const parts = toDoInWords(toDo);
  if (parts.length === 0) return [cell("Tout est à jour, merci : il n'y a rien à faire.", STYLES.fine)];
  const style = toDo.toCorrect > 0 ? STYLES.alarm : STYLES.warning;
  return [cell(`À faire : ${parts.join(" ; ")}.`, { ...style, bold: true })];
}

/** @example toDoInWords({ toCorrect: 2, missing: ["2025-10"], toCheck: 0 }) //=> ["corriger 2 points", "déclarer octobre 2025"] */
export const toDoInWords = ({ toCorrect, missing, toCheck }: ToDo): string[] => [
  ...(toCorrect > 0 ? [`corriger ${toCorrect} ${plural(toCorrect, "point", "points")}`] : []),
  ...(missing.length > 0 ? [`déclarer ${missingMonths(missing)}`] : []),
  ...(toCheck > 0 ? [`vérifier ou cocher ${toCheck} ${plural(toCheck, "point", "points")}`] : []),
];
