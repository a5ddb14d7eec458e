import { exactHours, roundHours } from "../words/hours-in-words.ts";
import { pluralHours } from "../words/plural.ts";
import { shorten } from "../words/shorten.ts";
import type { AlertEmail } from "./alert-email.ts";
import { ALERT_STATES } from "./alert-states.ts";

/** The state, the market, and the one number that matters; a decision comes before an alarm. */
export function alertSubject(params: AlertEmail): string {
  return `[${alertLabel(params)}] ${shorten(params.market.title)} : ${stake(params)}`;
}

/** The state's name, unless a decision would change it: then what is asked for. */
export const alertLabel = ({ pending, state }: AlertEmail): string =>
  pending.changesState ? "À décider" : ALERT_STATES[state].label;

function stake({ pending, state, remaining, target, landing }: AlertEmail): string {
  const outOf = `sur ${exactHours(target)}`;
  if (pending.changesState) {
    return `${exactHours(pending.hours)} ${pluralHours(pending.hours, "attend", "attendent")} votre décision`;
  }
  if (state === "overdue") return `il manque ${exactHours(remaining)} ${outOf}`;
  if (landing && landing.value < target) return `il manquerait environ ${roundHours(target - landing.value)} ${outOf}`;
  return `il reste ${exactHours(remaining)} à faire ${outOf}`;
}
