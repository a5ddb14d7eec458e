import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws that a seed repeats exactly; `whole` includes both ends. */
export type Chance = {
  readonly happens: (rate: number) => boolean;
  readonly whole: (min: number, max: number) => number;
};

/** The draws of a seed. */
export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  return {
    // Certain and impossible draw nothing, so that adding such a rule moves no other's luck.
    happens: (rate) => rate >= 1 || (rate > 0 && uniformFloat64(generator) < rate),
    whole: (min, max) => uniformInt(generator, min, max),
  };
}
