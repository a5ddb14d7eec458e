import type { AlertLevel } from "./alert-level.ts";
import type { MarketState } from "./market-state.ts";

/** All that the state of a market depends on. */
export type StateFacts = {
  readonly closed: boolean;
  readonly hasTarget: boolean;
  readonly reached: boolean;
  readonly pastEnd: boolean;
  readonly awaited: boolean;
  readonly suspended: boolean;
  readonly starting: boolean;
  readonly level: AlertLevel;
  readonly ahead: boolean;
};

/** The states in the order in which they are tried, each with its condition: the first that applies is the market's. */
const CONDITIONS: Readonly<Record<MarketState, (facts: StateFacts) => boolean>> = {
  closed: ({ closed }) => closed,
  "no-target": ({ hasTarget }) => !hasTarget,
  reached: ({ reached }) => reached,
  "overdue-awaiting": ({ pastEnd, awaited }) => pastEnd && awaited,
  overdue: ({ pastEnd }) => pastEnd,
  suspended: ({ suspended }) => suspended,
  starting: ({ starting }) => starting,
  critical: ({ level }) => level === "critical",
  late: ({ level }) => level === "late",
  watch: ({ level }) => level === "watch",
  ahead: ({ ahead }) => ahead,
  "on-track": () => true,
};

const LADDER = Object.entries(CONDITIONS) as [MarketState, (facts: StateFacts) => boolean][];

/**
 * @example decideState({ …facts, suspended: true, level: "late" }) //=> "suspended"
 */
export function decideState(facts: StateFacts): MarketState {
  return LADDER.find(([, applies]) => applies(facts))?.[0] ?? "on-track";
}
