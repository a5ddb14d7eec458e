import { type Decision, decisionsTable } from "../../../schemas/control-workbook.ts";
import { controlIssue, type Issue } from "../../../schemas/issue.ts";
import { type IsoDate, showDate } from "../../../schemas/month.ts";
import { type DecisionKind, decisionKind } from "../../../schemas/vocabulary.ts";

/** The words about a message, an address, a market, a request or a year that apply as soon as they are written, whatever their date. */
const AT_ONCE: ReadonlySet<DecisionKind> = new Set([
  "take-charge",
  "approve",
  "discard",
  "resend",
  "consider-sent",
  "use-address",
  "refuse-request",
  "close-year",
  "reopen-year",
]);

/**
 * A remark on each decision dated after today that applies at once all the same: most often a year or a month mistyped,
 * and an approval of everything would reach what is not written yet. A mute may well begin later.
 */
export function futureDecisions(decisions: readonly Decision[], today: IsoDate): Issue[] {
  return decisions
    .filter(({ kind, date }) => AT_ONCE.has(kind) && date > today)
    .map(({ kind, date }) => {
      const named = `La décision « ${decisionKind.labels[kind]} » du ${showDate(date)}`;
      const message = `${named} est datée d'un jour à venir et s'applique pourtant déjà : vérifiez sa date.`;
      return controlIssue({ sheet: decisionsTable.title, state: "accepted", message });
    });
}
