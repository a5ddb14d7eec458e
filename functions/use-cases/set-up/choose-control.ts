import { foldText } from "../../../schemas/vocabulary.ts";
import type { FileLabels, LabelledFile } from "../../ports/files.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";
import type { SetUpPorts } from "./set-up-ports.ts";

/**
 * Which structure is meant: by its control workbook, by its name, or as the only one of the drive. `another`: it is a
 * new one beside those that the drive holds.
 */
export type ControlChoice = {
  readonly control: string | null;
  readonly name: string | null;
  readonly another: boolean;
};

/** The structure's control workbook; `id` is `null` where it is to be made under these labels. */
export type ChosenControl = {
  readonly id: string | null;
  readonly name: string;
  readonly labels: FileLabels;
  readonly doubles: readonly LabelledFile[];
};

/**
 * The control workbook of the structure that is meant. A drive that holds others gets a new one only when told so: a name
 * typed otherwise than last time must not make a second structure.
 */
export async function chooseControl(
  { files }: SetUpPorts,
  { control, name, another }: ControlChoice,
): Promise<Outcome<ChosenControl>> {
  const found = await files.find({ role: "control" });
  if (!found.ok) return found;
  const present = found.value;
  if (control !== null) {
    const own = present.find(({ id }) => id === control)?.labels.name;
    return {
      ok: true,
      value: { id: control, name: name ?? own ?? "", labels: labelsOf(name ?? own ?? ""), doubles: [] },
    };
  }
  const same = name === null ? present : present.filter((each) => isSame(each.labels.name, name));
  const [oldest, ...doubles] = same;
  if (oldest && same.every((each) => isSame(each.labels.name, oldest.labels.name)))
    return { ok: true, value: { id: oldest.id, name: name ?? oldest.labels.name, labels: oldest.labels, doubles } };
  if (name === null) return present.length === 0 ? NO_NAME : severalControls(present);
  if (present.length > 0 && !another) return otherName(name, present);
  return { ok: true, value: { id: null, name, labels: labelsOf(name), doubles: [] } };
}

const isSame = (left: string, right: string): boolean => foldText(left) === foldText(right);

const labelsOf = (name: string): FileLabels => ({ role: "control", owner: "", name });

const NO_NAME = refusal(
  "not-possible",
  'Ce Drive partagé ne contient encore aucun pilotage : donnez le nom de la structure, --name "…".',
);

const listOf = (files: readonly LabelledFile[]): string => files.map(({ labels }) => `« ${labels.name} »`).join(", ");

const severalControls = (present: readonly LabelledFile[]) =>
  refusal(
    "not-possible",
    `Ce Drive partagé contient plusieurs pilotages (${listOf(present)}) : dites lequel par --name "…" ou --control LIEN.`,
  );

const otherName = (name: string, present: readonly LabelledFile[]) =>
  refusal(
    "not-possible",
    `Ce Drive partagé contient déjà le pilotage de ${listOf(present)}. Reprenez ce nom pour le compléter, ou ajoutez --another pour créer « ${name} » à côté.`,
  );
