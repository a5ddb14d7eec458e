import { addMonths, type Month, showMonth } from "../../../schemas/month.ts";
import { monthName } from "./dates-in-words.ts";
import { listInWords } from "./list-in-words.ts";

/** How many months are named one by one. */
const MOST_NAMED = 3;

/** Months by their names alone as long as no year can be mistaken: those of the eleven months before `today`'s. */
const nameFor = (today: Month, months: readonly Month[]): ((month: Month) => string) =>
  months.every((month) => month > addMonths(today, -12) && month <= today) ? monthName : showMonth;

/**
 * Of which months something is, with « d' » before a vowel.
 * @example ofMonths(["2025-10"], "2025-11") //=> "d'octobre"
 * @example ofMonths(["2025-08", "2025-09"], "2025-11") //=> "d'août et de septembre"
 * @example ofMonths(["2025-03", "2025-04", "2025-05", "2025-06"], "2025-11") //=> "de 4 mois, depuis mars"
 */
export function ofMonths(months: readonly Month[], today: Month): string {
  const name = nameFor(today, months);
  const [oldest] = months.toSorted();
  return months.length > MOST_NAMED && oldest
    ? `de ${months.length} mois, depuis ${name(oldest)}`
    : listInWords(months.map((month) => ofName(name(month))));
}

/**
 * @example ofMonth("2025-10") //=> "d'octobre 2025"
 * @example ofMonth("2025-03") //=> "de mars 2025"
 */
export const ofMonth = (month: Month): string => ofName(showMonth(month));

const ofName = (name: string): string => (/^[aeiouyh]/i.test(name) ? `d'${name}` : `de ${name}`);

/**
 * Which months, the oldest alone standing for many.
 * @example monthsInWords(["2025-08", "2025-09"], "2025-11") //=> "août et septembre"
 * @example monthsInWords(["2025-03", "2025-04", "2025-05", "2025-06"], "2025-11") //=> "4 mois depuis mars"
 */
export function monthsInWords(months: readonly Month[], today: Month): string {
  const name = nameFor(today, months);
  const [oldest] = months.toSorted();
  return months.length > MOST_NAMED && oldest
    ? `${months.length} mois depuis ${name(oldest)}`
    : listInWords(months.map(name));
}
