import { decisionsTable } from "../../schemas/control-workbook.ts";
import { controlIssue, type Issue } from "../../schemas/issue.ts";
import type { Journal } from "../../schemas/journal.ts";
import { decisionKind } from "../../schemas/vocabulary.ts";
import { JOURNAL_SHEET } from "./journal-sheet.ts";

/** One line for all the messages that wait for a person's go, with what to type to let them leave. */
export function waitingMessages(journal: Journal): Issue[] {
  const count = journal.filter((entry) => entry.kind === "email" && entry.status === "to-approve").length;
  if (count === 0) return [];
  const [subject, them] = count === 1 ? ["1 message attend", "le"] : [`${count} messages attendent`, "les"];
  const message =
    `${subject} votre accord : lisez-${them} dans l'onglet « ${JOURNAL_SHEET} », puis écrivez « ${decisionKind.labels.approve} » ` +
    `dans l'onglet « ${decisionsTable.title} » (message vide : tous), ou « ${decisionKind.labels.discard} » avec la clé du message.`;
  return [controlIssue({ sheet: JOURNAL_SHEET, state: "pending", message })];
}
