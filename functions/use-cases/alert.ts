import type { EmailEntry, Journal, JournalEntry } from "../../schemas/journal.ts";
import type { AlertReport, OutboxReport } from "../../schemas/requests.ts";
import { workbookLink } from "../../schemas/workbook-link.ts";
import { facilitatorOf } from "../domain/alerts/facilitator-of.ts";
import { tendOutbox } from "../domain/alerts/outbox.ts";
import { type AlertDecision, type AlertPlan, callOffUntrue, planAlerts } from "../domain/alerts/plan-alerts.ts";
import { evaluatedMonth, parisDate } from "../domain/civil-time.ts";
import { type ConsolidationPlan, planConsolidation } from "../domain/consolidation/plan-consolidation.ts";
import { listWorkbooks } from "../domain/consolidation/watch.ts";
import { alertParams } from "../emails/alert/alert-params.ts";
import { subjectOf } from "../emails/email-kinds.ts";
import type { Outcome } from "../ports/outcome.ts";
import { stateLabel } from "../sheets/market-words.ts";
import { SUIVI_SHEET } from "../sheets/render-suivi.ts";
import { sheetIdOf } from "../sheets/sheet-id.ts";
import { commitViews } from "./commit-views.ts";
import { consolidate } from "./consolidate.ts";
import { controlViews, withMirrorPrint } from "./control-views.ts";
import { type OpenControl, openControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";
import { refuseUnreadable } from "./refuse-unreadable.ts";
import type { RunOptions } from "./run-options.ts";
import { sendOutbox } from "./send-outbox.ts";
import { takeTurns } from "./take-turns.ts";

/**
 * Judges every market for the last complete month from the mirror, keeps what was seen in the journal, and tells the
 * facilitator what became worse. Run ten times, it sends once.
 */
export function alert(ports: Ports, options: RunOptions): Promise<Outcome<AlertReport>> {
  const run = ports.ids.run();
  return takeTurns(() => takeTurn(ports, run, options));
}

async function takeTurn(
  ports: Ports,
  run: string,
  { controlWorkbook, dryRun }: RunOptions,
): Promise<Outcome<AlertReport>> {
  const opened = await openTrusted(ports, { controlWorkbook, dryRun });
  if (!opened.ok) return opened;
  if (opened.value.stops.length > 0) return refuseUnreadable(ports, run, opened.value, dryRun);
  const now = ports.clock.now();
  const { control, issues, state, mirror, workbook } = opened.value;
  const journal = tendOutbox(opened.value.journal, control.decisions, now);
  const world = { control, controlIssues: issues, state, journal, mirror, readings: [] };
  const plan = planConsolidation(world, now);
  const alerts = planAlerts(plan.markets, journal, now);
  const next = withMirrorPrint({
    ...plan,
    journal: nextJournal(plan, alerts, opened.value),
    state: { ...plan.state, memoryLost: false },
  });
  if (dryRun) return { ok: true, value: report(run, next, alerts, { sent: 0, refused: 0, uncertain: 0, waiting: 0 }) };
  const mark = { owner: controlWorkbook, role: "control", run } as const;
  const committed = await commitViews(ports, workbook, controlViews(next), mark);
  if (!committed.ok) return committed;
  const held = { workbook: committed.value.workbook, journal: next.journal, state: next.state };
  return { ok: true, value: report(run, next, alerts, await sendOutbox(ports, run, held)) };
}

/** Hours that were never read, or that somebody touched in the mirror or moved to another name, are read first. */
async function openTrusted(ports: Ports, options: RunOptions): Promise<Outcome<OpenControl>> {
  const opened = await openControl(ports, options.controlWorkbook);
  if (!opened.ok || options.dryRun || !mustBeRead(opened.value)) return opened;
  const consolidated = await consolidate(ports, options);
  return consolidated.ok ? openControl(ports, options.controlWorkbook) : consolidated;
}

const mustBeRead = ({ control, state, mirrorDamaged }: OpenControl): boolean =>
  mirrorDamaged ||
  [...listWorkbooks(control, state).values()].some(
    ({ id, name, role, read }) => (role === "declarant" && !read) || state.workbooks.get(id)?.name !== name,
  );

/** The evaluations, then the e-mails they call for; what waits and is no longer true is dropped. */
function nextJournal(plan: ConsolidationPlan, alerts: AlertPlan, opened: OpenControl): Journal {
  const emails = alerts.decisions.flatMap((decision) => emailEntry(decision, plan, opened));
  return [...callOffUntrue(plan.markets, plan.journal, plan.now), ...alerts.evaluations, ...emails];
}

/** Where the journal and the state were both lost, nobody knows what was sent: a person approves first. */
function emailEntry(
  decision: AlertDecision,
  plan: ConsolidationPlan,
  { workbook, state }: OpenControl,
): JournalEntry[] {
  const facilitator = facilitatorOf(decision.market.market, plan.control);
  const link = workbookLink(workbook.id, sheetIdOf(SUIVI_SHEET));
  const params = facilitator && alertParams(decision, { control: plan.control, facilitator, link, now: plan.now });
  if (!params) return [];
  const at = plan.now.toISOString();
  const entry: EmailEntry = {
    kind: "email",
    at,
    key: decision.key,
    covers: [decision.key],
    market: decision.market.market.code,
    to: [params.facilitator.email],
    subject: subjectOf(params),
    status: state.memoryLost ? "to-approve" : "to-send",
    since: at,
    run: null,
    leaseUntil: null,
    messageId: null,
    carriedOut: [],
    params,
  };
  return [entry];
}

function report(run: string, plan: ConsolidationPlan, alerts: AlertPlan, outbox: OutboxReport): AlertReport {
  const states: Record<string, number> = {};
  for (const market of plan.markets) states[stateLabel(market)] = (states[stateLabel(market)] ?? 0) + 1;
  return { run, month: evaluatedMonth(parisDate(plan.now)), states, decided: alerts.decisions.length, outbox };
}
