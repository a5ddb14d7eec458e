import type { Hundredths } from "../../schemas/hours.ts";
import type { Month } from "../../schemas/month.ts";
import { MARKET_HOURS } from "./market-hours.ts";
import type { Crew } from "./story/crews.ts";

/** Half an hour: nobody on a building site counts finer. */
export const HALF_HOUR: Hundredths = 50;

/** Shares each month of a market among its crews, to the half hour; the last crew at work takes what is left. */
export function crewHours(market: string, crews: readonly Crew[]): ReadonlyMap<Crew, ReadonlyMap<Month, Hundredths>> {
  const months = [...(MARKET_HOURS[market] ?? [])];
  const shared = new Map(crews.map((crew) => [crew, new Map<Month, Hundredths>()]));
  months.forEach(([month, total], step) => {
    const progress = step / Math.max(1, months.length - 1);
    const present = crews.filter(({ until }) => until === undefined || month <= until);
    const weights = present.map(({ weight: [first, last] }) => first + (last - first) * progress);
    const sum = weights.reduce((left, right) => left + right, 0);
    let left = total;
    present.forEach((crew, place) => {
      const share = Math.round((total * (weights[place] ?? 0)) / sum / HALF_HOUR) * HALF_HOUR;
      const own = place === present.length - 1 ? left : Math.min(share, left);
      shared.get(crew)?.set(month, own);
      left -= own;
    });
  });
  return shared;
}
