import type { MarketHistory } from "../../../local/replay/history.ts";
import { chanceOf } from "./chance.ts";
import { FAMILIES, type FamilyName } from "./family.ts";
import { inventMarket } from "./invent-market.ts";
import { WORLDS, type WorldName } from "./size.ts";

/** A market that was invented, and of which family. */
export type InventedMarket = { readonly family: FamilyName; readonly history: MarketHistory };

/** The markets of a world; the same seed always invents the same ones. */
export function inventWorld(
  world: WorldName,
  { seed, markets }: { readonly seed: number; readonly markets: number },
): InventedMarket[] {
  const chance = chanceOf(seed);
  const { families, size, rally } = WORLDS[world];
  return Array.from({ length: markets }, (_, position) => {
    const name = chance.pick(families);
    const family = { ...FAMILIES[name], rally: FAMILIES[name].rally * rally };
    const code = `${world}-${seed}-${position + 1}`;
    return { family: name, history: inventMarket(chance, { code, family, size: size(chance, name) }) };
  });
}

/** The market as the service knows it when nobody told the windows of its lots. */
export const withoutLotWindows = (market: MarketHistory): MarketHistory => ({
  ...market,
  companies: market.companies.map(({ id, share }) => ({ id, share })),
});
