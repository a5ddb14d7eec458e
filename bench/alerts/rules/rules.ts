import { higherThreshold, recentPace } from "./candidates.ts";
import { earnedSchedule } from "./earned-schedule.ts";
import { forecast, product, productWithLots } from "./engine-rules.ts";
import { proRataByHand, proRataFromHalfTime } from "./pro-rata.ts";
import type { Rule } from "./rule.ts";

/** What was tried to do better. */
export const CANDIDATES: readonly Rule[] = [higherThreshold, recentPace];

/** The rules that are compared, those that people already use first, and what was tried to do better last. */
export const RULES: readonly Rule[] = [
  proRataByHand,
  earnedSchedule,
  proRataFromHalfTime,
  forecast,
  product,
  productWithLots,
  ...CANDIDATES,
];
