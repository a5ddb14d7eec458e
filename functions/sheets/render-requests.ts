import { serialOfDate } from "../../schemas/cells/serial-date.ts";
import { validationRequestsTable } from "../../schemas/validation-requests.ts";
import { contractType } from "../../schemas/vocabulary.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import type { AnsweredRequest } from "../domain/requests/answers.ts";
import { answerInWords, STYLE_OF_ANSWER } from "./answer-words.ts";
import { cell, type SheetView, tableView, type ViewColumn } from "./sheet-view.ts";
import { STYLES } from "./styles.ts";

/** Every declarant's requests, for the facilitator to answer: those that wait first. */
export const REQUESTS_SHEET = validationRequestsTable.title;

/** The service's tab `Demandes` of the control workbook. The key is what a refusal names. */
export const renderRequests = ({ requests }: Pick<ConsolidationPlan, "requests">): SheetView => ({
  ...tableView(REQUESTS_SHEET, COLUMNS, requests, STYLES.heading),
  index: 3,
});

const { mark, market, lot, company, job, start } = validationRequestsTable.columns;

const COLUMNS: readonly ViewColumn<AnsweredRequest>[] = [
  {
    heading: "Déclarant",
    note: "L'employeur qui demande.",
    width: 200,
    cell: ({ declarant }) => cell(declarant, STYLES.strong),
  },
  {
    heading: mark.heading,
    note: "Le repère que l'employeur donne à la personne : jamais son nom.",
    width: 100,
    cell: ({ request }) => cell(request.mark, STYLES.strong),
  },
  {
    heading: market.heading,
    note: "Le marché où elle travaillerait.",
    width: 110,
    cell: ({ request }) => cell(request.market, STYLES.text),
  },
  {
    heading: lot.heading,
    note: "Le lot, si le marché en a.",
    width: 70,
    cell: ({ request }) => cell(request.lot, STYLES.text),
  },
  {
    heading: company.heading,
    note: "L'entreprise du groupement pour laquelle elle travaillerait ; vide : le déclarant lui-même.",
    width: 200,
    cell: ({ request }) => cell(request.company, STYLES.text),
  },
  { heading: job.heading, note: "Le poste prévu.", width: 180, cell: ({ request }) => cell(request.job, STYLES.text) },
  {
    heading: validationRequestsTable.columns.contractType.heading,
    note: "Le contrat prévu.",
    width: 140,
    cell: ({ request }) =>
      cell(request.contractType === null ? null : contractType.labels[request.contractType], STYLES.text),
  },
  {
    heading: start.heading,
    note: "Le premier jour prévu du contrat.",
    width: 95,
    align: "center",
    cell: ({ request }) => cell(serialOfDate(request.start), STYLES.date),
  },
  {
    heading: "Réponse",
    note: "Votre réponse. Pour répondre : menu Jalon, « Répondre aux demandes… ».",
    width: 420,
    cell: ({ answer }) => cell(answerInWords(answer, "Attend votre réponse"), STYLE_OF_ANSWER[answer.kind]),
  },
  {
    heading: "Clé",
    note: "Le nom de la demande : un refus le cite dans « Décisions ».",
    width: 320,
    cell: ({ key }) => cell(key, STYLES.clipped),
  },
];
