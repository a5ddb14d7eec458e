import type { MarketHistory } from "../../../local/replay/history.ts";
import { chanceOf } from "./chance.ts";
import { inClimate } from "./climate.ts";
import { FAMILIES, type FamilyName } from "./family.ts";
import { inventMarket } from "./invent-market.ts";
import { WORLDS, type World, type WorldName } from "./size.ts";

/** A market that was invented, and of which family. */
export type InventedMarket = { readonly family: FamilyName; readonly history: MarketHistory };

/** The markets of a world; the same seed always invents the same ones. */
export const inventWorld = (name: WorldName, size: { readonly seed: number; readonly markets: number }) =>
  inventMarkets(WORLDS[name], { name, ...size });

/** The same of a world that has no name yet, while its climate is searched for. */
export function inventMarkets(
  { families, size, climate }: World,
  { name, seed, markets }: { readonly name: string; readonly seed: number; readonly markets: number },
): InventedMarket[] {
  const chance = chanceOf(seed);
  return Array.from({ length: markets }, (_, position) => {
    const family = chance.pick(families);
    const code = `${name}-${seed}-${position + 1}`;
    const setting = { code, family: inClimate(FAMILIES[family], climate), climate, size: size(chance, family) };
    return { family, history: inventMarket(chance, setting) };
  });
}

/** The market as the service knows it when nobody told the windows of its lots. */
export const withoutLotWindows = (market: MarketHistory): MarketHistory => ({
  ...market,
  companies: market.companies.map(({ id, share }) => ({ id, share })),
});
