import { facilitatorOf } from "../../domain/alerts/facilitator-of.ts";
import { groupBy } from "../../domain/alerts/group-by.ts";
import type { SignalDecision } from "../../domain/alerts/plan-signals.ts";
import { signalsParams } from "../signals/signals-params.ts";
import type { Draft } from "./draft.ts";
import type { MessageContext } from "./message-context.ts";

/** The day's new signals as one message to each facilitator concerned. */
export function signalDrafts(
  signals: readonly SignalDecision[],
  context: Omit<MessageContext, "facilitator">,
): Draft[] {
  const byEmail = groupBy(signals, ({ market }) => facilitatorOf(market.market, context.control)?.email ?? null);
  return [...byEmail.values()].flatMap((own) => {
    const [first] = own;
    const facilitator = first ? facilitatorOf(first.market.market, context.control) : null;
    if (!first || !facilitator) return [];
    const params = signalsParams(own, { ...context, facilitator });
    return [{ key: first.key, covers: own.map(({ key }) => key), market: null, to: [facilitator.email], params }];
  });
}
