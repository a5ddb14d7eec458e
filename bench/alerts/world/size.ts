import type { Chance } from "./chance.ts";
import type { Climate } from "./climate.ts";
import { CALIBRATED, HARSH } from "./climates.ts";
import type { FamilyName } from "./family.ts";

/** What a market owes and how long it lasts. */
export type Size = { readonly target: number; readonly months: number };

/** A world: which families, how often, how large their markets are, and what these have in common. */
export type World = {
  readonly families: readonly (readonly [weight: number, family: FamilyName])[];
  readonly size: (chance: Chance, family: FamilyName) => Size;
  readonly climate: Climate;
};

const tens = (value: number): number => Math.round(value / 10) * 10;
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The markets that a facilitator watches: 2 000 to 10 000 h over one to three years. */
const MAIN: World = {
  families: [
    [40, "lots"],
    [25, "services"],
    [15, "orders"],
    [20, "rough"],
  ],
  size: (chance) => ({ target: tens(within(chance.logNormal(4000, 0.5), 2000, 10_000)), months: chance.whole(12, 36) }),
  climate: CALIBRATED,
};

/** France in 2021: 25.1 million hours over 58 454 markets, about 430 h each, most with one person. */
const COUNTRY: World = {
  families: [
    [15, "lots"],
    [15, "services"],
    [10, "orders"],
    [50, "solo"],
    [10, "rough"],
  ],
  size: (chance, family) => {
    const target = tens(within(chance.logNormal(family === "solo" ? 300 : 700, 0.8), 40, 20_000));
    return { target, months: Math.round(within(chance.logNormal(3 + target / 120, 0.35), 3, 36)) };
  },
  climate: HARSH,
};

/** Markets of the same sizes, in the climate that was invented before any figure was at hand. */
const HARDER: World = { ...MAIN, climate: HARSH };

/** The harder world, where late companies make up for it twice as often: how much the figures hang on that. */
const RALLYING: World = { ...MAIN, climate: { ...HARSH, rally: 2 } };

export const WORLDS = { main: MAIN, harder: HARDER, rallying: RALLYING, country: COUNTRY } as const;
export type WorldName = keyof typeof WORLDS;
