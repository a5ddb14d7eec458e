import { chargeFor } from "../../domain/alerts/charges.ts";
import { stakeOf, type Telling } from "../../domain/alerts/group-alerts.ts";
import type { AlertDecision } from "../../domain/alerts/plan-alerts.ts";
import { evaluatedMonth, parisDate } from "../../domain/civil-time.ts";
import type { MessageContext } from "../drafts/message-context.ts";
import { datedMarketOf, standingOf } from "../parts/market-standing.ts";
import { signedBy } from "../parts/signed-by.ts";
import type { GroupedAlertEmail, GroupedMarket } from "./grouped-alert-email.ts";

/** All that the grouped e-mail says; a market that lost its dates or its target since it was decided is left out. */
export const groupedAlertParams = (
  { alerts, normals }: Pick<Telling, "alerts" | "normals">,
  context: MessageContext,
): GroupedAlertEmail => ({
  kind: "grouped-alert",
  ...signedBy(context),
  lastMonth: evaluatedMonth(parisDate(context.now)),
  markets: alerts.flatMap((decision) => groupedMarket(decision, context)),
  backToNormal: normals.map(({ market: { market } }) => ({ code: market.code, title: market.title ?? market.code })),
});

function groupedMarket(
  { market: overview, state, ...decision }: AlertDecision,
  { control, journal, now }: MessageContext,
): GroupedMarket[] {
  const market = datedMarketOf(overview);
  const standing = standingOf(overview);
  const { evaluation, decidable, stateIfAccepted } = overview;
  if (!evaluation || !market || !standing) return [];
  const { start: _, ...named } = market;
  return [
    {
      ...named,
      state,
      ...standing,
      stake: stakeOf({ ...decision, market: overview, state }),
      decisionFirst: stateIfAccepted === evaluation.state ? null : decidable,
      provisional: state !== "overdue" && evaluation.progress.provisional,
      takenInCharge: chargeFor(overview, { decisions: control.decisions, journal, today: parisDate(now) }),
    },
  ];
}
