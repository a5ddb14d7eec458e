import { type Decision, decisionsTable, type Market, marketsTable } from "../../../schemas/control-workbook.ts";
import { controlIssue, type Issue } from "../../../schemas/issue.ts";
import { type IsoDate, showDate } from "../../../schemas/month.ts";
import { endOfMute, isAbout, LONGEST_MUTE_DAYS } from "./mutes.ts";

/** The decisions about a market's alerts, as a sentence names them. */
const NAMES: Partial<Record<Decision["kind"], string>> = {
  mute: "La mise en sourdine",
  "take-charge": "La prise en charge",
};

/**
 * What is wrong with the decisions about markets' alerts, on the tab `Décisions`: no market, an unknown one, a mute
 * that ends before it begins. A mute without an end, or too long, is a remark, and only until it is over.
 */
export function muteIssues(
  decisions: readonly Decision[],
  markets: readonly Pick<Market, "code">[],
  today: IsoDate,
): Issue[] {
  return decisions.flatMap((decision) => {
    const name = NAMES[decision.kind];
    if (name === undefined) return [];
    const named = `${name} du ${showDate(decision.date)}`;
    if (decision.market === null)
      return [issue("rejected", `${named} ne dit pas de quel marché : indiquez son code dans la colonne « Marché ».`)];
    if (!markets.some(({ code }) => isAbout(decision.market, code)))
      return [
        issue(
          "rejected",
          `${named} : « ${decision.market} » n'est le code d'aucun marché de l'onglet « ${marketsTable.title} ».`,
        ),
      ];
    return decision.kind === "mute" ? lengthIssues(decision, `${named}, marché ${decision.market},`, today) : [];
  });
}

function lengthIssues(decision: Decision, named: string, today: IsoDate): Issue[] {
  const { date, until } = decision;
  const end = endOfMute(decision);
  if (until !== null && until < date)
    return [issue("rejected", `${named} finit avant d'avoir commencé : vérifiez la date « Jusqu'au ».`)];
  if (end === until || end < today) return [];
  const why = until === null ? "n'a pas de fin" : `va jusqu'au ${showDate(until)}`;
  return [
    issue(
      "accepted",
      `${named} ${why} : elle dure ${LONGEST_MUTE_DAYS} jours au plus et s'arrêtera le ${showDate(end)}.`,
    ),
  ];
}

const issue = (state: Issue["state"], message: string): Issue =>
  controlIssue({ sheet: decisionsTable.title, state, message });
