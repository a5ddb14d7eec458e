import type { EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import type { Month } from "../../../schemas/month.ts";

/**
 * The state that the last monthly evaluation before a month saw a market in, or `null` when there was none. A month may
 * hold more than one line, for some states do not wait: its evaluation is the first. The journal need not be in order.
 */
export function previousState(code: string, month: Month, journal: Journal): string | null {
  let last: EvaluationEntry | null = null;
  for (const entry of journal) {
    if (entry.kind !== "evaluation" || entry.market !== code || entry.month >= month) continue;
    if (last === null || entry.month > last.month || (entry.month === last.month && entry.at < last.at)) last = entry;
  }
  return last?.state ?? null;
}
