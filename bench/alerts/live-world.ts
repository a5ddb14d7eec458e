import { replayMarket } from "../../local/replay/replay-market.ts";
import type { LivedMarket } from "./rules/rule.ts";
import { inventWorld, withoutLotWindows } from "./world/invent-world.ts";
import type { WorldName } from "./world/size.ts";

/** Invents a world and replays each of its markets, once without the windows of its lots and once with them. */
export function liveWorld(world: WorldName, size: { readonly seed: number; readonly markets: number }): LivedMarket[] {
  return inventWorld(world, size).map(({ family, history }) => ({
    family,
    history,
    blind: replayMarket(withoutLotWindows(history)),
    sighted: replayMarket(history),
  }));
}
