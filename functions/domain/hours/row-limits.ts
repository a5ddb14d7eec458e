import { showPeriod } from "../../../schemas/contract-row/hours-findings.ts";
import { ALL_YEAR, type MonthMask, monthMask } from "../../../schemas/contract-row/month-mask.ts";
import { type IsoDate, showDate } from "../../../schemas/month.ts";
import type { MarketTerms } from "../markets/market-terms.ts";
import type { Contract } from "./judged.ts";
import type { ValidationWindow } from "./register.ts";

/**
 * The months of one year in which a row's hours may count, by each of its three limits. `words` is asked only where a
 * month is outside one of them: few rows have such a month.
 */
export type RowLimits = {
  readonly market: MonthMask;
  readonly contract: MonthMask;
  readonly validated: MonthMask;
  readonly words: () => LimitWords;
};

/**
 * How to say a row's limits. `validUntil` holds the end of each validation, earliest first: between two of them, the
 * one before has ended.
 */
export type LimitWords = {
  readonly marketDates: string;
  readonly contractDates: string;
  readonly validFrom: string;
  readonly validUntil: readonly IsoDate[];
};

/**
 * The limits of a contract in a year. Where the market has no dates, or the person no validation on it, the whole row
 * already waits for that: the missing limit then adds nothing.
 */
export function rowLimits(
  year: number,
  contract: Contract,
  terms: MarketTerms,
  windows: readonly ValidationWindow[],
): RowLimits {
  const { start, end } = terms;
  return {
    market: start === null || end === null ? ALL_YEAR : monthMask(year, start, end),
    contract: monthMask(year, contract.start, contract.end),
    validated:
      windows.length === 0
        ? ALL_YEAR
        : windows.reduce((mask, { from, until }) => mask | monthMask(year, from, until), 0),
    words: () => limitWords(contract, terms, windows),
  };
}

function limitWords(contract: Contract, { start, end }: MarketTerms, windows: readonly ValidationWindow[]): LimitWords {
  const [earliest] = windows.map(({ from }) => from).sort();
  return {
    marketDates: showPeriod(start, end),
    contractDates: showPeriod(contract.start, contract.end),
    validFrom: earliest === undefined ? "" : showDate(earliest),
    validUntil: windows.flatMap(({ until }) => until ?? []).sort(),
  };
}
