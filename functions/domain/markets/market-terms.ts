import type { Engagement, Market, MarketEvent } from "../../../schemas/control-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import { addMonths, type IsoDate, type Month, monthOf, monthsFromTo } from "../../../schemas/month.ts";

/**
 * What a market asks for on a given day, all its dated events applied. `target` is `null` without a target, `changes`
 * lists what moved it, oldest first. `targetIsForecast`: the hours will follow the orders, and none has come yet.
 */
export type MarketTerms = {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly target: Hundredths | null;
  readonly targetIsForecast: boolean;
  readonly closed: boolean;
  readonly suspended: readonly Month[];
  readonly changes: readonly TargetChange[];
};

/** An event that moved the target: `kind` tells an amendment from an order. */
export type TargetChange = {
  readonly kind: MarketEvent["kind"];
  readonly date: IsoDate;
  readonly from: Hundredths | null;
  readonly to: Hundredths | null;
  readonly reference: string | null;
};

/** What closes a market and what opens it again: the last one counts. */
const CLOSING_OR_REOPENING: readonly MarketEvent["kind"][] = ["closing", "resumption", "renewal"];

/** What is ordered of a framework agreement. */
const ORDERING: readonly MarketEvent["kind"][] = ["order", "firmed-tranche"];

/**
 * The terms in force on `today`. A market starts at its first start order. The target is the stated one or, where the
 * market states none, the sum of its engagements; an event's target replaces it, an event's extra hours (order, firmed
 * tranche) add to it. Where the market follows its orders that first target is a forecast: the first order replaces it.
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
  const { target, targetIsForecast, changes } = applyTargets(initial, market.byOrders === true, own);
  return {
    start: own.find((event) => event.kind === "start-order")?.date ?? market.start,
    end: endInForce(market, own),
    target,
    targetIsForecast,
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

function applyTargets(initial: Hundredths | null, byOrders: boolean, events: readonly MarketEvent[]) {
  let target = initial;
  let isForecast = byOrders;
  const changes: TargetChange[] = [];
  for (const event of events) {
    const { extraHours } = event;
    const isFirst = isForecast && isOrder(event);
    const from = target;
    target = event.target ?? (extraHours === null ? target : ((isFirst ? 0 : target) ?? 0) + extraHours);
    isForecast &&= !isFirst;
    if (target !== from)
      changes.push({ kind: event.kind, date: event.date, from, to: target, reference: event.reference });
  }
  return { target, targetIsForecast: isForecast && target !== null, changes };
}

/** An order or a firmed tranche that says its hours. */
const isOrder = ({ kind, target, extraHours }: MarketEvent): boolean =>
  ORDERING.includes(kind) && (target !== null || extraHours !== null);

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
