import { codeCell } from "./cells/code-cell.ts";
import { dateCell } from "./cells/date-cell.ts";
import { textCell } from "./cells/text-cell.ts";
import { vocabularyCell } from "./cells/vocabulary-cell.ts";
import { column, defineTable, type RecordOf } from "./table/define-table.ts";
import { contractType, foldText } from "./vocabulary.ts";

/**
 * `Demandes`: a declarant asks for a person's validation before hiring. The person is named by the employer's own mark:
 * never a name, never a criterion.
 */
export const validationRequestsTable = defineTable({
  title: "Demandes",
  columns: {
    mark: column("Repère", textCell, {
      required: true,
      width: 100,
      note: "Votre repère pour la personne (initiales). Jamais son nom, jamais de critère.",
    }),
    market: column("Marché", codeCell, { required: true, width: 110, note: "Le code du marché." }),
    lot: column("Lot", textCell, { width: 80, note: "Le lot, si le marché en a." }),
    company: column("Entreprise", textCell, { width: 200, note: "Pour quelle entreprise ; vide : la vôtre." }),
    job: column("Métier", textCell, { width: 180, note: "Le poste prévu." }),
    contractType: column("Contrat", vocabularyCell(contractType), { width: 150, note: "CDI, CDD, CDDI, intérim…" }),
    start: column("Début", dateCell, { required: true, width: 95, note: "Premier jour prévu du contrat." }),
  },
});
export type ValidationRequest = RecordOf<typeof validationRequestsTable>;

/**
 * What a request is called wherever somebody answers it. Two requests of one declarant for the same mark, market, lot
 * and start are one.
 * @example requestKey("ETTI Littoral", { mark: "M.B.", market: "ARQ-2024", lot: null, start: "2025-03-01" }) //=> "demande/etti littoral/m b/arq 2024//2025-03-01"
 */
export const requestKey = (
  declarant: string,
  { mark, market, lot, start }: Pick<ValidationRequest, "mark" | "market" | "lot" | "start">,
): string => ["demande", ...[declarant, mark, market, lot ?? ""].map(foldText), start].join("/");
