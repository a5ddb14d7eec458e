import type { MarketHistory } from "../../../local/replay/history.ts";
import type { ReplayedMonth } from "../../../local/replay/replay-market.ts";
import type { FamilyName } from "../world/family.ts";

/** A market replayed twice: `blind` without the windows of its lots, as most are known, and `sighted` with them. */
export type LivedMarket = {
  readonly family: FamilyName;
  readonly history: MarketHistory;
  readonly blind: readonly ReplayedMonth[];
  readonly sighted: readonly ReplayedMonth[];
};

/** A way to warn: whether it holds the market to be in alert after each of its months. */
export type Rule = { readonly name: string; readonly alerting: (market: LivedMarket) => readonly boolean[] };

/** Whether a condition holds after each month, and at the evaluations before it, as many as asked for. */
export function running(
  months: readonly ReplayedMonth[],
  times: number,
  holds: (month: ReplayedMonth) => boolean,
): boolean[] {
  let run = 0;
  return months.map((month) => {
    run = holds(month) ? run + 1 : 0;
    return run >= times;
  });
}
