import type { Marker } from "../../../schemas/marker.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";
import type { SheetEdit, WorkbookLayout } from "../../ports/workbooks.ts";
import { diffMarked } from "../../sheets/diff-marked.ts";
import type { LayoutPlan } from "../../sheets/layout/layout-plan.ts";
import { planLayout } from "../../sheets/layout/plan-layout.ts";
import type { WorkbookLook } from "../../sheets/layout/tab-look.ts";
import { takeTurns } from "../take-turns.ts";
import { freshCopyEdits } from "./fresh-copy.ts";
import type { SetUpPorts } from "./set-up-ports.ts";

/** Whose workbook it becomes. `template`: the workbook that it may still bear the marker of, as its copy. */
export type Owner = Pick<Marker, "owner" | "role"> & { readonly template: string | null };

/** A look; `people` are those who are validated and whom its missing tabs would name. */
export type WantedLook = WorkbookLook & { readonly people?: number };

/** A workbook's look, which may depend on what stands in it; `null`: it does not exist yet. */
export type LookFor = (present: WorkbookLayout | null) => WantedLook;

/** What a layout brought, and what stands otherwise and is left to people, both in French. */
export type LaidOut = { readonly added: readonly string[]; readonly differing: readonly string[] };

/**
 * Adds to a workbook what it lacks against its look and puts the structure's marker on it, in one guarded batch; nothing
 * is sent where all is there. A workbook of somebody else is left alone.
 */
export const layOut = (
  ports: SetUpPorts,
  id: string,
  lookFor: LookFor,
  owner: Owner,
  dryRun: boolean,
): Promise<Outcome<LaidOut>> =>
  takeTurns(async () => {
    ports.tell?.(`Mise en page de « ${lookFor(null).title} »`);
    const inspected = await ports.workbooks.inspect(id);
    if (!inspected.ok) return inspected;
    const stranger = refusalOf(inspected.value, owner);
    if (stranger) return stranger;
    const look = lookFor(inspected.value);
    const { added, differing, ...plan } = planWanted(inspected.value, look);
    const value = { added, differing };
    if (dryRun) return { ok: true, value };
    const written = await write(ports, inspected.value, plan, owner, look);
    return written.ok ? { ok: true, value } : written;
  });

/** What brings a workbook to its look, the people whom it then names told among what is added. */
export function planWanted(present: WorkbookLayout | null, look: WantedLook): LayoutPlan {
  const plan = planLayout(present, look);
  const people = look.people ?? 0;
  const told = people > 1 ? `${people} personnes validées inscrites.` : "1 personne validée inscrite.";
  return people === 0 ? plan : { ...plan, added: [...plan.added, told] };
}

type Plan = Omit<LayoutPlan, "added" | "differing">;

async function write(
  { workbooks, ids }: SetUpPorts,
  layout: WorkbookLayout,
  { edits, properties }: Plan,
  { owner, role }: Owner,
  look: WorkbookLook,
): Promise<Outcome<void>> {
  const { id, marker } = layout;
  const state = diffMarked(layout, []);
  const isCopy = marker !== null && marker.workbook !== id;
  const all = [...state.edits, ...edits, ...(isCopy ? freshCopyEdits(layout, look) : []), ...birthTab(layout, look)];
  const hasProperties = Object.keys(properties).length > 0;
  if (all.length === 0 && !hasProperties && marker !== null && !isCopy) return { ok: true, value: undefined };
  if (state.stateSheetId === null) return STATE_SHEET_TAKEN;
  const next = { id: ids.marker(), workbook: id, owner, role, version: (marker?.version ?? 0) + 1, run: ids.run() };
  return workbooks.commit(id, {
    expected: marker,
    next,
    stateSheetId: state.stateSheetId,
    edits: all,
    ...(hasProperties ? { properties } : {}),
  });
}

/** A workbook without a marker may be anybody's: whoever gave its link, or made it, answers for it. */
function refusalOf({ id, marker }: WorkbookLayout, { owner, role, template }: Owner): Failure | null {
  if (marker === null) return null;
  if (marker.workbook !== id && marker.workbook !== template) return COPY;
  if (marker.owner !== owner) return STRANGE;
  return marker.role === role ? null : OTHER_ROLE;
}

const COPY = refusal(
  "not-possible",
  "Ce classeur est la copie d'un autre classeur de Jalon : remettez le lien de l'original, ou sortez l'original de la corbeille.",
);
const STRANGE = refusal("not-possible", "Ce classeur appartient à une autre structure : vérifiez le lien.");
const OTHER_ROLE = refusal("not-possible", "Ce classeur sert déjà à autre chose dans Jalon : vérifiez le lien.");
const STATE_SHEET_TAKEN = refusal(
  "not-possible",
  "Un onglet à vous s'appelle « _état », et Jalon a besoin de ce nom : renommez le vôtre.",
);

/** The blank tab that Google gives to every new spreadsheet, as long as nobody has used it. */
function birthTab({ marker, sheets }: WorkbookLayout, { tabs }: WorkbookLook): SheetEdit[] {
  const born = sheets.find(({ sheetId, title }) => sheetId === 0 && BIRTH_TITLE.test(title));
  const isUsed = born === undefined || born.rows.length > 0 || born.notes.size > 0 || born.charts.length > 0;
  const isWanted = tabs.some(({ title }) => title === born?.title);
  return marker !== null || isUsed || isWanted ? [] : [{ kind: "delete-sheet", sheetId: 0 }];
}

const BIRTH_TITLE = /^(?:Feuille|Sheet) ?1$/;
