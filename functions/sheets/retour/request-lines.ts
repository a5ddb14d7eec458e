import { sayFindings } from "../../../schemas/contract-row/finding.ts";
import { requestFindings } from "../../../schemas/contract-row/request-findings.ts";
import { showDate } from "../../../schemas/month.ts";
import { validationRequestsTable } from "../../../schemas/validation-requests.ts";
import type { ConsolidationPlan } from "../../domain/consolidation/plan-consolidation.ts";
import { placeBook } from "../../domain/hours/engaged-places.ts";
import type { AnsweredRequest } from "../../domain/requests/answers.ts";
import { answerInWords, STYLE_OF_ANSWER } from "../answer-words.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";
import { type Line, section } from "./retour-lines.ts";

const WAITING = "Votre facilitateur n'a pas encore répondu.";

/** A declarant's requests with the facilitator's answer, those that wait first. */
export function requestLines(
  declarant: string,
  { requests, register }: Pick<ConsolidationPlan, "requests" | "register">,
): Line[] {
  const own = requests.filter((each) => each.declarant === declarant);
  const book = placeBook(declarant, register);
  return section(
    ["Vos demandes", "Marché", "Réponse"],
    own.map(({ request, answer }) => {
      const wrong = answer.kind === "waiting" ? sayFindings(requestFindings(request, book)) : "";
      return [
        cell(request.mark, STYLES.strong),
        cell(request.market, STYLES.text),
        wrong === ""
          ? cell(`${answerInWords(answer, WAITING)} ${about(request)}`, STYLE_OF_ANSWER[answer.kind])
          : cell(`À corriger : ${wrong} ${about(request)}`, STYLE_OF_ANSWER.refused),
      ];
    }),
    `Aucune demande. Pour faire valider une personne, remplissez l'onglet « ${validationRequestsTable.title} ».`,
  );
}

/** What tells two requests for the same mark and market apart. */
const about = ({ row, lot, start }: AnsweredRequest["request"]): string =>
  `(ligne ${row}${lot === null ? "" : `, lot ${lot}`}, début le ${showDate(start)})`;
