import type { KnownWorkbook, State } from "../../schemas/state.ts";
import { fingerprint } from "../domain/consolidation/fingerprint.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { renderBuyer } from "../sheets/buyer/render-buyer.ts";
import { renderRetour } from "../sheets/render-retour.ts";
import type { SheetView } from "../sheets/sheet-view.ts";
import { commitViews } from "./commit-views.ts";
import { inParallel } from "./in-parallel.ts";
import type { Ports } from "./ports.ts";
import { refusalOf } from "./read-due.ts";

/** What publishing did; `state` remembers what each workbook now holds. */
export type Published = { readonly state: State; readonly published: number; readonly unpublished: number };

type Attempt = { readonly known: KnownWorkbook; readonly result: "same" | "written" | "failed" };

/**
 * Brings the service's tabs of the declarants' and buyers' workbooks to what the plan says, each under its own marker.
 * What was published and not touched since is not even read; `contents` are the workbooks read in this run.
 */
export async function publish(
  ports: Ports,
  plan: ConsolidationPlan,
  { controlId, run, contents }: { controlId: string; run: string; contents: ReadonlyMap<string, Workbook> },
): Promise<Published> {
  const attempts = await inParallel([...plan.state.workbooks.values()], async (known): Promise<Attempt> => {
    const views = viewsOf(known, plan);
    const wanted = fingerprint(JSON.stringify(views));
    const read = contents.get(known.id);
    if (known.published === wanted && !read) return { known, result: "same" };
    const content = read ?? (await readForPublishing(ports, known, controlId));
    const outcome = content && (await commitViews(ports, content, views, { owner: controlId, role: known.role, run }));
    if (!outcome?.ok) return { known: failed(known, ports.clock.now()), result: "failed" };
    const published = { ...known, marked: true, published: wanted, notes: known.role === "buyer" ? [] : known.notes };
    return { known: published, result: outcome.value.written ? "written" : "same" };
  });
  const count = (result: Attempt["result"]) => attempts.filter((each) => each.result === result).length;
  const workbooks = new Map(attempts.map(({ known }) => [known.id, known]));
  return { state: { ...plan.state, workbooks }, published: count("written"), unpublished: count("failed") };
}

/** A declarant's trouble is told when its workbook is read; a buyer's is only met here. */
function failed(known: KnownWorkbook, now: Date): KnownWorkbook {
  const message = "Ce classeur n'a pas pu être mis à jour : vérifiez le lien, et qu'il est partagé avec le service.";
  const since = known.notes[0]?.since ?? now.toISOString();
  const notes = known.role === "buyer" ? [{ sheet: "", cell: null, message, unread: true, since }] : known.notes;
  return { ...known, published: null, notes };
}

function viewsOf({ role, name }: KnownWorkbook, plan: ConsolidationPlan): SheetView[] {
  if (role === "declarant") return [renderRetour(name, plan)];
  const buyer = plan.control.buyers.find((each) => each.name === name);
  return buyer ? renderBuyer(buyer, plan) : [];
}

async function readForPublishing(
  { workbooks }: Ports,
  known: KnownWorkbook,
  controlId: string,
): Promise<Workbook | null> {
  const read = await workbooks.read(known.id);
  return read.ok && refusalOf(known, read.value, controlId) === null ? read.value : null;
}
