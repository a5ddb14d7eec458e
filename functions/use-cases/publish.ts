import type { KnownWorkbook, State } from "../../schemas/state.ts";
import { fingerprint } from "../domain/consolidation/fingerprint.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import { withUnprotected } from "../domain/declarations/unprotected.ts";
import type { Failure } from "../ports/outcome.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { foreignSheets } from "../sheets/own-sheet.ts";
import type { SheetView } from "../sheets/sheet-view.ts";
import { inParallel } from "./in-parallel.ts";
import type { Ports } from "./ports.ts";
import { commitPublication, publicationFor } from "./publication.ts";
import { foreignTab, refusalOf } from "./read-due.ts";

/** What publishing did; `state` remembers what each workbook now holds. */
export type Published = { readonly state: State; readonly published: number; readonly unpublished: number };

type Attempt = { readonly known: KnownWorkbook; readonly result: "same" | "written" | "failed" };

/** What a run of publishing shares. `contents` are the workbooks read in this run, which need no second reading. */
type Round = { readonly controlId: string; readonly run: string; readonly contents: ReadonlyMap<string, Workbook> };

/**
 * Brings the service's tabs of the declarants' and buyers' workbooks to what the plan says, each under its own marker.
 * What was published and not touched since is not even read.
 */
export async function publish(ports: Ports, plan: ConsolidationPlan, round: Round): Promise<Published> {
  const known = [...plan.state.workbooks.values()];
  const attempts = await inParallel(known, (each) => publishOne(ports, plan, round, each));
  const count = (result: Attempt["result"]) => attempts.filter((each) => each.result === result).length;
  const workbooks = new Map(attempts.map((attempt) => [attempt.known.id, attempt.known]));
  return { state: { ...plan.state, workbooks }, published: count("written"), unpublished: count("failed") };
}

async function publishOne(ports: Ports, plan: ConsolidationPlan, round: Round, known: KnownWorkbook): Promise<Attempt> {
  const isWaiting = known.role === "declarant" && known.due;
  if (isWaiting || isOutOfReach(known, round) || isIncomplete(known, plan)) return { known, result: "same" };
  const publication = publicationFor(known, plan);
  const wanted = fingerprint(JSON.stringify([publication.views, publication.closedYears]));
  const read = round.contents.get(known.id);
  const isSettled = known.published === wanted && publication.newYears.length === 0;
  if (isSettled && !read && !isBuyerDue(known)) return { known, result: "same" };
  const content = read ?? (await readForPublishing(ports, known, round.controlId));
  if (content === "later") return { known: { ...known, published: null }, result: "failed" };
  if (content === "refused") return { known: refused(known, ports.clock.now()), result: "failed" };
  const mark = { owner: round.controlId, role: known.role, run: round.run };
  const outcome = await commitPublication(ports, content, publication, mark);
  if (!outcome.ok) return { known: unwritten(known, outcome, ports.clock.now()), result: "failed" };
  const { written, unprotected } = outcome.value;
  const due = known.due && known.role !== "buyer";
  const notes =
    known.role === "buyer"
      ? foreignNotes(content, publication.views, ports.clock.now())
      : withUnprotected(known.notes, unprotected, ports.clock.now());
  const turnedTo = Math.max(known.turnedTo ?? 0, ...publication.newYears) || null;
  const published = { ...known, due, notes, marked: true, published: wanted, turnedTo };
  return { known: published, result: written ? "written" : "same" };
}

/** A buyer's workbook is looked at only here: what is wrong with it today replaces what was. */
function foreignNotes(content: Workbook, views: readonly SheetView[], now: Date): KnownWorkbook["notes"] {
  const titles = views.map(({ title }) => title);
  return foreignSheets(content, titles).map(({ title }) => ({ ...foreignTab(title), since: now.toISOString() }));
}

const isBuyerDue = ({ role, due }: KnownWorkbook): boolean => role === "buyer" && due;

/** A workbook that refused us is left alone until Drive or the daily reading makes it due again. */
const isOutOfReach = (known: KnownWorkbook, { contents }: Round): boolean =>
  !isBuyerDue(known) && !contents.has(known.id) && known.notes.some(({ sheet }) => sheet === "");

/** A workbook that may be read but not written says so; a lost turn or a busy Google is no trouble. */
function unwritten(known: KnownWorkbook, { reason, retryable }: Failure, now: Date): KnownWorkbook {
  if (retryable || reason === "lost-turn") return { ...known, published: null };
  const message = "Jalon ne peut pas écrire dans ce classeur : donnez-lui le droit de modification.";
  const since = known.notes.find((each) => each.message === message)?.since ?? now.toISOString();
  const note = { sheet: "", cell: null, message, unread: false, since };
  const notes = known.role === "buyer" ? [note] : [...known.notes.filter((each) => each.message !== message), note];
  return { ...known, due: known.due && known.role !== "buyer", published: null, notes };
}

/** A buyer is not shown totals from which a declarant's hours are still missing: its sheets stay as they are. */
const isIncomplete = ({ role, name }: KnownWorkbook, { markets }: ConsolidationPlan): boolean =>
  role === "buyer" && markets.some(({ market, unread }) => market.buyer === name && unread.length > 0);

/** A declarant's trouble is told when its workbook is read; a buyer's is only met here. */
function refused(known: KnownWorkbook, now: Date): KnownWorkbook {
  if (known.role !== "buyer") return { ...known, published: null };
  const message = "Ce classeur n'a pas pu être mis à jour : vérifiez le lien, et qu'il est partagé avec le service.";
  const since = known.notes[0]?.since ?? now.toISOString();
  return { ...known, due: false, published: null, notes: [{ sheet: "", cell: null, message, unread: true, since }] };
}

/** The workbook, or why not: it may be had `later`, or it is not ours to write. */
async function readForPublishing(
  { workbooks }: Ports,
  known: KnownWorkbook,
  controlId: string,
): Promise<Workbook | "later" | "refused"> {
  const read = await workbooks.read(known.id);
  if (!read.ok) return read.retryable ? "later" : "refused";
  return refusalOf(known, read.value, controlId) === null ? read.value : "refused";
}
