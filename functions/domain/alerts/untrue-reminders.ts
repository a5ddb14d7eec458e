import type { Journal } from "../../../schemas/journal.ts";
import type { IsoDate, Month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import {
  type Declarations,
  type DeclarationsPlan,
  declarationsOf,
  lastCompleteMonth,
} from "../declarations/declarations.ts";
import { isWaiting } from "./outbox.ts";
import { isPaused } from "./plan-reminders.ts";
import { type KeptReminder, keptReminders } from "./reminder-key.ts";

/**
 * The keys of the reminders that wait to leave and are no longer true: a month that they name was told or closed since,
 * the declarant is paused or has nothing left to tell, or a newer month is asked for. Where hours may stand that nobody
 * has read, nobody knows.
 */
export function untrueReminders(plan: DeclarationsPlan, journal: Journal, today: IsoDate): string[] {
  const waiting = [...keptReminders(journal)].flatMap(([declarant, kept]) =>
    kept.filter(({ entry }) => isWaiting(entry)).map((reminder) => ({ declarant, reminder })),
  );
  if (waiting.length === 0) return [];
  const known = new Map(declarationsOf(plan, today).map((each) => [foldText(each.declarant.name), each]));
  const untrue = waiting.filter(({ declarant, reminder }) => !isTrue(reminder, known.get(declarant), today));
  return [...new Set(untrue.map(({ reminder }) => reminder.entry.key))];
}

function isTrue({ month, entry }: KeptReminder, known: Declarations | undefined, today: IsoDate): boolean {
  if (!known || month !== lastCompleteMonth(today) || isPaused(known.declarant, today)) return false;
  if (known.unread) return true;
  const named = monthsNamed(entry.params);
  const toTick = known.toTick.map((each) => each.month);
  return (
    known.markets.length > 0 &&
    named.missing.every((each) => known.missing.includes(each)) &&
    named.toTick.every((each) => toTick.includes(each))
  );
}

type MonthsNamed = { readonly missing: readonly Month[]; readonly toTick: readonly Month[] };

/** The months that the text of a reminder names; none where its text was lost with the journal. */
function monthsNamed(params: unknown): MonthsNamed {
  if (typeof params !== "object" || params === null) return { missing: [], toTick: [] };
  const { missing, toTick } = params as { missing?: Month[]; toTick?: { month: Month }[] };
  return { missing: missing ?? [], toTick: (toTick ?? []).map(({ month }) => month) };
}
