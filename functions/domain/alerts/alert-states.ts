import type { MarketState } from "../progress/market-state.ts";

/** The states that a facilitator is told at once, the worst last. */
export const ALERTING_STATES = ["late", "critical", "overdue"] as const;
export type AlertState = (typeof ALERTING_STATES)[number];

/** How bad a state is: -1 where it alerts nobody. */
export const rankOf = (state: string): number => ALERTING_STATES.indexOf(state as AlertState);

export const isAlertState = (state: string): state is AlertState => rankOf(state) >= 0;

/** States that say nothing of the pace: an episode neither begins nor ends in them. */
const SILENT_STATES: readonly string[] = ["suspended", "overdue-awaiting"] satisfies MarketState[];

export const isSilent = (state: string): boolean => SILENT_STATES.includes(state);
