import type { Market } from "../../../schemas/control-workbook.ts";
import type { Control } from "../control.ts";

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
