import type { EmailEntry, Journal } from "../../../schemas/journal.ts";
import type { Month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { keysOf } from "./alert-key.ts";

/** The first reminder of a month, or its second and last. */
export type ReminderTurn = 1 | 2;

/** What is told at most once: whom a reminder asks, after which month, for the which time. */
export type ReminderAbout = { readonly declarant: string; readonly month: Month; readonly turn: ReminderTurn };

/**
 * @example reminderKey({ declarant: "Bâti Falaises", month: "2025-10", turn: 1 }) //=> "relance/Bâti Falaises/2025-10/1"
 */
export const reminderKey = ({ declarant, month, turn }: ReminderAbout): string =>
  `relance/${declarant}/${month}/${turn}`;

/** The reminders that an e-mail stands for, a key with a number after its turn being a later attempt at the same. */
export function remindersIn(entry: EmailEntry): ReminderAbout[] {
  return keysOf(entry).flatMap((key) => {
    const found = KEY.exec(key);
    return found
      ? [{ declarant: found[1] ?? "", month: found[2] ?? "", turn: found[3] === "1" ? (1 as const) : (2 as const) }]
      : [];
  });
}

const KEY = /^relance\/(.+)\/(\d{4}-\d{2})\/([12])(?:\/\d+)?$/;

/** A reminder as the journal keeps it. */
export type KeptReminder = ReminderAbout & { readonly entry: EmailEntry };

/** Declarant (folded) → its reminders, as the journal keeps them. */
export function keptReminders(journal: Journal): ReadonlyMap<string, readonly KeptReminder[]> {
  const kept = new Map<string, KeptReminder[]>();
  for (const entry of journal) {
    if (entry.kind !== "email") continue;
    for (const about of remindersIn(entry)) {
      const key = foldText(about.declarant);
      kept.set(key, [...(kept.get(key) ?? []), { ...about, entry }]);
    }
  }
  return kept;
}
