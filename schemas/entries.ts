import { dateCell } from "./cells/date-cell.ts";
import { listCell } from "./cells/list-cell.ts";
import { numberCell } from "./cells/number-cell.ts";
import { positiveHoursCell } from "./cells/positive-hours-cell.ts";
import { textCell } from "./cells/text-cell.ts";
import { vocabularyCell } from "./cells/vocabulary-cell.ts";
import { column, defineTable, type RecordOf } from "./table/define-table.ts";
import { entrySource } from "./vocabulary.ts";

const rowCount = numberCell({ min: 0, max: 100_000, decimals: 0, example: 12 });

/**
 * `Saisie pour le compte de`: hours that somebody else typed for the declarant, one line each time: where they came
 * from, and what was left out.
 */
export const entriesTable = defineTable({
  title: "Saisie pour le compte de",
  columns: {
    date: column("Date", dateCell, { required: true, width: 95, note: "Le jour de la saisie." }),
    source: column("Source", vocabularyCell(entrySource), {
      required: true,
      width: 130,
      note: "Par où les heures sont arrivées : classeur Excel, relevé, courriel ou téléphone.",
    }),
    document: column("Document", textCell, {
      width: 260,
      note: "Le nom du fichier, la date du courriel ou la personne au téléphone.",
    }),
    author: column("Saisi par", textCell, { required: true, width: 180, note: "Qui a saisi ces heures." }),
    months: column("Mois", listCell, { width: 200, note: "Les mois saisis : octobre 2025 ; novembre 2025." }),
    taken: column("Lignes prises", rowCount, { width: 100, note: "Le nombre de lignes reprises." }),
    hours: column("Heures", positiveHoursCell, { width: 90, note: "Le total des heures reprises." }),
    leftOut: column("Lignes laissées", rowCount, {
      width: 120,
      note: "Le nombre de lignes qui n'ont pas été reprises.",
    }),
    remark: column("Remarque", textCell, { width: 420, note: "Pourquoi des lignes sont laissées, en une phrase." }),
  },
});
export type Entry = RecordOf<typeof entriesTable>;
