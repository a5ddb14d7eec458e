import type { Control } from "../../domain/control.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";
import type { Workbook } from "../../ports/workbooks.ts";
import { readControl } from "../../sheets/read-control.ts";
import { inWords } from "./in-words.ts";
import type { SetUpPorts } from "./set-up-ports.ts";

/** A structure's control workbook, and what people wrote in it. */
export type OpenStructure = { readonly workbook: Workbook; readonly control: Control };

/** Reads a control workbook that a set-up serves; refused where it is none, a copy, or cannot be read whole. */
export async function openStructure(
  { workbooks }: Pick<SetUpPorts, "workbooks">,
  controlId: string,
): Promise<Outcome<OpenStructure>> {
  const read = await workbooks.read(controlId);
  if (!read.ok) return inWords(read, UNREACHED);
  const { marker } = read.value;
  if (marker === null || marker.role !== "control") return NOT_CONTROL;
  if (marker.workbook !== controlId) return COPY;
  const { control, unread } = readControl(read.value);
  if (unread.length > 0) return unreadTabs(unread);
  return { ok: true, value: { workbook: read.value, control } };
}

const UNREACHED = {
  "not-found": "Le classeur de pilotage est introuvable : vérifiez son lien, ou sortez-le de la corbeille.",
  forbidden: "Le classeur de pilotage n'est pas partagé avec le compte qui sert ici : partagez-le avec lui.",
} as const;

const NOT_CONTROL = refusal(
  "not-possible",
  "Ce classeur n'est pas un pilotage de Jalon : vérifiez le lien, ou créez le pilotage par npm run setup.",
);
const COPY = refusal(
  "not-possible",
  "Ce classeur est la copie d'un pilotage : travaillez dans l'original, la copie n'est lue par personne.",
);

const unreadTabs = (titles: readonly string[]) =>
  refusal(
    "unreadable",
    `Remettez d'abord en état ${titles.map((title) => `l'onglet « ${title} »`).join(", ")} du pilotage : un titre de colonne y manque.`,
  );
