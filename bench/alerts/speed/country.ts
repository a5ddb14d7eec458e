import type { MarketProgressInput } from "../../../functions/domain/progress/progress-input.ts";
import { knownAt } from "../../../local/replay/known-at.ts";
import { addMonths, type Month, monthIndex } from "../../../schemas/month.ts";
import { inventWorld } from "../world/invent-world.ts";

/** A market on the day of the monthly evaluation, somewhere in its life. */
export type OpenMarket = { readonly input: MarketProgressInput; readonly k: Month };

/** A country's markets, each as it was known at some month of its life, its end included. */
export function openMarkets(seed: number, markets: number): OpenMarket[] {
  return inventWorld("country", { seed, markets }).map(({ history }, position) => {
    const length = monthIndex(history.end) - monthIndex(history.start) + 1;
    const k = addMonths(history.start, position % length);
    return { input: knownAt(history, k), k };
  });
}

/** What a spreadsheet does: the hours done beside the share of the time gone. */
export function naiveProRata({ input, k }: OpenMarket): boolean {
  const { start, end, target, companies } = input;
  let done = 0;
  for (const { acceptedByMonth } of companies) for (const hours of Object.values(acceptedByMonth)) done += hours;
  const gone = (monthIndex(k) - monthIndex(start) + 1) / (monthIndex(end) - monthIndex(start) + 1);
  return target !== null && done < 0.8 * target * Math.min(1, gone);
}
