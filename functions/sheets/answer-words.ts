import { showDate } from "../../schemas/month.ts";
import type { Answer } from "../domain/requests/answers.ts";
import type { CellStyle } from "../ports/workbooks.ts";
import { STYLES } from "./styles.ts";

/** Blue waits for somebody's word, as everywhere; red is a refusal to read. */
export const STYLE_OF_ANSWER: Record<Answer["kind"], CellStyle> = {
  waiting: { ...STYLES.waiting, wrap: true },
  validated: { ...STYLES.fine, wrap: true },
  refused: { ...STYLES.alarm, wrap: true },
};

/**
 * The answer to a request, in words; `whenWaiting` depends on who reads.
 * @example answerInWords({ kind: "validated", participant: "P-0042", from: "2025-12-01", until: null, already: false }, "") //=> "Validée : code P-0042, valable à partir du 01/12/2025"
 */
export function answerInWords(answer: Answer, whenWaiting: string): string {
  switch (answer.kind) {
    case "waiting":
      return whenWaiting;
    case "validated":
      return answer.already
        ? `Déjà validée depuis le ${showDate(answer.from)} : code ${answer.participant}, ${untilWhen(answer)}. Si c'est une autre personne, changez son repère.`
        : `Validée : code ${answer.participant}, ${validity(answer)}`;
    case "refused":
      return `Refusée le ${showDate(answer.date)} : ${answer.reason}`;
  }
}

const untilWhen = ({ until }: Extract<Answer, { kind: "validated" }>): string =>
  until === null ? "sans limite" : `valable jusqu'au ${showDate(until)}`;

const validity = ({ from, until }: Extract<Answer, { kind: "validated" }>): string =>
  until === null
    ? `valable à partir du ${showDate(from)}`
    : `valable jusqu'au ${showDate(until)} (à partir du ${showDate(from)})`;
