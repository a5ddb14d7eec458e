import { earnedSchedule } from "./earned-schedule.ts";
import { forecast, product, productWithLots } from "./engine-rules.ts";
import { proRataByHand, proRataFromHalfTime } from "./pro-rata.ts";
import type { Rule } from "./rule.ts";

/** The rules that are compared, those that people already use first. */
export const RULES: readonly Rule[] = [
  proRataByHand,
  earnedSchedule,
  proRataFromHalfTime,
  forecast,
  product,
  productWithLots,
];
