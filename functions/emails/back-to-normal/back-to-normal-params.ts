import type { NormalDecision } from "../../domain/alerts/plan-alerts.ts";
import type { MessageContext } from "../drafts/message-context.ts";
import { datedMarketOf, standingOf } from "../parts/market-standing.ts";
import { signedBy } from "../parts/signed-by.ts";
import { changeInWords } from "../words/change-in-words.ts";
import type { BackToNormalEmail } from "./back-to-normal-email.ts";

/** All that the return to normal says, or `null` for a market that lost its dates or its target since it was decided. */
export function backToNormalParams(decision: NormalDecision, context: MessageContext): BackToNormalEmail | null {
  const { evaluation, terms } = decision.market;
  const market = datedMarketOf(decision.market);
  const standing = standingOf(decision.market);
  if (!evaluation || !market || !standing) return null;
  return {
    kind: "back-to-normal",
    ...signedBy(context),
    market,
    lastMonth: evaluation.month,
    was: decision.was,
    state: decision.state,
    ...standing,
    changedWithoutHours: changeInWords(terms, { code: market.code, month: evaluation.month, journal: context.journal }),
  };
}
