import type { Journal } from "../../../schemas/journal.ts";
import { parisDate } from "../civil-time.ts";
import type { ConsolidationPlan } from "../consolidation/plan-consolidation.ts";
import { endEmails } from "./outbox.ts";
import { untrueSilences } from "./plan-silence.ts";
import { overtakenAlerts, untrueAlerts } from "./untrue-alerts.ts";
import { untrueDigests } from "./untrue-digests.ts";
import { untrueReminders } from "./untrue-reminders.ts";

/**
 * The plan's journal without what waits to leave and is no longer true: it stays in it, called off. What something worse
 * has overtaken was true, and is set aside.
 */
export function callOffUntrue(plan: ConsolidationPlan): Journal {
  const { journal, now, markets } = plan;
  const today = parisDate(now);
  const untrue = [
    ...untrueAlerts(markets, journal),
    ...untrueDigests(plan, journal, today),
    ...untrueReminders(plan, journal, today),
    ...untrueSilences(plan, journal, today),
  ];
  const kept = endEmails(journal, untrue, { status: "dropped", now });
  return endEmails(kept, overtakenAlerts(markets, kept), { status: "discarded", now });
}
