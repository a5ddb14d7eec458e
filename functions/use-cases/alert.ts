import type { AlertReport } from "../../schemas/requests.ts";
import { isAlertState } from "../domain/alerts/alert-states.ts";
import { planAlerts } from "../domain/alerts/plan-alerts.ts";
import { planDigest } from "../domain/alerts/plan-digest.ts";
import { planSignals } from "../domain/alerts/plan-signals.ts";
import { evaluatedMonth, parisDate } from "../domain/civil-time.ts";
import type { MarketOverview } from "../domain/markets/market-overview.ts";
import { alertDrafts } from "../emails/drafts/alert-drafts.ts";
import { digestDrafts } from "../emails/drafts/digest-drafts.ts";
import { signalDrafts } from "../emails/drafts/signal-drafts.ts";
import type { Outcome } from "../ports/outcome.ts";
import { stateLabel } from "../sheets/market-words.ts";
import type { Ports } from "./ports.ts";
import type { TellOptions } from "./run-options.ts";
import { type Decided, type TellWorld, type Told, tell } from "./tell.ts";

/**
 * Judges every market for the last complete month, keeps what was seen in the journal, and tells each facilitator what
 * became worse or normal again, the signals of small markets, and once a month where everything stands.
 */
export async function alert(ports: Ports, options: TellOptions): Promise<Outcome<AlertReport>> {
  const told = await tell(ports, options, decide);
  return told.ok ? { ok: true, value: report(told.value) } : told;
}

function decide({ plan, dead, today, context }: TellWorld): Decided {
  const { journal, control } = plan;
  const alerts = planAlerts(plan.markets, { journal, decisions: control.decisions }, context.now);
  const seen = [...journal, ...alerts.evaluations];
  const digests = planDigest(plan, { journal: seen, dead, today });
  const inDigests = new Set(digests.flatMap(({ covers }) => covers));
  const signals = control.settings.signalChannel === "email" ? planSignals(plan, today) : [];
  const untold = signals.filter(({ key, market }) => !inDigests.has(key) && !isAlerting(market));
  const others = [...signalDrafts(untold, context), ...digestDrafts(digests, context)];
  return { evaluations: alerts.evaluations, drafts: [...alertDrafts(alerts, context, others), ...others] };
}

/** An alert says more than a signal, and is told at once; the digest names both. */
const isAlerting = ({ evaluation }: MarketOverview): boolean => isAlertState(evaluation?.state ?? "");

function report({ run, plan, decided, outbox }: Told): AlertReport {
  const states: Record<string, number> = {};
  for (const market of plan.markets) states[stateLabel(market)] = (states[stateLabel(market)] ?? 0) + 1;
  return { run, month: evaluatedMonth(parisDate(plan.now)), states, decided, outbox };
}
