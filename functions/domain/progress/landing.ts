import { type Hundredths, hours } from "../../../schemas/hours.ts";
import { normalCdf } from "./normal-cdf.ts";

/** Where the market should end: the likely hours, an interval that holds them four times in five, the chance to miss. */
export type Landing = {
  readonly landing: Hundredths;
  readonly low: Hundredths;
  readonly high: Hundredths;
  readonly pMiss: number;
};

/** The share of the plan before which no forecast holds, and none is shown. */
export const FORECAST_FROM = 0.15;

const EIGHTY_PERCENT = 1.2816;

/**
 * The pace so far, drawn towards the plan while little is known (φ), carries the rest of the plan; the spread comes
 * from the plan left, the size of the target and the months done. Simulated, not fitted to real markets. The interval
 * never says less than what is done, and a target reached is not extrapolated.
 */
export function forecastLanding(done: Hundredths, target: Hundredths, e: number): Landing {
  const { landing, low, high, pMiss } = unroundedLanding(done, target, e);
  return { landing: Math.round(landing), low: Math.round(low), high: Math.round(high), pMiss };
}

/** The same before hours are rounded to the hundredth that people read, so that two replays compare to the last digit. */
export function unroundedLanding(done: Hundredths, target: Hundredths, e: number): Landing {
  if (done >= target) return { landing: done, low: done, high: done, pMiss: 0 };
  const r = done / target;
  const left = 1 - e;
  const phi = (1.5 + Math.min(r, 1.5 * e)) / (1.5 + e);
  const likely = r + phi * left;
  const spread = Math.sqrt((0.3 * left) ** 2 + (0.7 * left * hours(100)) / target + 0.15 ** 2 * e * left + 1e-6);
  return {
    landing: target * likely,
    low: Math.max(done, target * (likely - EIGHTY_PERCENT * spread)),
    high: target * (likely + EIGHTY_PERCENT * spread),
    pMiss: normalCdf((1 - likely) / spread),
  };
}
