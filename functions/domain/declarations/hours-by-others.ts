import type { Hundredths } from "../../../schemas/hours.ts";
import type { JudgedRow } from "../hours/judged.ts";

/** The hours of one year that another declarant typed for a company on a market; those to correct are nobody's yet. */
export type HoursByOther = {
  readonly market: string;
  readonly declarant: string;
  readonly year: number;
  readonly accepted: Hundredths;
  readonly pending: Hundredths;
};

type Sums = { accepted: Hundredths; pending: Hundredths };

/** What others declared for a company, as totals: by market, then by declarant, the latest year first. */
export function hoursByOthers(company: string, rows: readonly JudgedRow[]): HoursByOther[] {
  const found = new Map<string, Omit<HoursByOther, keyof Sums> & Sums>();
  for (const { contract, sheet, cells } of rows) {
    if (contract?.company !== company || sheet.declarant === company) continue;
    const { declarant, year } = sheet;
    const key = JSON.stringify([contract.market, declarant, year]);
    const sums = found.get(key) ?? { market: contract.market, declarant, year, accepted: 0, pending: 0 };
    found.set(key, sums);
    for (const cell of cells) if (cell && cell.state !== "rejected") sums[cell.state] += cell.hundredths ?? 0;
  }
  return [...found.values()]
    .filter(({ accepted, pending }) => accepted + pending > 0)
    .sort(
      (left, right) =>
        left.market.localeCompare(right.market, "fr") ||
        left.declarant.localeCompare(right.declarant, "fr") ||
        right.year - left.year,
    );
}
