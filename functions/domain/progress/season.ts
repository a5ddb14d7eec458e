import { type Month, monthNumber } from "../../../schemas/month.ts";
import type { MarketKind } from "./progress-input.ts";

const SEASONS = {
  works: [0.95, 1, 1, 1, 1, 1, 1, 0.5, 1.1, 1.1, 1, 0.75],
  other: [1, 1, 1, 1, 1, 1, 1, 0.8, 1, 1, 1, 0.9],
} as const satisfies Record<NonNullable<MarketKind>, readonly number[]>;

/**
 * How much of an ordinary month's work a civil month sees: August and December are slack. No season when the kind of
 * market is unknown.
 * @example seasonWeight("works", "2025-08") //=> 0.5
 * @example seasonWeight(null, "2025-08") //=> 1
 */
export function seasonWeight(kind: MarketKind, month: Month): number {
  return kind === null ? 1 : (SEASONS[kind][monthNumber(month) - 1] ?? 1);
}
