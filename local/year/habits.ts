import { reminderDays } from "../../functions/domain/alerts/reminder-days.ts";
import { addDays } from "../../functions/domain/calendar/civil-days.ts";
import { nextWorkingDay } from "../../functions/domain/calendar/working-days.ts";
import { addMonths, type IsoDate, type Month } from "../../schemas/month.ts";
import { DEFAULT_SETTINGS } from "../../schemas/settings.ts";

/** The day of the next month on which each declarant types a month, or the first working day after it. */
const DAY_OF_MONTH: Readonly<Record<string, number>> = {
  "Relais Intérim Insertion": 3,
  "Réseaux Roquevive": 4,
  "Génie civil Grandpré-Marin": 5,
  "Maçonnerie Hautecaille": 6,
  "Montage Falaise-Bleue": 7,
  "Électricité Ambrelune": 9,
  "GEIQ des Deux Falaises": 12,
};

const USUAL_DAY = 8;

/** Who types only once reminded: the working day after the first reminder. */
const ONCE_REMINDED: readonly string[] = ["Terrassements Craie-Vive"];

/** Who fell silent for some months, and the day on which all of them were told. */
const CAUGHT_UP: readonly { readonly declarant: string; readonly months: readonly Month[]; readonly on: IsoDate }[] = [
  { declarant: "Électricité Ambrelune", months: ["2025-02", "2025-03", "2025-04"], on: "2025-05-22" },
];

/** A number that somebody typed wrong, until the day on which it was corrected. */
export type Typo = {
  readonly declarant: string;
  readonly participant: string;
  readonly month: Month;
  readonly typed: string;
  readonly corrected: IsoDate;
};

/** A comma left out, seen a week later in « Retour ». */
export const TYPOS: readonly Typo[] = [
  {
    declarant: "Maçonnerie Hautecaille",
    participant: "P-080",
    month: "2025-02",
    typed: "715",
    corrected: "2025-03-13",
  },
];

/**
 * The day on which a declarant types a month of the sample, and ticks it if ever it does.
 * @example typingDay("Relais Intérim Insertion", "2025-04") //=> "2025-05-05"
 */
export function typingDay(declarant: string, month: Month): IsoDate {
  const late = CAUGHT_UP.find((each) => each.declarant === declarant && each.months.includes(month));
  if (late) return late.on;
  const next = addMonths(month, 1);
  const usual = `${next}-${String(DAY_OF_MONTH[declarant] ?? USUAL_DAY).padStart(2, "0")}`;
  if (!ONCE_REMINDED.includes(declarant)) return nextWorkingDay(usual);
  return nextWorkingDay(addDays(reminderDays(usual, DEFAULT_SETTINGS).first, 1));
}
