import type { SignalDecision } from "../../domain/alerts/plan-signals.ts";
import { type SignedContext, signedBy } from "../parts/signed-by.ts";
import type { SignalLine, SignalsEmail } from "./signals-email.ts";

/** The new signals of a day as a message to one facilitator. */
export const signalsParams = (signals: readonly SignalDecision[], context: SignedContext): SignalsEmail => ({
  kind: "signals",
  ...signedBy(context),
  signals: signals.flatMap(signalLineOf),
});

/** A signal as a line of a message; a market that lost its end or its target since it was decided has none. */
export function signalLineOf({ market: { market, terms, accepted }, signal, date }: SignalDecision): SignalLine[] {
  if (terms.end === null || terms.target === null) return [];
  const { code, title, buyer } = market;
  return [
    {
      market: { code, title: title ?? code, buyer: buyer ?? "", end: terms.end },
      signal,
      date,
      remaining: Math.max(0, terms.target - accepted),
    },
  ];
}
