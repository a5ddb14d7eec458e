import type { Control } from "../control.ts";
import { reachable } from "./addresses.ts";

/** Who an e-mail was drafted for. `facilitator` signs it; `isTheirs` tells whether it goes to them, not to a company. */
export type Drafted = {
  readonly to: readonly string[];
  readonly facilitator: { readonly name: string; readonly email: string };
  readonly isTheirs: boolean;
};

/** Where an e-mail goes, and where its answers do. */
export type Addressees = { readonly to: readonly string[]; readonly replyTo: string };

/**
 * The addresses of an e-mail as the control workbook has them now: a facilitator's by name, for they may have been
 * corrected since; a company's where it is still written there. Nobody is left where all of them refuse our messages.
 */
export function presentAddressees(
  { to, facilitator, isTheirs }: Drafted,
  { companies, facilitators }: Pick<Control, "companies" | "facilitators">,
  dead: ReadonlySet<string>,
): Addressees {
  const now = facilitators.find(({ name }) => name === facilitator.name);
  const own = reachable(now?.emails ?? [], dead).slice(0, 1);
  const written = new Set([...companies, ...facilitators].flatMap(({ emails }) => emails ?? []).map(folded));
  const kept = reachable(to, dead).filter((address) => written.has(folded(address)));
  return { to: isTheirs && now ? own : kept, replyTo: own[0] ?? facilitator.email };
}

const folded = (address: string): string => address.toLowerCase();
