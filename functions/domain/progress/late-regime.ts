import { isShort } from "./counted-months.ts";
import type { MarketKind } from "./progress-input.ts";
import type { LateRegime, Thresholds } from "./thresholds.ts";

/** Which thresholds of lateness a market is held to; a short one is short whatever its kind. */
export function lateRegime(kind: MarketKind, activeMonths: number, thresholds: Thresholds): LateRegime {
  if (isShort(activeMonths, thresholds)) return "short";
  return kind === null ? "unknownKind" : "usual";
}
