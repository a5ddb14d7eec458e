import type { Engagement, Market } from "../../../schemas/control-workbook.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import type { EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import { addMonths, type IsoDate, type Month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { evaluatedMonth } from "../civil-time.ts";
import type { Control } from "../control.ts";
import type { JudgedRow } from "../hours/judged.ts";
import type { Register, RegisteredMarket } from "../hours/register.ts";
import type { AlertMemory } from "../progress/alert-level.ts";
import { evaluateMarket, type MarketEvaluation } from "../progress/evaluate-market.ts";
import type { MarketState } from "../progress/market-state.ts";
import { type ClosedMonths, closedByAll, closedMonths } from "./closed-months.ts";
import { companyShares } from "./company-shares.ts";
import { type CompanyHours, type MarketHours, sumMarketHours, totalOf } from "./market-hours.ts";
import type { MarketTerms } from "./market-terms.ts";
import { type CountedHours, progressInput } from "./progress-input.ts";

/**
 * Where a market stands. `stateIfAccepted` is the state it would have if all that waits for a decision were accepted.
 * `unread` names its declarants whose hours were never read, and the companies of its engagements that `Entreprises`
 * does not know: as long as there is one, or the dates cannot be read, there is no `evaluation`, for hours that nobody
 * has seen, or that stand under another name, must not alarm anybody.
 */
export type MarketOverview = {
  readonly market: Market;
  readonly terms: MarketTerms;
  readonly accepted: Hundredths;
  readonly pending: Hundredths;
  readonly companies: readonly CompanyOverview[];
  readonly evaluation: MarketEvaluation | null;
  readonly stateIfAccepted: MarketState | null;
  readonly unread: readonly string[];
};

/** What one company owes and did on a market. `declared` are the months that everybody who declares for it has ticked. */
export type CompanyOverview = {
  readonly name: string;
  readonly owed: Hundredths;
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
    lastMonth,
    previous: evaluationsOf(journal, addMonths(lastMonth, -1)),
    unread,
    known: register.companies,
  };
  return [...register.markets.values()].map((registered) => overviewMarket(registered, sources));
}

/** The evaluations of a month as they were seen then, by market. */
function evaluationsOf(journal: Journal, month: Month): Map<string, AlertMemory> {
  const found = journal.filter((entry) => entry.kind === "evaluation" && entry.month === month) as EvaluationEntry[];
  return new Map(found.map((entry) => [entry.market, entry]));
}

type OverviewSources = {
  readonly hours: MarketHours;
  readonly closed: ClosedMonths;
  readonly engagements: readonly Engagement[];
  readonly lastMonth: Month;
  readonly previous: ReadonlyMap<string, AlertMemory>;
  readonly unread: readonly string[];
  readonly known: Register["companies"];
};

/** Everybody that an engagement counts on. */
const namesOf = ({ company, declarants }: Engagement): string[] => [company, ...(declarants ?? [])];

const NO_HOURS: CompanyHours = { accepted: {}, pending: {} };

function overviewMarket({ market, terms, engaged }: RegisteredMarket, sources: OverviewSources): MarketOverview {
  const hours = sources.hours.get(market.code) ?? new Map<string, CompanyHours>();
  const engagements = sources.engagements.filter((each) => each.market === market.code);
  const shares = companyShares(engagements, terms.target);
  const companies = [...new Set([...shares.keys(), ...hours.keys()])].map((name): CompanyOverview => {
    const declarants = engaged.get(foldText(name))?.get("") ?? new Set<string>();
    return {
      name,
      owed: shares.get(name) ?? 0,
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
  const evaluate = (counted: CountedHours): MarketEvaluation | null => {
    const input = unread.length > 0 ? null : progressInput(market, terms, companies, counted);
    return input && evaluateMarket(input, sources.lastMonth, sources.previous.get(market.code) ?? null);
  };
  const evaluation = evaluate("accepted");
  const pending = companies.reduce((sum, each) => sum + totalOf(each.hours.pending), 0);
  return {
    market,
    terms,
    accepted: companies.reduce((sum, each) => sum + totalOf(each.hours.accepted), 0),
    pending,
    companies,
    evaluation,
    unread,
    stateIfAccepted: (pending > 0 ? evaluate("accepted-and-pending") : evaluation)?.state ?? null,
  };
}
