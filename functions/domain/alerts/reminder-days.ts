import { type IsoDate, type Month, monthOf } from "../../../schemas/month.ts";
import type { Settings } from "../../../schemas/settings.ts";
import { addWorkingDays, nextWorkingDay } from "../calendar/working-days.ts";
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
 * The structure's closing day, or the next working day, then so many working days later.
 * @example reminderDays("2025-11-17", DEFAULT_SETTINGS).first //=> "2025-11-14"
 */
export function reminderDays(today: IsoDate, settings: ReminderSettings): ReminderDays {
  const expectedBy = nextWorkingDay(`${monthOf(today)}-${String(settings.closingDay).padStart(2, "0")}`);
  return {
    month: lastCompleteMonth(today),
    expectedBy,
    first: addWorkingDays(expectedBy, settings.firstReminder),
    second: addWorkingDays(expectedBy, settings.secondReminder),
  };
}
