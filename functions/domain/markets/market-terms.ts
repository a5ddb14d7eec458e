import type { Engagement, Market, MarketEvent } from "../../../schemas/control-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import { addMonths, type IsoDate, type Month, monthOf, monthsFromTo } from "../../../schemas/month.ts";

/**
 * What a market asks for on a given day, all its dated events applied. `target` is `null` without a target, `changes`
 * lists what moved it, oldest first.
 */
export type MarketTerms = {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly target: Hundredths | null;
  readonly closed: boolean;
  readonly suspended: readonly Month[];
  readonly changes: readonly TargetChange[];
};

export type TargetChange = {
  readonly date: IsoDate;
  readonly from: Hundredths | null;
  readonly to: Hundredths | null;
  readonly reference: string | null;
};

/** What closes a market and what opens it again: the last one counts. */
const CLOSING_OR_REOPENING: readonly MarketEvent["kind"][] = ["closing", "resumption", "renewal"];

/**
 * The terms in force on `today`. A market starts at its first start order. The target is the stated one or, where the market states none, the sum of its
 * engagements; an event's target replaces it, an event's extra hours (order, firmed tranche) add to it.
 */
export function marketTerms(
  market: Market,
  engagements: readonly Engagement[],
  events: readonly MarketEvent[],
  today: IsoDate,
): MarketTerms {
  const own = events
    .filter((event) => event.market === market.code && event.date <= today)
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0));
  const initial = market.noTargetByChoice ? null : (market.target ?? sumOfEngagements(market, engagements));
  const { target, changes } = applyTargets(initial, own);
  return {
    start: own.find((event) => event.kind === "start-order")?.date ?? market.start,
    end: endInForce(market, own),
    target,
    closed: own.findLast(({ kind }) => CLOSING_OR_REOPENING.includes(kind))?.kind === "closing",
    suspended: suspendedMonths(own, today),
    changes,
  };
}

/** The hours that companies owe on a market by their own engagements, or `null` where none states any. */
export function sumOfEngagements(market: Market, engagements: readonly Engagement[]): Hundredths | null {
  const owed = engagements.filter((each) => each.market === market.code && each.hours !== null);
  return owed.length === 0 ? null : owed.reduce((sum, each) => sum + (each.hours ?? 0), 0);
}

function applyTargets(initial: Hundredths | null, events: readonly MarketEvent[]) {
  let target = initial;
  const changes: TargetChange[] = [];
  for (const event of events) {
    const next = event.target ?? (event.extraHours === null ? target : (target ?? 0) + event.extraHours);
    if (next === target) continue;
    changes.push({ date: event.date, from: target, to: next, reference: event.reference });
    target = next;
  }
  return { target, changes };
}

function endInForce(market: Market, events: readonly MarketEvent[]): IsoDate | null {
  const ending = events.findLast((event) => event.kind === "termination" || event.end !== null);
  if (!ending) return market.end;
  return ending.end ?? ending.date;
}

/** The months from each suspension's own to the one before its resumption, or to today's. */
function suspendedMonths(events: readonly MarketEvent[], today: IsoDate): Month[] {
  return events
    .filter((event) => event.kind === "suspension")
    .flatMap((suspension) => {
      const resumed = events.find((event) => event.kind === "resumption" && event.date >= suspension.date);
      const last = resumed ? addMonths(monthOf(resumed.date), -1) : monthOf(today);
      return monthsFromTo(monthOf(suspension.date), last);
    });
}
