import type { MarketKind } from "../../../functions/domain/progress/progress-input.ts";
import { seasonWeight } from "../../../functions/domain/progress/season.ts";
import type { Month } from "../../../schemas/month.ts";
import type { Chance } from "./chance.ts";
import type { Fate } from "./fate.ts";
import type { Firm } from "./plan-firms.ts";

/** A spell of work: an order, or the whole of a lot. `hours` are to be done from `first` to `last`. */
export type Spell = { readonly hours: number; readonly first: number; readonly last: number };

/** The spells of a framework agreement: a few orders that nobody planned, of one to five months each. */
export function drawOrders(chance: Chance, { first, last }: Firm, hours: number): Spell[] {
  const count = chance.whole(3, 3 + Math.ceil((last - first) / 4));
  const weights = Array.from({ length: count }, () => chance.logNormal(1, 0.5));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, position) => {
    const place = (position + chance.between(0, 1)) / count;
    const start = first + Math.floor(place * Math.max(1, last - first - 1));
    return { hours: (hours * weight) / total, first: start, last: Math.min(last, start + chance.whole(1, 5)) };
  });
}

/**
 * The hours that a spell would see each month if all went as its company means it: an S more or less pronounced, bent
 * early or late, with the season of the trade felt more or less.
 */
export function wantedHours(
  { hours, first, last }: Spell,
  { bend, belly }: Fate["curve"],
  { kind, months }: { readonly kind: MarketKind; readonly months: readonly Month[] },
): Map<number, number> {
  const length = Math.max(1, last - first + 1);
  const curve = (x: number) => belly * (3 * x ** (2 * bend) - 2 * x ** (3 * bend)) + (1 - belly) * x ** bend;
  const steps = Array.from({ length }, (_, step) => {
    const share = Math.max(0, curve((step + 1) / length) - curve(step / length));
    return [first + step, share * seasonWeight(kind, months[first + step] ?? "2024-01")] as const;
  });
  const total = steps.reduce((sum, [, share]) => sum + share, 0);
  return new Map(steps.map(([at, share]) => [at, total > 0 ? (hours * share) / total : hours / length]));
}
