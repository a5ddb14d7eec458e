import type { Signatory } from "../../domain/alerts/facilitator-of.ts";
import type { SignalDecision } from "../../domain/alerts/plan-signals.ts";
import type { SignalLine, SignalsEmail } from "./signals-email.ts";

/** What surrounds a message: who signs it and for whom, where its link leads, and when it was computed. */
export type SignedContext = {
  readonly control: { readonly settings: { readonly structure: string } };
  readonly facilitator: Signatory;
  readonly link: string;
  readonly now: Date;
};

/** The new signals of a day as a message to one facilitator. */
export const signalsParams = (signals: readonly SignalDecision[], context: SignedContext): SignalsEmail => ({
  kind: "signals",
  ...signedBy(context),
  signals: signals.flatMap(signalLineOf),
});

/** Who signs a message, as its params hold it. */
export const signedBy = ({ control, facilitator, link, now }: SignedContext) => ({
  structure: control.settings.structure,
  facilitator,
  links: { action: link },
  computedAt: now.toISOString(),
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
