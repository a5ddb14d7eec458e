import type { Month } from "../../../schemas/month.ts";

const MOST = 36;
const MOST_AHEAD = 12;

/** The months that fit on a telephone: at most 36, of which at most 12 ahead; a date typed wrong makes a thousand. */
export function shownMonths<Each extends { readonly month: Month; readonly declared: boolean }>(
  months: readonly Each[],
  lastMonth: Month,
): readonly Each[] {
  if (months.length <= MOST) return months;
  const isAhead = ({ declared, month }: Each) => !declared && month > lastMonth;
  const ahead = months.filter(isAhead).slice(0, MOST_AHEAD);
  return [...months.filter((each) => !isAhead(each)).slice(ahead.length - MOST), ...ahead];
}
