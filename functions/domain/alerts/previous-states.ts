import type { EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import type { Month } from "../../../schemas/month.ts";

/**
 * The state in which the last monthly evaluation before a month saw each market, by its code. A month may hold more
 * than one line, for some states do not wait: its evaluation is the first. The journal need not be in order.
 */
export function previousStates(month: Month, journal: Journal): ReadonlyMap<string, string> {
  const last = new Map<string, EvaluationEntry>();
  for (const entry of journal) {
    if (entry.kind !== "evaluation" || entry.month >= month) continue;
    const known = last.get(entry.market);
    const isLater = !known || entry.month > known.month;
    if (isLater || (entry.month === known.month && entry.at < known.at)) last.set(entry.market, entry);
  }
  return new Map([...last].map(([market, { state }]) => [market, state]));
}
