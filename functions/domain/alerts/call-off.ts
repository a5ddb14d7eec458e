import type { Journal } from "../../../schemas/journal.ts";
import { parisDate } from "../civil-time.ts";
import type { ConsolidationPlan } from "../consolidation/plan-consolidation.ts";
import { dropEmails } from "./outbox.ts";
import { untrueSilences } from "./plan-silence.ts";
import { untrueAlerts } from "./untrue-alerts.ts";
import { untrueReminders } from "./untrue-reminders.ts";

/** The plan's journal without what waits to leave and is no longer true: it stays in it, called off. */
export function callOffUntrue(plan: ConsolidationPlan): Journal {
  const { journal, now } = plan;
  const today = parisDate(now);
  const untrue = [
    ...untrueAlerts(plan.markets, journal),
    ...untrueReminders(plan, journal, today),
    ...untrueSilences(plan, journal, today),
  ];
  return dropEmails(journal, untrue, now);
}
