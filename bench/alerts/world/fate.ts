import type { Chance } from "./chance.ts";
import type { Climate, Temper } from "./climate.ts";
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

/** How the companies of one market are led: its temper, and how much of what they owe they set out to do on the whole. */
export type Lead = { readonly temper: Temper; readonly market: number };

export function drawFate(
  chance: Chance,
  { family, climate }: { family: Family; climate: Climate },
  { first, last }: Firm,
  { temper, market }: Lead,
): Fate {
  const length = last - first + 1;
  const drops = chance.happens(family.dropout);
  const delay = chance.happens(family.lateStart) ? Math.min(chance.whole(1, 4), Math.floor(length / 3)) : 0;
  const slumps = !drops && chance.happens(family.slump);
  return {
    aim: Math.max(0.15, market * chance.logNormal(1, climate.apart)),
    delay,
    overrun: chance.happens(climate.lateToTheEnd) ? delay : 0,
    curve: { bend: chance.logNormal(climate.bend, climate.bends), belly: chance.between(...climate.belly) },
    turn: drops || slumps ? chance.between(...climate.turn) : 1,
    after: drops ? 0 : slumps ? chance.between(0.2, 0.7) : 1,
    rallies: !drops && chance.happens(Math.min(1, family.rally * temper.rally)),
  };
}
