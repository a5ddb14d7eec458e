import type { EvaluationEntry, JournalEntry } from "../../schemas/journal.ts";
import type { IsoDate } from "../../schemas/month.ts";
import type { OutboxReport } from "../../schemas/requests.ts";
import { workbookLink } from "../../schemas/workbook-link.ts";
import { deadAddresses } from "../domain/alerts/addresses.ts";
import { callOffUntrue } from "../domain/alerts/call-off.ts";
import { tendOutbox } from "../domain/alerts/outbox.ts";
import { withoutDead } from "../domain/alerts/without-dead.ts";
import { isWorkingDay } from "../domain/calendar/working-days.ts";
import { parisDate } from "../domain/civil-time.ts";
import { type ConsolidationPlan, planConsolidation } from "../domain/consolidation/plan-consolidation.ts";
import { listWorkbooks } from "../domain/consolidation/watch.ts";
import { type Draft, entryOf } from "../emails/drafts/draft.ts";
import type { MessageContext } from "../emails/drafts/message-context.ts";
import type { Outcome } from "../ports/outcome.ts";
import { ANOMALIES_SHEET } from "../sheets/render-anomalies.ts";
import { SUIVI_SHEET } from "../sheets/render-suivi.ts";
import { sheetIdOf } from "../sheets/sheet-id.ts";
import { commitViews } from "./commit-views.ts";
import { consolidate } from "./consolidate.ts";
import { controlViews, withMirrorPrint } from "./control-views.ts";
import { type OpenControl, openControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";
import { refuseUnreadable } from "./refuse-unreadable.ts";
import type { TellOptions } from "./run-options.ts";
import { sendOutbox } from "./send-outbox.ts";
import { takeTurns } from "./take-turns.ts";

/**
 * A structure as it stands when it is decided whom to tell what. `dead` are the addresses that nobody reads any more:
 * the plan's and the context's contacts are without them.
 */
export type TellWorld = {
  readonly plan: ConsolidationPlan;
  readonly dead: ReadonlySet<string>;
  readonly today: IsoDate;
  readonly context: Omit<MessageContext, "facilitator">;
};

/** What was seen, and what people are to be told. */
export type Decided = { readonly evaluations: readonly EvaluationEntry[]; readonly drafts: readonly Draft[] };

/** A run that told people. `decided`: messages new in the journal, or that would be. */
export type Told = {
  readonly run: string;
  readonly plan: ConsolidationPlan;
  readonly decided: number;
  readonly outbox: OutboxReport;
};

/**
 * Judges everything from the mirror, keeps in the journal what was seen and what people are to be told, then sends. Run
 * ten times, it tells once. On a day when nobody works it sees, and tells nobody: the next working day does.
 */
export function tell(
  ports: Ports,
  options: TellOptions,
  decide: (world: TellWorld) => Decided,
): Promise<Outcome<Told>> {
  const run = ports.ids.run();
  return takeTurns(() => takeTurn(ports, run, options, decide));
}

async function takeTurn(
  ports: Ports,
  run: string,
  options: TellOptions,
  decide: (world: TellWorld) => Decided,
): Promise<Outcome<Told>> {
  const opened = await openTrusted(ports, options);
  if (!opened.ok) return opened;
  const { controlWorkbook, dryRun } = options;
  if (opened.value.stops.length > 0) return refuseUnreadable(ports, run, opened.value, dryRun);
  const plan = judge(opened.value, ports.clock.now());
  const world = worldOf(plan, controlWorkbook);
  const { evaluations, drafts } = decide(world);
  const told = options.evenOnDaysOff || isWorkingDay(world.today) ? drafts : [];
  const next = nextPlan(plan, evaluations, told);
  const report = { run, plan: next, decided: told.length };
  if (dryRun) return { ok: true, value: { ...report, outbox: NOTHING_SENT } };
  const mark = { owner: controlWorkbook, role: "control", run } as const;
  const committed = await commitViews(ports, opened.value.workbook, controlViews(next), mark);
  if (!committed.ok) return committed;
  const held = { workbook: committed.value.workbook, control: plan.control, journal: next.journal, state: next.state };
  return { ok: true, value: { ...report, outbox: await sendOutbox(ports, run, held) } };
}

const NOTHING_SENT: OutboxReport = { sent: 0, refused: 0, uncertain: 0, waiting: 0 };

/** The structure as its mirror shows it, under today's rules: nobody is read again. */
export function judge({ control, issues, state, mirror, journal: kept }: OpenControl, now: Date): ConsolidationPlan {
  const journal = tendOutbox(kept, control.decisions, now);
  return planConsolidation({ control, controlIssues: issues, state, journal, mirror, readings: [] }, now);
}

/** A plan with what surrounds a message about it: the contacts that still take our messages, the links, the day. */
export function worldOf({ now, ...plan }: ConsolidationPlan, controlWorkbook: string): TellWorld {
  const dead = deadAddresses(plan.journal, plan.control.decisions);
  const control = withoutDead(plan.control, dead);
  const link = workbookLink(controlWorkbook, sheetIdOf(SUIVI_SHEET));
  const decisionLink = workbookLink(controlWorkbook, sheetIdOf(ANOMALIES_SHEET));
  const context = { control, journal: plan.journal, link, decisionLink, now };
  return { plan: { ...plan, control, now }, dead, today: parisDate(now), context };
}

/**
 * What was seen, then the messages that it called for; what waits and is no longer true, those of this run included, is
 * called off. Where the journal and the state were both lost nobody knows what was sent: as for a new structure, a
 * person approves first, until one has said so of a message.
 */
function nextPlan(
  plan: ConsolidationPlan,
  evaluations: readonly EvaluationEntry[],
  drafts: readonly Draft[],
): ConsolidationPlan {
  const memoryLost = plan.state.memoryLost && !plan.journal.some(isSettledByPerson);
  const status = memoryLost || plan.control.settings.drafts ? "to-approve" : "to-send";
  const entries = drafts.map((draft) => entryOf(draft, status, plan.now));
  const journal = callOffUntrue({ ...plan, journal: [...plan.journal, ...evaluations, ...entries] });
  return withMirrorPrint({ ...plan, journal, state: { ...plan.state, memoryLost } });
}

const isSettledByPerson = (entry: JournalEntry): boolean => entry.kind === "email" && entry.carriedOut.length > 0;

/** Hours that were never read, or that somebody touched in the mirror or moved to another name, are read first. */
async function openTrusted(ports: Ports, options: TellOptions): Promise<Outcome<OpenControl>> {
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
