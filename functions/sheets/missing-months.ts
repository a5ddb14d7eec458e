import { MONTH_NAMES, type Month, monthNumber, showMonth, yearOf } from "../../schemas/month.ts";

/** How many months are worth naming one by one. */
const NAMED = 3;

/**
 * The months that nobody declared, in words.
 * @example missingMonths(["2025-09", "2025-10"]) //=> "septembre et octobre 2025"
 * @example missingMonths(["2025-03", "2025-04", "2025-05", "2025-06"]) //=> "4 mois depuis mars 2025"
 */
export function missingMonths(months: readonly Month[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (months.length > NAMED) return `${months.length} mois depuis ${showMonth(first)}`;
  const named = months.map((month) => (yearOf(month) === yearOf(last) ? nameOf(month) : showMonth(month)));
  const before = named.slice(0, -1).join(", ");
  return `${before === "" ? "" : `${before} et `}${named.at(-1)} ${yearOf(last)}`;
}

const nameOf = (month: Month): string => (MONTH_NAMES[monthNumber(month) - 1] ?? "").toLowerCase();
