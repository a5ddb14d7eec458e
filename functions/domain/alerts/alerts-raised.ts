import { type Month, monthIndex } from "../../../schemas/month.ts";

/** What was thought of a market after a month, and the end that was in force. */
export type Watched = { readonly month: Month; readonly end: Month; readonly alerting: boolean };

/** The states that warn of a miss to come. */
export const isWarning = (state: string): boolean => state === "late" || state === "critical";

/**
 * The months after which a market entered an alert from outside of any, before its end in force at that time, counted
 * from 1 at its first month.
 * @example alertsRaised([{ month: "2024-01", alerting: false, … }, { month: "2024-02", alerting: true, … }]) //=> [2]
 */
export function alertsRaised(watched: readonly Watched[]): number[] {
  const first = watched[0]?.month;
  return watched.flatMap(({ month, end, alerting }, position) => {
    const isEntered = alerting && watched[position - 1]?.alerting !== true;
    return first !== undefined && isEntered && month < end ? [monthIndex(month) - monthIndex(first) + 1] : [];
  });
}
