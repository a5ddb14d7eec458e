import type { Engagement, Market, MarketEvent } from "../../../schemas/control-workbook.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import type { EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import { addMonths, type IsoDate, type Month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { evaluatedMonth } from "../civil-time.ts";
import type { Control } from "../control.ts";
import type { JudgedRow } from "../hours/judged.ts";
import type { Register, RegisteredMarket } from "../hours/register.ts";
import { evaluateMarket, type MarketEvaluation, recallBefore } from "../progress/evaluate-market.ts";
import type { MarketState } from "../progress/market-state.ts";
import { type Thresholds, thresholdsOf } from "../progress/thresholds.ts";
import { type ClosedMonths, closedByAll, closedMonths } from "./closed-months.ts";
import { companyShares, deducedShares } from "./company-shares.ts";
import { type CompanyHours, type MarketHours, sumMarketHours, totalOf } from "./market-hours.ts";
import { marketOverTime } from "./market-over-time.ts";
import type { MarketTerms } from "./market-terms.ts";
import { orphanHours } from "./orphan-hours.ts";
import type { CountedHours } from "./progress-input.ts";

/**
 * Where a market stands. `orphan`: the hours that companies left undone and nobody took over, « heures orphelines »; 0
 * when there are none. `decidable` are the `pending` hours that a decision can make count, and `stateIfAccepted` is the
 * state it would have if all of them were accepted. `unread` names its declarants whose hours were never read, and the companies of its engagements that `Entreprises`
 * does not know: as long as there is one, or the dates cannot be read, there is no `evaluation`, for hours that nobody
 * has seen, or that stand under another name, must not alarm anybody.
 */
export type MarketOverview = {
  readonly market: Market;
  readonly terms: MarketTerms;
  readonly accepted: Hundredths;
  readonly pending: Hundredths;
  readonly decidable: Hundredths;
  readonly orphan: Hundredths;
  readonly companies: readonly CompanyOverview[];
  readonly evaluation: MarketEvaluation | null;
  readonly stateIfAccepted: MarketState | null;
  readonly unread: readonly string[];
};

/**
 * What one company owes and did on a market. `declared` are the months that everybody who declares for it has ticked;
 * `deduced`: a part of what it owes is the rest of the target, which nobody wrote.
 */
export type CompanyOverview = {
  readonly name: string;
  readonly owed: Hundredths;
  readonly deduced: boolean;
  readonly hours: CompanyHours;
  readonly declared: readonly Month[];
  readonly declarants: readonly string[];
  readonly engagements: readonly Engagement[];
};

/** Everything known today, from which each market is seen. */
export type OverviewWorld = {
  readonly control: Control;
  readonly register: Register;
  readonly rows: readonly JudgedRow[];
  readonly sheets: readonly HoursSheet[];
  readonly journal: Journal;
  readonly today: IsoDate;
  readonly unread: readonly string[];
};

/** Evaluates every market for the last complete month, in the order of the control workbook. */
export function overviewMarkets(world: OverviewWorld): MarketOverview[] {
  const { control, register, rows, sheets, journal, today, unread } = world;
  const lastMonth = evaluatedMonth(today);
  const sources: OverviewSources = {
    hours: sumMarketHours(rows),
    closed: closedMonths(sheets),
    engagements: control.engagements,
    events: control.events,
    today,
    lastMonth,
    thresholds: thresholdsOf(control.settings),
    previous: evaluationsOf(journal, addMonths(lastMonth, -1)),
    unread,
    known: register.companies,
  };
  return [...register.markets.values()].map((registered) => overviewMarket(registered, sources));
}

/**
 * The evaluations of a month as they were seen then, by market: the first of each by its date, for a market reached or
 * overdue within the month is judged again, and people sort the journal.
 */
function evaluationsOf(journal: Journal, month: Month): Map<string, EvaluationEntry> {
  const first = new Map<string, EvaluationEntry>();
  for (const entry of journal) {
    if (entry.kind !== "evaluation" || entry.month !== month) continue;
    const known = first.get(entry.market);
    if (!known || entry.at < known.at) first.set(entry.market, entry);
  }
  return first;
}

type OverviewSources = {
  readonly hours: MarketHours;
  readonly closed: ClosedMonths;
  readonly engagements: readonly Engagement[];
  readonly events: readonly MarketEvent[];
  readonly today: IsoDate;
  readonly lastMonth: Month;
  readonly thresholds: Thresholds;
  readonly previous: ReadonlyMap<string, EvaluationEntry>;
  readonly unread: readonly string[];
  readonly known: Register["companies"];
};

/** Everybody that an engagement counts on. */
const namesOf = ({ company, declarants }: Engagement): string[] => [company, ...(declarants ?? [])];

const NO_HOURS: CompanyHours = { accepted: {}, pending: {}, decidable: {} };

function overviewMarket({ market, terms, engaged }: RegisteredMarket, sources: OverviewSources): MarketOverview {
  const hours = sources.hours.get(market.code) ?? new Map<string, CompanyHours>();
  const engagements = sources.engagements.filter((each) => each.market === market.code);
  const shares = companyShares(engagements, terms.target);
  const deduced = deducedShares(engagements, terms.target);
  const companies = [...new Set([...shares.keys(), ...hours.keys()])].map((name): CompanyOverview => {
    const declarants = engaged.get(foldText(name))?.get("") ?? new Set<string>();
    return {
      name,
      owed: shares.get(name) ?? 0,
      deduced: deduced.has(name),
      hours: hours.get(name) ?? NO_HOURS,
      declared: closedByAll(declarants, sources.closed),
      declarants: [...declarants],
      engagements: engagements.filter((each) => each.company === name),
    };
  });
  const unread = [
    ...sources.unread.filter((name) => companies.some(({ declarants }) => declarants.includes(foldText(name)))),
    ...new Set(engagements.flatMap(namesOf).filter((name) => !sources.known.has(foldText(name)))),
  ];
  const { events, today, lastMonth, thresholds } = sources;
  const seen = sources.previous.get(market.code);
  const evaluate = (counted: CountedHours): MarketEvaluation | null => {
    const known = { market, terms, engagements, events, companies };
    const inputAt = unread.length > 0 ? null : marketOverTime(known, counted, today);
    if (inputAt === null) return null;
    const previous = seen && isOfTarget(seen, terms) ? seen : recallBefore(inputAt, lastMonth, thresholds);
    return evaluateMarket(inputAt(lastMonth), lastMonth, previous, thresholds);
  };
  const evaluation = evaluate("accepted");
  const total = (kind: keyof CompanyHours) => companies.reduce((sum, { hours }) => sum + totalOf(hours[kind]), 0);
  const decidable = total("decidable");
  return {
    market,
    terms,
    accepted: total("accepted"),
    pending: total("pending"),
    decidable,
    orphan: orphanHours(companies, terms, today),
    companies,
    evaluation,
    unread,
    stateIfAccepted: (decidable > 0 ? evaluate("accepted-and-decidable") : evaluation)?.state ?? null,
  };
}

/** What was seen under another target counted its evaluations against that one: it is recomputed with the new one. */
const isOfTarget = (seen: EvaluationEntry, { target }: MarketTerms): boolean =>
  (seen.target ?? 0) === Math.max(0, target ?? 0);
