import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws that a seed repeats exactly. */
export type Chance = {
  /** From `low` to `high`, 1 excluded by default. */
  readonly between: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly normal: (mean: number, deviation: number) => number;
  readonly logNormal: (median: number, deviation: number) => number;
  /** One of the items, each as likely as its weight. */
  readonly pick: <T>(items: readonly (readonly [weight: number, item: T])[]) => T;
};

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const unit = (): number => uniformFloat64(generator);
  const between = (low: number, high: number): number => low + unit() * (high - low);
  const normal = (mean: number, deviation: number): number =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  return {
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    happens: (probability) => unit() < probability,
    normal,
    logNormal: (median, deviation) => median * Math.exp(normal(0, deviation)),
    pick: (items) => {
      const total = items.reduce((sum, [weight]) => sum + weight, 0);
      let left = unit() * total;
      const found = items.find(([weight]) => {
        left -= weight;
        return left < 0;
      });
      const [, item] = found ?? items.at(-1) ?? fail();
      return item;
    },
  };
}

function fail(): never {
  throw new RangeError("Nothing to pick from");
}
