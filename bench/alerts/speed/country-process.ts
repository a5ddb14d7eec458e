import { CALM } from "../../../functions/domain/progress/alert-level.ts";
import { evaluateMarket } from "../../../functions/domain/progress/evaluate-market.ts";
import { interleave } from "../../measure/interleave.ts";
import { naiveProRata, openMarkets } from "./country.ts";

// Evaluates a country's markets once a round, beside a naive pro rata over the same ones.
const [seed = "1", count = "60000", rounds = "7"] = process.argv.slice(2);
const markets = openMarkets(Number(seed), Number(count));

const measured = await interleave(Number(rounds), {
  engine: () => time(() => markets.filter(({ input, k }) => evaluateMarket(input, k, CALM).level !== "calm").length),
  proRata: () => time(() => markets.filter(naiveProRata).length),
});
console.log(JSON.stringify(measured));

/** The milliseconds of one go, on a heap that the goes before have left clean. */
function time(act: () => number): number {
  globalThis.gc?.();
  const start = performance.now();
  act();
  return performance.now() - start;
}
