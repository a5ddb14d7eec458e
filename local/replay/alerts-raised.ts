import type { MarketState } from "../../functions/domain/progress/market-state.ts";
import { type Month, monthIndex } from "../../schemas/month.ts";

/** A market's state after a month, and the end that was in force. */
export type SeenState = { readonly month: Month; readonly state: MarketState; readonly end: Month };

const isAlert = (state: MarketState | undefined): boolean => state === "late" || state === "critical";

/**
 * The months after which a market entered *en retard* or *critique* from a state outside both, before its end in force
 * at that time. Each is an alert, counted from 1 at the market's first month.
 * @example alertsRaised([{ month: "2024-01", state: "on-track", … }, { month: "2024-02", state: "late", … }]) //=> [2]
 */
export function alertsRaised(states: readonly SeenState[]): number[] {
  const first = states[0]?.month;
  return states.flatMap(({ month, state, end }, position) => {
    const isEntered = isAlert(state) && !isAlert(states[position - 1]?.state);
    return first !== undefined && isEntered && month < end ? [monthIndex(month) - monthIndex(first) + 1] : [];
  });
}
