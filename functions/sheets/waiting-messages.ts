import { decisionsTable } from "../../schemas/control-workbook.ts";
import { controlIssue, type Issue } from "../../schemas/issue.ts";
import type { Journal } from "../../schemas/journal.ts";
import type { MessageStatus } from "../../schemas/state.ts";
import { decisionKind } from "../../schemas/vocabulary.ts";
import { JOURNAL_SHEET } from "./journal-sheet.ts";

type Asking = {
  readonly status: MessageStatus;
  readonly state: Issue["state"];
  readonly one: string;
  readonly many: string;
  readonly todo: (them: "le" | "les") => string;
};

const [APPROVE, DISCARD, RESEND, SENT] = (["approve", "discard", "resend", "consider-sent"] as const).map(
  (kind) => `« ${decisionKind.labels[kind]} »`,
);
const WITH_KEY = "avec la clé du message dans la colonne « Message »";

/** What a person is asked for each status that waits for one. */
const ASKED: readonly Asking[] = [
  {
    status: "to-approve",
    state: "pending",
    one: "message attend votre accord",
    many: "messages attendent votre accord",
    todo: (them) =>
      `lisez-${them} dans l'onglet « ${JOURNAL_SHEET} », puis écrivez ${APPROVE} dans l'onglet « ${decisionsTable.title} » ` +
      `(message vide : tous), ou ${DISCARD} avec la clé du message.`,
  },
  {
    status: "uncertain",
    state: "pending",
    one: "message est incertain : est-il parti ?",
    many: "messages sont incertains : sont-ils partis ?",
    todo: () =>
      `Demandez au destinataire, puis écrivez dans l'onglet « ${decisionsTable.title} », ${WITH_KEY} : ${SENT} s'il l'a ` +
      `reçu, ${RESEND} sinon.`,
  },
  {
    status: "refused",
    state: "rejected",
    one: "message n'a pas pu partir",
    many: "messages n'ont pas pu partir",
    todo: () =>
      `corrigez l'adresse du destinataire, puis écrivez ${RESEND} dans l'onglet « ${decisionsTable.title} », ${WITH_KEY}, ` +
      `ou ${DISCARD} s'il n'est plus utile.`,
  },
];

/** One line for all the messages of each kind that wait for a person, with what to type. */
export const waitingMessages = (journal: Journal): Issue[] => ASKED.flatMap((asking) => lineOf(asking, journal));

function lineOf({ status, state, one, many, todo }: Asking, journal: Journal): Issue[] {
  const count = journal.filter((entry) => entry.kind === "email" && entry.status === status).length;
  if (count === 0) return [];
  const subject = `${count} ${count === 1 ? one : many}`;
  const message = `${subject}${subject.endsWith("?") ? "" : " :"} ${todo(count === 1 ? "le" : "les")}`;
  return [controlIssue({ sheet: JOURNAL_SHEET, state, message })];
}
