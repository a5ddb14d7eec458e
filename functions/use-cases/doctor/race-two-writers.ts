import type { Marker } from "../../../schemas/marker.ts";
import { STATE_SHEET } from "../../../schemas/marker.ts";
import type { Checkup } from "../../../schemas/requests.ts";
import { workbookLink } from "../../../schemas/workbook-link.ts";
import type { FileLabels } from "../../ports/files.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import { sheetIdOf } from "../../sheets/sheet-id.ts";
import { fine, type Trouble, warning, wrong } from "./checkup.ts";
import type { DoctorPorts } from "./doctor-ports.ts";
import { googleTrouble } from "./failure-words.ts";

const SUBJECT = "Écriture à deux";
const TITLE = "Jalon : essai d'écriture, à supprimer";

/**
 * Whether Google lets only one of two writers through, on a spreadsheet made for this and put in the bin afterwards: all
 * that Jalon writes stands on it. What an earlier try left behind is cleared away too.
 */
export async function raceTwoWriters(ports: DoctorPorts, controlId: string): Promise<Checkup[]> {
  const labels: FileLabels = { role: "scratch", owner: controlId, name: "" };
  const made = await ports.files.create({ title: TITLE, labels });
  const checkup = made.ok ? await race(ports, controlId, made.value.id) : wrong(SUBJECT, notMade(made, ports));
  return [checkup, ...(await clearAway(ports, labels, made))];
}

async function race(ports: DoctorPorts, owner: string, id: string): Promise<Checkup> {
  for (const round of [1, 2]) {
    const read = await ports.workbooks.read(id);
    if (!read.ok) return wrong(SUBJECT, googleTrouble(read, "Le classeur d'essai", ports.account));
    const expected = read.value.marker;
    const outcomes = await Promise.all([1, 2].map(() => write(ports, { id, owner, expected })));
    const unexpected = outcomes.find((each): each is Failure => !each.ok && each.reason !== "lost-turn");
    if (unexpected) return wrong(SUBJECT, googleTrouble(unexpected, "Le classeur d'essai", ports.account));
    const winners = outcomes.filter(({ ok }) => ok).length;
    if (winners !== 1) return wrong(SUBJECT, notAlone(winners, round));
  }
  return fine(SUBJECT, "De deux écritures faites en même temps, une seule passe : rien ne peut être écrasé.");
}

type Writing = { readonly id: string; readonly owner: string; readonly expected: Marker | null };

/** The first writer of a new workbook adds the tab that bears the marker; the next ones find it. */
function write({ workbooks, ids }: DoctorPorts, { id, owner, expected }: Writing): Promise<Outcome<void>> {
  const stateSheetId = sheetIdOf(STATE_SHEET);
  const version = (expected?.version ?? 0) + 1;
  const next: Marker = { id: ids.marker(), workbook: id, owner, role: "buyer", version, run: ids.run() };
  const look = { title: STATE_SHEET, hidden: true, rowCount: 1, columnCount: 1, frozenRows: 0, columnWidths: [] };
  const edits = expected ? [] : [{ kind: "add-sheet", sheetId: stateSheetId, ...look } as const];
  return workbooks.commit(id, { expected, next, stateSheetId, edits });
}

/** A reply that was lost may have left a file behind: they are found by their labels. */
async function clearAway(
  { files }: DoctorPorts,
  labels: FileLabels,
  made: Outcome<{ readonly id: string }>,
): Promise<Checkup[]> {
  const found = await files.find(labels);
  const ids = new Set([...(made.ok ? [made.value.id] : []), ...(found.ok ? found.value.map(({ id }) => id) : [])]);
  const left: string[] = [];
  for (const id of ids) if (!(await files.bin(id)).ok) left.push(workbookLink(id));
  return left.map((link) =>
    warning(SUBJECT, {
      message: `Le classeur d'essai n'a pas pu être mis à la corbeille : ${link}`,
      remedy: "Supprimez-le.",
    }),
  );
}

const notMade = (failure: Failure, { account }: DoctorPorts): Trouble => {
  const { message } = googleTrouble(failure, "Le Drive partagé", account);
  return {
    message: `Aucun classeur ne peut être créé dans le Drive partagé. ${message}`,
    remedy: `Donnez à ${account ?? "l'adresse du service"} le rôle « gestionnaire de contenu » dans le Drive partagé (clic droit, « Gérer les membres »).`,
  };
};

const notAlone = (winners: number, round: number): Trouble => ({
  message: `De deux écritures faites en même temps, ${winners} ont été acceptées (essai ${round}) : l'une peut écraser l'autre.`,
  remedy:
    "Suspendez les passages automatiques, et signalez-le à ceux qui maintiennent Jalon : Google a changé de règle.",
});
