import type { State } from "../../../schemas/causes.ts";
import type { JudgedRow } from "../../domain/hours/judged.ts";
import { plural } from "../../emails/words/plural.ts";
import { cell } from "../sheet-view.ts";
import { STYLE_OF_STATE } from "../state-styles.ts";
import { hoursCell, STYLES } from "../styles.ts";
import { band, type Line } from "./retour-lines.ts";

const WORDS: Record<State, readonly [label: string, meaning: string]> = {
  accepted: ["Comptées", "Ces heures comptent dans vos marchés."],
  pending: ["En attente", "Votre facilitateur doit encore se prononcer : la liste est plus haut."],
  rejected: ["À corriger", "Elles ne comptent pas encore : la liste est plus haut."],
};

/** All the hours that a declarant has typed, by what became of them. */
export function ownHoursLines(rows: readonly JudgedRow[]): Line[] {
  const judged = rows.flatMap(({ cells }) => cells.filter((each) => each !== null));
  const line = (state: State): Line => {
    const [label, meaning] = WORDS[state];
    const own = judged.filter((each) => each.state === state);
    const sum = own.reduce((total, { hundredths }) => total + (hundredths ?? 0), 0);
    return [
      cell(label, own.length > 0 ? STYLE_OF_STATE[state] : STYLES.quiet),
      cell(cellCount(own.length), STYLES.text),
      cell(own.length > 0 ? meaning : null, STYLES.quiet),
      hoursCell(sum, STYLES.strong),
    ];
  };
  return [
    [],
    band("Vos heures", null, "Ce qui compte", "Total (h)"),
    line("accepted"),
    line("pending"),
    line("rejected"),
  ];
}

const cellCount = (count: number): string | null =>
  count === 0 ? null : `${count} ${plural(count, "cellule", "cellules")}`;
