import { LISTS_SHEET } from "../../schemas/lists-sheet.ts";
import type { KnownWorkbook, State } from "../../schemas/state.ts";
import type { DeclarantReading } from "../domain/consolidation/readings.ts";
import { isUnprotected } from "../domain/declarations/unprotected.ts";
import type { Failure, FailureReason } from "../ports/outcome.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { foreignSheets } from "../sheets/own-sheet.ts";
import { readDeclarant, unreadDeclarant } from "../sheets/read-declarant.ts";
import { RETOUR_SHEET } from "../sheets/retour/render-retour.ts";
import { inParallel } from "./in-parallel.ts";
import type { Ports } from "./ports.ts";

/**
 * What came of reading a slice of the due workbooks; one that may be read later stays due in `state`, and has been
 * `tried`. `contents` spares publishing a second reading.
 */
export type DueReadings = {
  readonly readings: readonly DeclarantReading[];
  readonly contents: ReadonlyMap<string, Workbook>;
  readonly state: State;
  readonly tried: readonly string[];
};

/**
 * `tried`: what this run has asked for already; `counted`: the declarants that the mirror holds hours of; `until`: no
 * workbook is begun after this instant, and the rest stays due.
 */
type Slice = {
  readonly most: number;
  readonly tried: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly until: Date;
};

/**
 * Reads the due workbooks of declarants, at most `most` of them and none that this run has tried; a buyer's is looked at
 * when it is published.
 */
export async function readDue(
  { workbooks, clock }: Ports,
  controlId: string,
  state: State,
  { most, tried, counted, until }: Slice,
): Promise<DueReadings> {
  const declarants = [...state.workbooks.values()]
    .filter(({ id, role, due }) => due && role === "declarant" && !tried.has(id))
    .slice(0, most);
  const answers = await inParallel(declarants, async (known) => {
    const isInTime = clock.now() < until;
    return { known, outcome: isInTime ? await workbooks.read(known.id) : null };
  });
  const known = new Map(state.workbooks);
  const readings: DeclarantReading[] = [];
  const contents = new Map<string, Workbook>();
  for (const { known: workbook, outcome } of answers) {
    if (outcome === null || (!outcome.ok && outcome.retryable)) continue;
    const refusal = outcome.ok ? refusalOf(workbook, outcome.value, controlId) : unreadable(outcome);
    const isOurs = outcome.ok && refusal === null;
    if (isOurs) contents.set(workbook.id, outcome.value);
    const reading = isOurs
      ? readDeclarant(workbook.name, outcome.value)
      : unreadDeclarant(workbook.name, `${refusal} ${counted.has(workbook.name) ? STILL_COUNTED : NOT_YET_COUNTED}`);
    readings.push(isOurs ? withStanding(workbook, reading, outcome.value) : reading);
    const read = workbook.read || isOurs;
    known.set(workbook.id, { ...workbook, due: false, read, marked: workbook.marked || isOurs });
  }
  return { readings, contents, state: { ...state, workbooks: known }, tried: declarants.map(({ id }) => id) };
}

/**
 * What stands in the way of publishing: a declarant's own tab that bears the title of one of the service's, which then
 * has no room, and a closed year that could not be protected last time.
 */
function withStanding(known: KnownWorkbook, reading: DeclarantReading, workbook: Workbook): DeclarantReading {
  const foreign = foreignSheets(workbook, [RETOUR_SHEET, LISTS_SHEET]).map(({ title }) => foreignTab(title));
  return { ...reading, problems: [...reading.problems, ...foreign, ...known.notes.filter(isUnprotected)] };
}

/** What is said of a tab that stands in the way of one of the service's. */
export const foreignTab = (title: string) => ({
  sheet: title,
  cell: null,
  message: `Jalon a besoin du nom « ${title} » pour son propre onglet : renommez le vôtre.`,
  unread: false,
});

/**
 * Why a workbook is not this structure's, or `null` when it is: its marker names another workbook (a copy), another
 * structure or another role. One that lost its marker is known by having borne it.
 */
export function refusalOf(known: KnownWorkbook, { id, marker }: Workbook, controlId: string): string | null {
  if (marker === null) return known.marked ? null : "Ce classeur n'a pas été créé par Jalon : vérifiez le lien.";
  if (marker.workbook !== id) return "Ce classeur est la copie d'un autre : remettez le lien de l'original.";
  if (marker.owner !== controlId) return "Ce classeur appartient à une autre structure : vérifiez le lien.";
  return marker.role === known.role ? null : "Ce classeur n'est pas celui de cette ligne : vérifiez le lien.";
}

const UNREADABLE: Partial<Record<FailureReason, string>> = {
  "not-found": "Le classeur est introuvable : vérifiez le lien, ou sortez-le de la corbeille.",
  forbidden: "Le service n'a plus accès au classeur : partagez-le de nouveau avec lui.",
};

const unreadable = ({ reason }: Failure): string => UNREADABLE[reason] ?? "Le classeur n'a pas pu être lu.";

const STILL_COUNTED = "Ses heures restent comptées telles qu'elles ont été lues en dernier.";
const NOT_YET_COUNTED = "Ses heures ne sont pas encore comptées, et ses marchés ne sont pas évalués.";
