import type { Chance } from "./chance.ts";
import type { Family } from "./family.ts";
import type { Firm } from "./plan-firms.ts";

/**
 * What becomes of a company's work. `aim` is how much of what it owes it sets out to do; `delay` the months it starts
 * late, and `overrun` those by which it then ends late, unless the market ends first; `curve` bends its pace; from `turn` on (a share of its window) its pace is multiplied by `after`; `rallies`
 * when it makes up for a delay once it sees it.
 */
export type Fate = {
  readonly aim: number;
  readonly delay: number;
  readonly overrun: number;
  readonly curve: { readonly bend: number; readonly belly: number };
  readonly turn: number;
  readonly after: number;
  readonly rallies: boolean;
};

/** How a market is steered: what its companies have in common, one engaged buyer or one that lets things slide. */
const TEMPERS = [
  [48, { mean: 1.09, deviation: 0.07, rally: 1.2 }],
  [29, { mean: 1.02, deviation: 0.06, rally: 1 }],
  [23, { mean: 0.72, deviation: 0.14, rally: 0.25 }],
] as const;

export type Temper = (typeof TEMPERS)[number][1];

export const drawTemper = (chance: Chance): Temper => chance.pick<Temper>(TEMPERS);

/** A lot that starts late mostly ends as late: the trades after it wait. */
const LATE_TO_THE_END = 0.6;

export function drawFate(chance: Chance, family: Family, { first, last }: Firm, temper: Temper, market: number): Fate {
  const length = last - first + 1;
  const drops = chance.happens(family.dropout);
  const delay = chance.happens(family.lateStart) ? Math.min(chance.whole(1, 4), Math.floor(length / 3)) : 0;
  const slumps = !drops && chance.happens(family.slump);
  return {
    aim: Math.max(0.15, market * chance.logNormal(1, 0.06)),
    delay,
    overrun: chance.happens(LATE_TO_THE_END) ? delay : 0,
    curve: { bend: chance.logNormal(1, 0.2), belly: chance.between(0.3, 1) },
    turn: drops || slumps ? chance.between(0.25, 0.85) : 1,
    after: drops ? 0 : slumps ? chance.between(0.2, 0.7) : 1,
    rallies: !drops && chance.happens(Math.min(1, family.rally * temper.rally)),
  };
}
