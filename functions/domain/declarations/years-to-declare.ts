import { type IsoDate, monthOf, yearOf } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Control } from "../control.ts";
import { marketTerms } from "../markets/market-terms.ts";
import { whoDeclares } from "./who-declares.ts";

/** How far back a declarant types: older hours are history that nobody asks for. */
const YEARS_BACK = 5;

/**
 * The years that a declarant may have hours to type for, the newest first: from the first one in which an engagement that
 * it declares for began, on a market that nobody closed, to the present one, five years back at most.
 * @example yearsToDeclare(controlOfAMarketSince2024, "Bâti-Côte", "2025-11-15") //=> [2025, 2024]
 */
export function yearsToDeclare(
  { markets, engagements, events }: Pick<Control, "markets" | "engagements" | "events">,
  declarant: string,
  today: IsoDate,
): number[] {
  const present = yearOf(monthOf(today));
  const starts = markets.flatMap((market) => {
    const own = engagements.filter((each) => foldText(each.market) === foldText(market.code));
    const { start, closed } = marketTerms(market, own, events, today);
    if (start === null || closed) return [];
    return own
      .filter((each) => whoDeclares(each).includes(foldText(declarant)))
      .map((each) => yearOf(monthOf(each.start !== null && each.start > start ? each.start : start)));
  });
  const first = Math.max(present - YEARS_BACK, Math.min(present, ...starts));
  return Array.from({ length: present - first + 1 }, (_, back) => present - back);
}
