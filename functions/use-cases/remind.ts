import type { RemindReport } from "../../schemas/requests.ts";
import { planReminders } from "../domain/alerts/plan-reminders.ts";
import { planSilence } from "../domain/alerts/plan-silence.ts";
import { parisDate } from "../domain/civil-time.ts";
import { declarationsOf, lastCompleteMonth } from "../domain/declarations/declarations.ts";
import { reminderDrafts } from "../emails/drafts/reminder-drafts.ts";
import { silenceDrafts } from "../emails/drafts/silence-drafts.ts";
import type { Outcome } from "../ports/outcome.ts";
import type { Ports } from "./ports.ts";
import type { TellOptions } from "./run-options.ts";
import { type Decided, type TellWorld, type Told, tell } from "./tell.ts";

/**
 * Asks each declarant, at most twice a month, for the months that it has left to tell, and tells each facilitator who
 * has been silent for long.
 */
export async function remind(ports: Ports, options: TellOptions): Promise<Outcome<RemindReport>> {
  const told = await tell(ports, options, decide);
  return told.ok ? { ok: true, value: report(told.value) } : told;
}

const decide = ({ plan, dead, today, context }: TellWorld): Decided => ({
  evaluations: [],
  drafts: [
    ...reminderDrafts(planReminders(plan, plan.journal, { today, dead }), context),
    ...silenceDrafts(planSilence(plan, plan.journal, today), context),
  ],
});

function report({ run, plan, decided, outbox }: Told): RemindReport {
  const today = parisDate(plan.now);
  const awaited = declarationsOf(plan, today).filter(({ missing, toTick }) => missing.length + toTick.length > 0);
  return { run, month: lastCompleteMonth(today), declarants: awaited.length, decided, outbox };
}
