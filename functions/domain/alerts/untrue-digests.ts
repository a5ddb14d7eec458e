import type { EmailEntry, Journal } from "../../../schemas/journal.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { evaluatedMonth } from "../civil-time.ts";
import type { ConsolidationPlan } from "../consolidation/plan-consolidation.ts";
import { keysOf } from "./alert-key.ts";
import { isWaiting } from "./outbox.ts";
import { planSignals } from "./plan-signals.ts";

/** The digests that wait to leave once another month is judged, and the signals' messages of which nothing holds. */
export function untrueDigests(plan: ConsolidationPlan, journal: Journal, today: IsoDate): string[] {
  const waiting = journal.filter((entry): entry is EmailEntry => entry.kind === "email" && isWaiting(entry));
  const old = waiting.filter(({ key }) => RECAP.test(key) && !key.startsWith(`recap/${evaluatedMonth(today)}/`));
  const signalling = waiting.filter((entry) => keysOf(entry).every((key) => key.startsWith("signal/")));
  if (signalling.length === 0) return old.map(({ key }) => key);
  const holding = new Set(planSignals({ ...plan, journal: [] }, today).map(({ key }) => key));
  const over = signalling.filter((entry) => !keysOf(entry).some((key) => holding.has(key)));
  return [...old, ...over].map(({ key }) => key);
}

const RECAP = /^recap\//;
