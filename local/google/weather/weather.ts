import * as z from "zod";
import { type Chance, chanceOf } from "./chance.ts";
import { aim, type Exposed, harm, isAimedAt, type Met, metOf } from "./trouble.ts";

const weatherRule = z.strictObject({
  ...aim,
  ...harm,
  rate: z.number().min(0).max(1).default(1),
});

/**
 * The weather until it changes: each rule befalls the calls at which it is aimed, with the likelihood `rate`. The same
 * `seed`, rules and order of calls give the same troubles; each rule draws from a source of its own.
 */
export const weatherForecast = z.strictObject({
  seed: z.int().default(0),
  rules: z.array(weatherRule),
});

export type WeatherForecast = z.infer<typeof weatherForecast>;
type WeatherRule = z.infer<typeof weatherRule>;

/** A rule with how many calls it was aimed at, and how many met it. */
export type WeatherCount = WeatherRule & { readonly asked: number; readonly met: number };

type Blowing = { readonly rule: WeatherRule; readonly chance: Chance; readonly asked: number; readonly met: number };

/** The weather over all calls; clear skies at first. */
export function weatherStation() {
  let seed = 0;
  let blowing: readonly Blowing[] = [];
  return {
    set: (forecast: WeatherForecast): void => {
      seed = forecast.seed;
      // A prime apart: neighbouring seeds share no rule's source.
      blowing = forecast.rules.map((rule, at) => ({ rule, chance: chanceOf(seed + at * 7_919), asked: 0, met: 0 }));
    },
    clear: (): void => {
      seed = 0;
      blowing = [];
    },
    state: () => ({ seed, rules: blowing.map(({ rule, asked, met }): WeatherCount => ({ ...rule, asked, met })) }),
    /** All that this call meets at once: where two rules say different things, the first of them is heard. */
    meet: (call: Exposed): Met | null => {
      const aimed = blowing.map((one) => ({ ...one, isAimed: isAimedAt(one.rule, call) }));
      const drawn = aimed.map((one) => ({ ...one, isMet: one.isAimed && one.chance.happens(one.rule.rate) }));
      blowing = drawn.map(({ isAimed, isMet, ...one }) => ({
        ...one,
        asked: one.asked + Number(isAimed),
        met: one.met + Number(isMet),
      }));
      const met = drawn.filter(({ isMet }) => isMet).map(({ rule, chance }) => harmOf(rule, chance));
      return met.length === 0 ? null : Object.assign({}, ...met.toReversed());
    },
  };
}

export type WeatherStation = ReturnType<typeof weatherStation>;

// Only what the rule says: nothing undefined may hide what another rule says.
function harmOf({ operation: _o, file: _f, user: _u, rate: _r, ...harmDone }: WeatherRule, chance: Chance): Met {
  return Object.fromEntries(Object.entries(metOf(harmDone, chance)).filter(([, value]) => value !== undefined));
}
