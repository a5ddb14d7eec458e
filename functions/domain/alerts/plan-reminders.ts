import type { Company } from "../../../schemas/control-workbook.ts";
import type { Journal } from "../../../schemas/journal.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { addWorkingDays } from "../calendar/working-days.ts";
import { parisDate } from "../civil-time.ts";
import { type Declarations, type DeclarationsPlan, declarationsOf } from "../declarations/declarations.ts";
import { freshKey, takenKeys } from "./fresh-key.ts";
import { isWaiting } from "./outbox.ts";
import { type ReminderDays, reminderDays } from "./reminder-days.ts";
import { type KeptReminder, keptReminders, type ReminderTurn, reminderKey } from "./reminder-key.ts";
import { marketSilences, silenceKey } from "./silences.ts";
import { toldKeys } from "./told-keys.ts";

/** A reminder to write to a declarant, of all that it has left to tell. `to` are its addresses that take our messages. */
export type Reminder = Pick<Declarations, "declarant" | "workbook" | "missing" | "toTick" | "markets"> & {
  readonly key: string;
  readonly covers: readonly string[];
  readonly to: readonly string[];
  readonly turn: ReminderTurn;
  readonly expectedBy: IsoDate;
};

/** `dead`: the addresses, in lower case, that take no more messages. */
export type ReminderDay = {
  readonly today: IsoDate;
  readonly dead: ReadonlySet<string>;
};

/** Working days that a declarant has to answer the first reminder of a month, however late it left. */
const DAYS_TO_ANSWER = 5;

/**
 * At most two reminders a month to each declarant with something left to tell: from the third working day after the
 * closing day on, then from the tenth (settings). A day that was missed is caught up by the next run. Nobody is
 * reminded during a pause, without an address, or once its facilitator was asked to phone.
 */
export function planReminders(plan: DeclarationsPlan, journal: Journal, { today, dead }: ReminderDay): Reminder[] {
  const days = reminderDays(today, plan.control.settings);
  if (today < days.first) return [];
  const kept = keptReminders(journal);
  const toPhone = phonedInstead(plan, journal, today);
  const taken = takenKeys(journal);
  return declarationsOf(plan, today).flatMap(({ unread, ...declarations }): Reminder[] => {
    const { declarant, markets } = declarations;
    const to = (declarant.emails ?? []).filter((address) => !dead.has(address.toLowerCase()));
    if (markets.length === 0 || to.length === 0 || isPaused(declarant, today)) return [];
    if (toPhone.has(foldText(declarant.name))) return [];
    const turn = turnDue(kept.get(foldText(declarant.name)) ?? [], days, today);
    if (turn === null) return [];
    const about = reminderKey({ declarant: declarant.name, month: days.month, turn });
    return [{ ...declarations, key: freshKey(about, taken), covers: [about], to, turn, expectedBy: days.expectedBy }];
  });
}

/** Who declares for a company whose long silence was told to its facilitator, and lasts: one more e-mail changes nothing. */
function phonedInstead(plan: DeclarationsPlan, journal: Journal, today: IsoDate): ReadonlySet<string> {
  const told = toldKeys(journal);
  const lasting = marketSilences(plan, today).filter((silence) => told.has(silenceKey(silence)));
  return new Set(lasting.flatMap(({ declarants }) => declarants.map(foldText)));
}

/** The pause holds on its last day too. */
export const isPaused = ({ remindersPausedUntil: until }: Pick<Company, "remindersPausedUntil">, today: IsoDate) =>
  until !== null && until >= today;

/**
 * The turn that is due, or `null`. One that was called off was never told. The second leaves the declarant time to
 * answer the first, and waits for as long as the first has not left.
 */
function turnDue(kept: readonly KeptReminder[], days: ReminderDays, today: IsoDate): ReminderTurn | null {
  const told = kept.filter(({ month, entry }) => month === days.month && entry.status !== "dropped");
  const [last] = told.slice(-1);
  if (!last) return 1;
  if (told.some(({ turn }) => turn === 2) || isWaiting(last.entry)) return null;
  const answered = addWorkingDays(parisDate(new Date(last.entry.since)), DAYS_TO_ANSWER);
  return today >= days.second && today >= answered ? 2 : null;
}
