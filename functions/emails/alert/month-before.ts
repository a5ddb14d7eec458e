import type { EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import { addMonths, type Month } from "../../../schemas/month.ts";
import type { AlertEmail } from "./alert-email.ts";

/**
 * What the journal saw of the market a month earlier. A month may hold more than one line, for some states do not wait:
 * its evaluation is the first. The journal need not be in order.
 */
export function monthBefore(code: string, month: Month, journal: Journal): AlertEmail["before"] {
  const before = addMonths(month, -1);
  let seen: EvaluationEntry | null = null;
  for (const entry of journal) {
    if (entry.kind !== "evaluation" || entry.market !== code || entry.month !== before) continue;
    if (!seen || entry.at < seen.at) seen = entry;
  }
  if (!seen || seen.target === null) return null;
  return { done: seen.done, plannedToDate: Math.round(seen.target * seen.e), target: seen.target };
}
