import { type Hundredths, hours } from "../../../schemas/hours.ts";
import { type Month, monthIndex } from "../../../schemas/month.ts";
import { type CompanyWork, possibleHours, type WorkedRow } from "./sum-worked.ts";

/** Why a company's month on a market has to be confirmed. */
export type Outlier = "above-best-month" | "above-usual-hours";

/** A company on a market → its months to confirm, as months since year 0. */
export type Outliers = ReadonlyMap<string, ReadonlyMap<number, Outlier>>;

const TIMES_BEST_MONTH = 3;
const ORDINARY_MONTHS = 3;
/** Below this a month triples because somebody was hired: that alarms nobody. */
const LEAST_FOR_BEST_MONTH = hours(300);
const HOURS_PER_PERSON = hours(170);

/**
 * The months in which a company's hours on a market are out of the ordinary: above three times its best ordinary
 * month, from 300 h on and once three of those hold hours; or above 170 h for each of at least two persons (one alone is
 * held to the ceiling). Months to come are left out. They are asked to be confirmed before they alert anybody.
 */
export function findOutliers(
  companies: ReadonlyMap<string, CompanyWork>,
  { thisMonth, ceiling }: { readonly thisMonth: Month; readonly ceiling: Hundredths },
): Outliers {
  const limits: Limits = { now: monthIndex(thisMonth), ceiling };
  const outliers = new Map<string, ReadonlyMap<number, Outlier>>();
  for (const [key, work] of companies) {
    const months = [...crowdedMonths(work, limits), ...bestMonths(work, limits)];
    if (months.length > 0) outliers.set(key, new Map(months));
  }
  return outliers;
}

/** The running month, counted since year 0, and the most that one person works in a month. */
type Limits = { readonly now: number; readonly ceiling: Hundredths };

/**
 * In ascending order, all the months from the first that leaps above three times the one before: two equal errors do
 * not excuse each other. As soon as they are as many as the ordinary months, the work has grown and nobody is asked.
 */
function bestMonths({ years }: CompanyWork, { now }: Limits): [number, Outlier][] {
  const worked = [...years]
    .flatMap(([year, sums]) => sums.map((sum, position) => ({ month: year * 12 + position, sum })))
    .filter(({ month, sum }) => sum > 0 && month <= now)
    .sort((one, other) => one.sum - other.sum);
  const leap = worked.findIndex(({ sum }, ordinary) => {
    const best = worked[ordinary - 1]?.sum ?? 0;
    const isFew = worked.length - ordinary < ordinary;
    return ordinary >= ORDINARY_MONTHS && isFew && sum >= LEAST_FOR_BEST_MONTH && sum > TIMES_BEST_MONTH * best;
  });
  return leap < 0 ? [] : worked.slice(leap).map(({ month }) => [month, "above-best-month"]);
}

function crowdedMonths({ years, rows }: CompanyWork, { now, ceiling }: Limits): [number, Outlier][] {
  const found: [number, Outlier][] = [];
  for (const [year, sums] of years) {
    const own = rows.filter((row) => row.year === year);
    for (const [position, sum] of sums.entries()) {
      if (sum <= 2 * HOURS_PER_PERSON || year * 12 + position > now) continue;
      if (!own.some(({ byPerson }) => (byPerson[position] ?? 0) > HOURS_PER_PERSON)) continue;
      const persons = countPersons(own, position, ceiling);
      if (persons > 1 && sum > HOURS_PER_PERSON * persons) found.push([year * 12 + position, "above-usual-hours"]);
    }
  }
  return found;
}

/** The persons whose hours of a month are in its sum. */
function countPersons(rows: readonly WorkedRow[], position: number, ceiling: Hundredths): number {
  const counted = rows.filter(({ months }) => {
    const worked = possibleHours(months[position] ?? null);
    return worked > 0 && worked <= ceiling;
  });
  return new Set(counted.map(({ participant }) => participant)).size;
}
