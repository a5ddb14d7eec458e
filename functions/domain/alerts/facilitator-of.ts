import type { Market } from "../../../schemas/control-workbook.ts";
import type { Control } from "../control.ts";
import { groupBy } from "./group-by.ts";

/** Who signs what Jalon writes, and answers to it. */
export type Signatory = { readonly name: string; readonly email: string; readonly phone: string | null };

/** The market's own facilitator, or the structure's first one; `null` where that one has no address. */
export function facilitatorOf(
  { facilitator }: Pick<Market, "facilitator">,
  { facilitators }: Pick<Control, "facilitators">,
): Signatory | null {
  const found = facilitators.find(({ name }) => name === facilitator) ?? facilitators[0];
  const email = found?.emails[0];
  return found && email ? { name: found.name, email, phone: found.phone } : null;
}

/**
 * Who signs what is about several markets: the facilitator of most of them, the first one's where two have as many.
 */
export function facilitatorOfMost(
  markets: readonly Pick<Market, "facilitator">[],
  control: Pick<Control, "facilitators">,
): Signatory | null {
  const signatories = markets.flatMap((market) => facilitatorOf(market, control) ?? []);
  const bySignatory = [...groupBy(signatories, ({ email }) => email).values()];
  const [most] = bySignatory.sort((left, right) => right.length - left.length);
  return most?.[0] ?? null;
}
