import type { NormalDecision } from "../../domain/alerts/plan-alerts.ts";
import { parisDate } from "../../domain/civil-time.ts";
import { recentChange } from "../alert/alert-params.ts";
import type { MessageContext } from "../drafts/message-context.ts";
import type { BackToNormalEmail } from "./back-to-normal-email.ts";

/** All that the return to normal says, or `null` for a market that lost its dates or its target since it was decided. */
export function backToNormalParams(decision: NormalDecision, context: MessageContext): BackToNormalEmail | null {
  const { market, terms, evaluation, accepted } = decision.market;
  const outlook = evaluation?.progress.outlook;
  if (!evaluation || !outlook || terms.start === null || terms.end === null) return null;
  const { progress, month } = evaluation;
  return {
    kind: "back-to-normal",
    structure: context.control.settings.structure,
    facilitator: context.facilitator,
    links: { action: context.link },
    computedAt: context.now.toISOString(),
    market: {
      code: market.code,
      title: market.title ?? market.code,
      buyer: market.buyer ?? "",
      start: terms.start,
      end: terms.end,
    },
    lastMonth: month,
    was: decision.was,
    state: decision.state,
    done: accepted,
    target: outlook.target,
    plannedToDate: outlook.plannedToDate,
    remaining: Math.max(0, outlook.target - accepted),
    monthsLeft: progress.monthsNotCounted,
    requiredPace: outlook.requiredPace,
    observedPace: progress.observedPace,
    changedWithoutHours: recentChange(terms, month, parisDate(context.now)),
  };
}
