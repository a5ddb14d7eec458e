import type { FileLabels, LabelledFile } from "../../ports/files.ts";
import type { Outcome } from "../../ports/outcome.ts";
import type { SetUpPorts } from "./set-up-ports.ts";

/**
 * `template`: the workbook to copy; without one the file is blank. `taken`: files that serve somebody else by now, whatever
 * they are labelled: a company may have been renamed, and another bear its old name.
 */
export type FileToFind = {
  readonly labels: FileLabels;
  readonly title: string;
  readonly template: string | null;
  readonly taken: readonly string[];
};

/** `doubles`: younger files that bear the same labels, which a person looks at: nothing is ever deleted. */
export type FoundFile = { readonly id: string; readonly created: boolean; readonly doubles: readonly LabelledFile[] };

/** The file that bears the labels; `null` where there is none yet. */
export async function findFile(
  { files }: SetUpPorts,
  { labels, taken }: Pick<FileToFind, "labels" | "taken">,
): Promise<Outcome<FoundFile | null>> {
  const found = await files.find(labels);
  if (!found.ok) return found;
  const [oldest, ...doubles] = found.value.filter(({ id }) => !taken.includes(id));
  return { ok: true, value: oldest ? { id: oldest.id, created: false, doubles } : null };
}

/**
 * The file that bears the labels, made where there is none. It is looked for again once made: a lost reply is found that
 * way, and of two set-ups at once both go on with the older file.
 */
export async function findOrMake(ports: SetUpPorts, wish: FileToFind): Promise<Outcome<FoundFile>> {
  const before = await findFile(ports, wish);
  if (!before.ok) return before;
  if (before.value) return { ok: true, value: before.value };
  ports.tell?.(`Création de « ${wish.title} »`);
  const made = await make(ports, wish);
  if (!made.ok && !made.ambiguous) return made;
  const after = await findFile(ports, wish);
  if (!after.ok) return after;
  if (after.value)
    return { ok: true, value: { ...after.value, created: !made.ok || made.value.id === after.value.id } };
  return made.ok ? { ok: true, value: { id: made.value.id, created: true, doubles: [] } } : made;
}

const make = ({ files }: SetUpPorts, { title, labels, template }: FileToFind) =>
  template === null ? files.create({ title, labels }) : files.copy(template, { title, labels });
