import { chargeOf } from "../../domain/alerts/charges.ts";
import { stakeOf, type Telling } from "../../domain/alerts/group-alerts.ts";
import type { AlertDecision } from "../../domain/alerts/plan-alerts.ts";
import { evaluatedMonth, parisDate } from "../../domain/civil-time.ts";
import type { MessageContext } from "../drafts/message-context.ts";
import type { GroupedAlertEmail, GroupedMarket } from "./grouped-alert-email.ts";

/** All that the grouped e-mail says; a market that lost its dates or its target since it was decided is left out. */
export const groupedAlertParams = (
  { alerts, normals }: Pick<Telling, "alerts" | "normals">,
  context: MessageContext,
): GroupedAlertEmail => ({
  kind: "grouped-alert",
  structure: context.control.settings.structure,
  facilitator: context.facilitator,
  links: { action: context.link },
  computedAt: context.now.toISOString(),
  lastMonth: evaluatedMonth(parisDate(context.now)),
  markets: alerts.flatMap((decision) => groupedMarket(decision, context)),
  backToNormal: normals.map(({ market: { market } }) => ({ code: market.code, title: market.title ?? market.code })),
});

function groupedMarket(decision: AlertDecision, { control }: MessageContext): GroupedMarket[] {
  const { market, terms, evaluation, accepted, pending, stateIfAccepted } = decision.market;
  const outlook = evaluation?.progress.outlook;
  if (!outlook || terms.end === null) return [];
  const { progress } = evaluation;
  return [
    {
      code: market.code,
      title: market.title ?? market.code,
      buyer: market.buyer ?? "",
      end: terms.end,
      state: decision.state,
      done: accepted,
      target: outlook.target,
      plannedToDate: outlook.plannedToDate,
      remaining: Math.max(0, outlook.target - accepted),
      monthsLeft: progress.monthsNotCounted,
      requiredPace: outlook.requiredPace,
      observedPace: progress.observedPace,
      plannedPace: outlook.plannedPace,
      stake: stakeOf(decision),
      decisionFirst: stateIfAccepted === evaluation.state ? null : pending,
      provisional: progress.provisional,
      takenInCharge: chargeOf(market.code, control.decisions, null),
    },
  ];
}
