import { facilitatorOf, type Signatory } from "../../domain/alerts/facilitator-of.ts";
import { groupAlerts, type Telling } from "../../domain/alerts/group-alerts.ts";
import type { AlertDecision, AlertPlan, NormalDecision } from "../../domain/alerts/plan-alerts.ts";
import { parisDate } from "../../domain/civil-time.ts";
import { alertParams } from "../alert/alert-params.ts";
import { backToNormalParams } from "../back-to-normal/back-to-normal-params.ts";
import { groupedAlertParams } from "../grouped-alert/grouped-alert-params.ts";
import type { Draft } from "./draft.ts";
import type { MessageContext } from "./message-context.ts";

/**
 * What was decided about markets as messages to their facilitators, one by one or grouped when they are many with what
 * is told `besides`.
 */
export function alertDrafts(
  plan: AlertPlan,
  context: Omit<MessageContext, "facilitator">,
  besides: readonly Draft[],
): Draft[] {
  const { control, journal, now } = context;
  const day = { journal, today: parisDate(now), groupedFrom: control.settings.groupedFrom, besides };
  return byFacilitator(plan, control).flatMap((telling) => {
    const grouped = groupAlerts(telling, day);
    const signed = { ...context, facilitator: grouped.facilitator };
    return grouped.key === null ? oneByOne(grouped, signed) : together(grouped, grouped.key, signed);
  });
}

/** A market whose facilitator nobody named waits: it is decided again once there is one. */
function byFacilitator({ decisions, normals }: AlertPlan, control: MessageContext["control"]): Omit<Telling, "key">[] {
  const signatories = new Map<string, Signatory>();
  const signs = ({ market: { market } }: AlertDecision | NormalDecision): string | null => {
    const found = facilitatorOf(market, control);
    if (found) signatories.set(found.email, found);
    return found?.email ?? null;
  };
  const alerts = decisions.map((decision) => [signs(decision), decision] as const);
  const back = normals.map((decision) => [signs(decision), decision] as const);
  return [...signatories.values()].map((facilitator) => ({
    facilitator,
    alerts: alerts.filter(([email]) => email === facilitator.email).map(([, decision]) => decision),
    normals: back.filter(([email]) => email === facilitator.email).map(([, decision]) => decision),
  }));
}

function oneByOne({ alerts, normals }: Telling, context: MessageContext): Draft[] {
  return [
    ...alerts.flatMap((decision) => draftOf(decision, alertParams(decision, context))),
    ...normals.flatMap((decision) => draftOf(decision, backToNormalParams(decision, context))),
  ];
}

function draftOf({ key, market }: AlertDecision | NormalDecision, params: Draft["params"] | null): Draft[] {
  return params ? [{ key, covers: [key], market: market.market.code, to: [params.facilitator.email], params }] : [];
}

function together({ alerts, normals }: Telling, key: string, context: MessageContext): Draft[] {
  const params = groupedAlertParams({ alerts, normals }, context);
  const covers = [...alerts, ...normals].map((decision) => decision.key);
  return [{ key, covers, market: null, to: [context.facilitator.email], params }];
}
