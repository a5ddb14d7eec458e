import type { Progress } from "../../functions/domain/progress/evaluate-progress.ts";

/** Where the market should end, and the interval that holds it four times in five, in hours. */
export type UnroundedLanding = { readonly landing: number; readonly low: number; readonly high: number };

const EIGHTY_PERCENT = 1.2816;

/**
 * The engine's landing before it is rounded to the hundredth of an hour that people read, so that two replays can be
 * compared to the last digit. The formulas are those of `forecastLanding`, and a test holds the two together.
 */
export function unroundedLanding({ done, e, outlook }: Progress): UnroundedLanding | null {
  if (outlook === null) return null;
  const { target, r } = outlook;
  if (r >= 1) return { landing: done / 100, low: done / 100, high: done / 100 };
  const left = 1 - e;
  const likely = r + ((1.5 + Math.min(r, 1.5 * e)) / (1.5 + e)) * left;
  const spread = Math.sqrt((0.3 * left) ** 2 + (70 * 100 * left) / target + 0.15 ** 2 * e * left + 1e-6);
  const at = (deviations: number) => ((likely + deviations * spread) * target) / 100;
  return { landing: at(0), low: Math.max(done / 100, at(-EIGHTY_PERCENT)), high: at(EIGHTY_PERCENT) };
}
