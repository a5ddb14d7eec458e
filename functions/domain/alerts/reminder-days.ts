import { addMonths, type IsoDate, type Month, monthOf } from "../../../schemas/month.ts";
import type { Settings } from "../../../schemas/settings.ts";
import { addDays } from "../calendar/civil-days.ts";
import { addWorkingDays, isWorkingDay, nextWorkingDay } from "../calendar/working-days.ts";
import { lastCompleteMonth } from "../declarations/declarations.ts";

/** The days of a civil month on which the hours of the month before are expected, then asked for. */
export type ReminderDays = {
  readonly month: Month;
  readonly expectedBy: IsoDate;
  readonly first: IsoDate;
  readonly second: IsoDate;
};

type ReminderSettings = Pick<Settings, "closingDay" | "firstReminder" | "secondReminder">;

/**
 * The structure's closing day, or the next working day, then so many working days later; on the last working day of the
 * month at the latest, for the next one asks for another month.
 * @example reminderDays("2025-11-17", DEFAULT_SETTINGS).first //=> "2025-11-14"
 */
export function reminderDays(today: IsoDate, settings: ReminderSettings): ReminderDays {
  const expectedBy = nextWorkingDay(`${monthOf(today)}-${String(settings.closingDay).padStart(2, "0")}`);
  const last = lastWorkingDay(monthOf(today));
  const after = (count: number): IsoDate => [addWorkingDays(expectedBy, count), last].sort()[0] ?? last;
  return {
    month: lastCompleteMonth(today),
    expectedBy,
    first: after(settings.firstReminder),
    second: after(settings.secondReminder),
  };
}

function lastWorkingDay(month: Month): IsoDate {
  let day = addDays(`${addMonths(month, 1)}-01`, -1);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}
