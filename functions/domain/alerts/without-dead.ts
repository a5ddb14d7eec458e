import type { Control } from "../control.ts";
import { reachable } from "./addresses.ts";

/** What people wrote, less the addresses that nobody reads any more: a message goes to the others, or to nobody. */
export const withoutDead = (control: Control, dead: ReadonlySet<string>): Control => ({
  ...control,
  facilitators: control.facilitators.map((each) => ({ ...each, emails: reachable(each.emails, dead) })),
  companies: control.companies.map((each) => ({ ...each, emails: each.emails && reachable(each.emails, dead) })),
});
