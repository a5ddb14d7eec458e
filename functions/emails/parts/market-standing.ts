import type * as z from "zod";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import type { datedMarket, standing } from "./shapes.ts";

/** Where a market stands, as the messages about it say it; `null` without a target or an evaluation. */
export function standingOf({ evaluation, accepted }: MarketOverview): z.infer<typeof standing> | null {
  const outlook = evaluation?.progress.outlook;
  if (!evaluation || !outlook) return null;
  const { target, plannedToDate, requiredPace, plannedPace } = outlook;
  const { monthsNotCounted: monthsLeft, observedPace } = evaluation.progress;
  const remaining = Math.max(0, target - accepted);
  return { done: accepted, target, plannedToDate, remaining, monthsLeft, requiredPace, observedPace, plannedPace };
}

/** A market by its names and its dates in force; `null` where a date cannot be read. */
export function datedMarketOf({ market, terms }: MarketOverview): z.infer<typeof datedMarket> | null {
  const { start, end } = terms;
  if (start === null || end === null) return null;
  return { code: market.code, title: market.title ?? market.code, buyer: market.buyer ?? "", start, end };
}
