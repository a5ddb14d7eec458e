import type { Hundredths } from "../../../schemas/hours.ts";
import { type Month, month } from "../../../schemas/month.ts";
import type { JudgedRow } from "../hours/judged.ts";

/**
 * Hours by month of one company on one market, whoever declared them. `decidable`: those of `pending` that a decision
 * can make count; a row typed twice is none of them, for nothing makes both count.
 */
export type CompanyHours = {
  readonly accepted: Readonly<Record<Month, Hundredths>>;
  readonly pending: Readonly<Record<Month, Hundredths>>;
  readonly decidable: Readonly<Record<Month, Hundredths>>;
};

/** Market code → company name → hours. Rejected hours are nobody's yet. */
export type MarketHours = ReadonlyMap<string, ReadonlyMap<string, CompanyHours>>;

type Sums = Readonly<Record<keyof CompanyHours, Record<Month, Hundredths>>>;

/** Adds up what was judged, by market, company and month. */
export function sumMarketHours(rows: readonly JudgedRow[]): MarketHours {
  const markets = new Map<string, Map<string, Sums>>();
  const years = new Map<number, Month[]>();
  for (const { contract, cells, findings, sheet } of rows) {
    if (!contract) continue;
    const months = years.get(sheet.year) ?? cells.map((_, position) => month(sheet.year, position + 1));
    years.set(sheet.year, months);
    const isTwin = findings.some(({ cause }) => cause === "same-key-twice");
    const sums = sumsOf(markets, contract.market, contract.company);
    cells.forEach((cell, position) => {
      if (!cell?.hundredths || cell.state === "rejected") return;
      const key = months[position] ?? "";
      add(sums[cell.state], key, cell.hundredths);
      if (cell.state === "pending" && !isTwin) add(sums.decidable, key, cell.hundredths);
    });
  }
  return markets;
}

/** The sum of a company's or a market's months. */
export const totalOf = (byMonth: Readonly<Record<Month, Hundredths>>): Hundredths =>
  Object.values(byMonth).reduce((sum, hours) => sum + hours, 0);

function add(sums: Record<Month, Hundredths>, key: Month, hours: Hundredths): void {
  sums[key] = (sums[key] ?? 0) + hours;
}

function sumsOf(markets: Map<string, Map<string, Sums>>, market: string, company: string): Sums {
  const companies = markets.get(market) ?? new Map<string, Sums>();
  markets.set(market, companies);
  const sums = companies.get(company) ?? { accepted: {}, pending: {}, decidable: {} };
  companies.set(company, sums);
  return sums;
}
