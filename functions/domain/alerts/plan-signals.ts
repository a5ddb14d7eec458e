import type { Validation } from "../../../schemas/control-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import { addMonths, type IsoDate, monthOf } from "../../../schemas/month.ts";
import type { Settings } from "../../../schemas/settings.ts";
import { addDays } from "../calendar/civil-days.ts";
import { evaluatedMonth } from "../civil-time.ts";
import type { ConsolidationPlan } from "../consolidation/plan-consolidation.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { isAbout } from "./mutes.ts";
import { SIGNALS, type Signal } from "./signals.ts";
import { toldKeys } from "./told-keys.ts";
import { type TypedContract, typedContracts } from "./typed-contracts.ts";

/** A signal to tell. The same `key` is never decided twice; `date` is the one that the signal is about. */
export type SignalDecision = {
  readonly key: string;
  readonly market: MarketOverview;
  readonly signal: Signal;
  readonly date: IsoDate;
};

/** The signals of small markets that nobody was told yet, in the order of the markets. */
export function planSignals(
  { control, rows, markets, journal }: Pick<ConsolidationPlan, "control" | "rows" | "markets" | "journal">,
  today: IsoDate,
): SignalDecision[] {
  const contracts = typedContracts(rows, control, today);
  const told = toldKeys(journal);
  return markets.flatMap((market) => {
    const own = contracts.get(market.market.code) ?? [];
    const running = runningTerms(market, today);
    if (!running || !isSmall(running, own, control.settings)) return [];
    const seen: SeenMarket = {
      ...running,
      code: market.market.code,
      contracts: own,
      validations: control.validations,
      settings: control.settings,
      today,
    };
    return SIGNALS.flatMap((signal) => {
      const date = RULES[signal](seen);
      const key = `signal/${seen.code}/${signal}`;
      return date === null || told.has(key) ? [] : [{ key, market, signal, date }];
    });
  });
}

type RunningTerms = { readonly start: IsoDate; readonly end: IsoDate; readonly target: Hundredths };

/**
 * The terms of a market that runs today and has hours left to do; `null` for any other. Hours that nobody has read yet
 * alarm nobody, nor does a target that no order has confirmed.
 */
function runningTerms({ terms, accepted, unread }: MarketOverview, today: IsoDate): RunningTerms | null {
  const { start, end, target, targetIsForecast, closed, suspended } = terms;
  if (start === null || end === null || target === null || target <= accepted) return null;
  const runs = start <= today && today <= end && !closed && !suspended.includes(monthOf(today));
  return runs && !targetIsForecast && unread.length === 0 ? { start, end, target } : null;
}

const isSmall = (
  { target }: RunningTerms,
  contracts: readonly TypedContract[],
  { signalSmallUnder }: Settings,
): boolean => target < signalSmallUnder || new Set(contracts.map(({ participant }) => participant)).size === 1;

type SeenMarket = RunningTerms & {
  readonly code: string;
  readonly contracts: readonly TypedContract[];
  readonly validations: readonly Validation[];
  readonly settings: Settings;
  readonly today: IsoDate;
};

/** When each signal holds, and the date that it is about: `null` where it does not. */
const RULES: Record<Signal, (seen: SeenMarket) => IsoDate | null> = {
  "nobody-validated": (seen) => {
    const { start, settings, today } = seen;
    const isDue = addDays(start, settings.signalNobodyAfterWeeks * 7) <= today;
    return isDue && !hasHours(seen) && !seen.validations.some((each) => reaches(each, seen)) ? start : null;
  },
  "contract-ending": ({ contracts, settings, today }) => {
    const current = contracts.filter(({ end }) => end === null || end >= today);
    const [only, ...others] = current;
    const isRunning = only?.start != null && only.start <= today && others.length === 0;
    const end = isRunning ? only.end : null;
    return end !== null && end <= addDays(today, settings.signalContractEndDays) ? end : null;
  },
  "no-hours": (seen) => {
    const { start, end, settings, today } = seen;
    const isDue = sameDayMonthsBefore(end, settings.signalNoHoursMonths) <= today;
    const couldDeclare = monthOf(start) <= evaluatedMonth(today);
    return isDue && couldDeclare && !hasHours(seen) ? end : null;
  },
};

const hasHours = ({ contracts }: SeenMarket): boolean => contracts.some((each) => each.hasHours);

const reaches = ({ markets, until }: Validation, { code, start }: SeenMarket): boolean =>
  (markets === null || markets.some((each) => isAbout(each, code))) && (until === null || until >= start);

/** As text, even where that month has no such day: a comparison needs no more. */
const sameDayMonthsBefore = (date: IsoDate, months: number): string =>
  addMonths(monthOf(date), -months) + date.slice(7);
