import type { EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import type { MarketOverview } from "../markets/market-overview.ts";

/** The states that hold from the day they are seen, without waiting for the monthly evaluation. */
const AT_ONCE: readonly string[] = ["reached", "overdue-awaiting", "overdue", "closed"];
export const isAtOnce = (state: string): boolean => AT_ONCE.includes(state);

/**
 * What a day's evaluation adds to the journal: each month of a market once, as it was first judged, and once more when
 * it enters or leaves a state that does not wait for the month.
 */
export function newEvaluations(markets: readonly MarketOverview[], journal: Journal, now: Date): EvaluationEntry[] {
  return markets.flatMap((market) => {
    const seen = entryOf(market, now);
    if (!seen) return [];
    const last = lastOf(seen, journal);
    return last && !hasTurned(last.state, seen.state) ? [] : [seen];
  });
}

const hasTurned = (before: string, now: string): boolean => before !== now && (isAtOnce(before) || isAtOnce(now));

/** The last evaluation of the same market and month; the journal need not be in order. */
function lastOf({ market, month }: EvaluationEntry, journal: Journal): EvaluationEntry | undefined {
  let last: EvaluationEntry | undefined;
  for (const entry of journal) {
    if (entry.kind !== "evaluation" || entry.market !== market || entry.month !== month) continue;
    if (!last || entry.at >= last.at) last = entry;
  }
  return last;
}

function entryOf({ market, terms, pending, evaluation }: MarketOverview, now: Date): EvaluationEntry | null {
  if (!evaluation) return null;
  const { month, state, level, lateRun, criticalRun, progress } = evaluation;
  const { done, e, outlook } = progress;
  return {
    kind: "evaluation",
    at: now.toISOString(),
    market: market.code,
    month,
    state,
    level,
    lateRun,
    criticalRun,
    done,
    target: outlook?.target ?? null,
    e,
    r1: outlook?.r1 ?? null,
    end: terms.end,
    pending,
    requiredPace: outlook?.requiredPace ?? null,
    observedPace: outlook ? progress.observedPace : null,
    landing: outlook && { value: outlook.landing, low: outlook.low, high: outlook.high, pMiss: outlook.pMiss },
    provisional: progress.provisional,
  };
}
