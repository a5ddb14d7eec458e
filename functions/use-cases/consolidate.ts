import type { ConsolidateReport } from "../../schemas/requests.ts";
import { callOffUntrue } from "../domain/alerts/call-off.ts";
import { tendOutbox } from "../domain/alerts/outbox.ts";
import { type ConsolidationPlan, planConsolidation } from "../domain/consolidation/plan-consolidation.ts";
import { relabel } from "../domain/consolidation/watch.ts";
import type { Outcome } from "../ports/outcome.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { ownSheet } from "../sheets/own-sheet.ts";
import { RETOUR_SHEET } from "../sheets/retour/render-retour.ts";
import { commitViews } from "./commit-views.ts";
import { controlViews, memoryViews, withMirrorPrint } from "./control-views.ts";
import { lookForChanges } from "./look-for-changes.ts";
import { type OpenControl, openControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";
import { type Published, publish } from "./publish.ts";
import { readDue } from "./read-due.ts";
import { refuseUnreadable } from "./refuse-unreadable.ts";
import type { RunOptions } from "./run-options.ts";
import { type HeldControl, sendOutbox } from "./send-outbox.ts";
import { takeTurns } from "./take-turns.ts";

/** How many workbooks are read between two commits, so that a long list is never lost to a crash. */
const SLICE = 50;

/** How long a run goes on reading unless told otherwise: the rest stays due for the next one. */
const READING_SECONDS = 240;

/**
 * Reads what changed, judges every row, commits the control workbook, publishes the declarants' and buyers' tabs and
 * sends what waits. A run that is refused, killed or repeated leaves everything to be found by the next one.
 */
export function consolidate(ports: Ports, options: RunOptions): Promise<Outcome<ConsolidateReport>> {
  const run = ports.ids.run();
  const { readingSeconds = READING_SECONDS } = options;
  const until = new Date(ports.clock.now().getTime() + readingSeconds * 1_000);
  return takeTurns(() => takeTurn(ports, run, { ...options, until }));
}

/** `until`: no workbook is begun after this instant. */
type TurnOptions = RunOptions & { readonly until: Date };

async function takeTurn(ports: Ports, run: string, options: TurnOptions): Promise<Outcome<ConsolidateReport>> {
  const opened = await openControl(ports, options.controlWorkbook);
  if (!opened.ok) return opened;
  if (opened.value.stops.length > 0) return refuseUnreadable(ports, run, opened.value, options.dryRun);
  const looked = await lookForChanges(ports, opened.value);
  if (!looked.ok) return looked;
  const mirror = relabel(opened.value.mirror, opened.value.state, looked.value);
  const world = { ...opened.value, mirror, state: looked.value };
  const consolidated = await readAndCommit(ports, run, world, options);
  if (!consolidated.ok) return consolidated;
  const { plan, workbook, contents } = consolidated.value;
  if (options.dryRun) return report(run, consolidated.value, NOTHING_PUBLISHED, EMPTY_OUTBOX);
  const published = await publish(ports, plan, { controlId: workbook.id, run, contents });
  const settled = await settle(ports, run, {
    workbook,
    control: plan.control,
    journal: plan.journal,
    state: published.state,
  });
  if (!settled.ok) return settled;
  return report(run, consolidated.value, published, await sendOutbox(ports, run, settled.value));
}

type Consolidated = {
  readonly plan: ConsolidationPlan;
  readonly workbook: Workbook;
  readonly contents: ReadonlyMap<string, Workbook>;
  readonly committed: boolean;
  readonly read: number;
  readonly unread: number;
};

/** Reads the due workbooks slice by slice, each slice planned and committed before the next is read. */
async function readAndCommit(
  ports: Ports,
  run: string,
  opened: OpenControl,
  { dryRun, until }: TurnOptions,
): Promise<Outcome<Consolidated>> {
  const contents = new Map<string, Workbook>();
  const tried = new Set<string>();
  const tally = { committed: false, read: 0, unread: 0 };
  let world = opened;
  for (;;) {
    const counted = new Set(world.mirror.map(({ declarant }) => declarant));
    const due = await readDue(ports, opened.workbook.id, world.state, { most: SLICE, tried, counted, until });
    for (const id of due.tried) tried.add(id);
    for (const [id, content] of due.contents) contents.set(id, content);
    tally.read += due.readings.length;
    tally.unread += due.readings.filter(({ problems }) => problems.some(({ unread }) => unread)).length;
    const now = ports.clock.now();
    const judged = planConsolidation(
      {
        control: world.control,
        controlIssues: world.issues,
        state: { ...due.state, memoryLost: due.state.memoryLost || (world.isNew && wasPublished(due.contents)) },
        journal: tendOutbox(world.journal, world.control.decisions, now),
        mirror: world.mirror,
        readings: due.readings,
        mirrorDamaged: world.mirrorDamaged,
      },
      now,
    );
    const journal = callOffUntrue(judged);
    const plan = withMirrorPrint({ ...judged, journal });
    const committed = dryRun
      ? { ok: true as const, value: { workbook: world.workbook, written: false } }
      : await commitViews(ports, world.workbook, controlViews(plan), markOf(opened.workbook.id, run));
    if (!committed.ok) return committed;
    tally.committed ||= committed.value.written;
    const { workbook } = committed.value;
    const isDone = due.tried.length < SLICE || ports.clock.now() >= until;
    if (isDone) return { ok: true, value: { ...tally, plan, workbook, contents } };
    world = { ...world, workbook, state: plan.state, journal: plan.journal, mirror: plan.sheets };
  }
}

/** A structure without any memory whose declarants already have an answer has lost it: nobody knows what was sent. */
const wasPublished = (contents: ReadonlyMap<string, Workbook>): boolean =>
  [...contents.values()].some((content) => ownSheet(content, RETOUR_SHEET) !== undefined);

const markOf = (controlId: string, run: string) => ({ owner: controlId, role: "control", run }) as const;

/** Remembers what was published; nothing is written where nothing was. */
async function settle(ports: Ports, run: string, held: HeldControl): Promise<Outcome<HeldControl>> {
  const views = memoryViews(held.journal, held.state);
  const outcome = await commitViews(ports, held.workbook, views, markOf(held.workbook.id, run));
  return outcome.ok ? { ok: true, value: { ...held, workbook: outcome.value.workbook } } : outcome;
}

const NOTHING_PUBLISHED = { published: 0, unpublished: 0 };
const EMPTY_OUTBOX = { sent: 0, refused: 0, uncertain: 0, waiting: 0 };

function report(
  run: string,
  { plan, committed, read, unread }: Consolidated,
  { published, unpublished }: Omit<Published, "state">,
  outbox: ConsolidateReport["outbox"],
): Outcome<ConsolidateReport> {
  const { hours, cells } = plan.balance;
  const postponed = [...plan.state.workbooks.values()].filter(({ role, due }) => role === "declarant" && due).length;
  const workbooks = { read, unread, postponed, published, unpublished };
  return { ok: true, value: { run, committed, hours, cells, issues: plan.issues.length, workbooks, outbox } };
}
