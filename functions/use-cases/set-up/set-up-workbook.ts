import type { WorkbookReport } from "../../../schemas/requests.ts";
import { workbookIdOf, workbookLink } from "../../../schemas/workbook-link.ts";
import type { LabelledFile } from "../../ports/files.ts";
import type { FailureReason, Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";
import { type FoundFile, findFile, findOrMake } from "./find-or-make.ts";
import { inWords } from "./in-words.ts";
import { type LookFor, layOut, planWanted } from "./lay-out.ts";
import type { SetUpPorts } from "./set-up-ports.ts";
import { type Sharing, shareWith } from "./share-with.ts";

/**
 * A declarant's or buyer's workbook as it should be. `link`: what stands in its line; `others`: what stands in the other
 * lines; `template`: what a new one copies.
 */
export type WorkbookWish = {
  readonly controlId: string;
  readonly role: "declarant" | "buyer";
  readonly name: string;
  readonly link: string | null;
  readonly others: readonly (string | null)[];
  readonly template: string | null;
  readonly lookFor: LookFor;
  readonly sharing: Sharing;
  /** Its contacts have an address: else nobody but the facilitators opens it. */
  readonly hasContact: boolean;
  readonly dryRun: boolean;
};

/**
 * What a set-up did to one workbook, or would do: its report, what was added and what differs, in French. `name` is the
 * one of its line.
 */
export type WorkbookSetUp = WorkbookReport & {
  readonly name: string;
  readonly hasContact: boolean;
  readonly added: readonly string[];
  readonly differing: readonly string[];
};

/** Makes a workbook or completes it, marks it as the structure's, and shares it by name. Done twice, it is done once. */
export async function setUpWorkbook(ports: SetUpPorts, wish: WorkbookWish): Promise<Outcome<WorkbookSetUp>> {
  const file = await fileOf(ports, wish);
  if (!file.ok) return inWords(file, COULD_NOT_MAKE);
  if (file.value === null) return { ok: true, value: planned(wish) };
  const { controlId: owner, role, template, lookFor, sharing, dryRun } = wish;
  const { id, created, doubles } = file.value;
  const laid = await layOut(ports, id, lookFor, { owner, role, template }, dryRun);
  if (!laid.ok) return inWords(laid, COULD_NOT_OPEN);
  const labelled = dryRun || wish.link === null ? LABELLED : await relabel(ports, id, wish);
  if (!labelled.ok) return inWords(labelled, COULD_NOT_OPEN);
  const shared = await shareWith(ports, id, sharing, dryRun);
  if (!shared.ok) return inWords(shared, COULD_NOT_SHARE);
  const { differing } = laid.value;
  // A copy of the template lacks little, yet all of it is new to who asked, as a dry run says.
  const added = created ? planWanted(null, lookFor(null)).added : laid.value.added;
  const { name, hasContact } = wish;
  const value = { name, hasContact, id, link: workbookLink(id), created, ...shared.value, added };
  return { ok: true, value: { ...value, differing: [...doubles.map(double), ...differing] } };
}

/** The workbook of the line's link, else the one that bears the name, else a new one; `null` in a dry run without any. */
async function fileOf(ports: SetUpPorts, wish: WorkbookWish): Promise<Outcome<FoundFile | null>> {
  const { controlId: owner, role, name, link, template, lookFor, dryRun } = wish;
  const labels = { role, owner, name };
  const taken = wish.others.flatMap((each) => (each === null ? [] : (workbookIdOf(each) ?? [])));
  if (link !== null) {
    const id = workbookIdOf(link);
    if (id !== null && id === template) return TEMPLATE_LINK;
    return id === null ? NO_LINK : { ok: true, value: { id, created: false, doubles: [] } };
  }
  const file = { labels, title: lookFor(null).title, template, taken };
  return dryRun ? findFile(ports, file) : findOrMake(ports, file);
}

/** A workbook that a person linked, or whose company was renamed, is found under its present name the next time. */
async function relabel({ files }: SetUpPorts, id: string, { role, controlId: owner, name }: WorkbookWish) {
  const labels = { role, owner, name };
  const found = await files.find(labels);
  if (!found.ok) return found;
  return found.value.some((each) => each.id === id) ? LABELLED : files.label(id, labels);
}

const LABELLED: Outcome<void> = { ok: true, value: undefined };

function planned({ name, hasContact, lookFor, sharing }: WorkbookWish): WorkbookSetUp {
  const { added } = planWanted(null, lookFor(null));
  const nobody = { unshared: [], departed: [], removed: [], kept: [] };
  const asked = { name, hasContact, id: "", link: "", created: true, shared: sharing.emails };
  return { ...asked, ...nobody, added, differing: [] };
}

/** What is said of a younger file that bears the same labels. */
export const double = ({ id, title }: LabelledFile): string =>
  `Un autre fichier, « ${title} », porte la même étiquette : si c'est une copie dont personne n'a besoin, mettez-la à la corbeille. ${workbookLink(id)}`;

const NO_LINK = refusal(
  "not-possible",
  "Le texte de sa colonne « Classeur » n'est pas le lien d'un classeur : corrigez-le, ou videz la cellule pour en créer un.",
);

const TEMPLATE_LINK = refusal(
  "not-possible",
  "Le lien de sa ligne est celui du modèle, qui ne sert qu'à être copié : videz la cellule, et un classeur sera créé.",
);

type Words = Partial<Record<FailureReason, string>>;

const COULD_NOT_MAKE: Words = {
  "not-found":
    "Le Drive partagé, ou le modèle écrit dans « Réglages », est introuvable : vérifiez leurs liens, et qu'ils ne sont pas à la corbeille.",
  forbidden:
    "Le compte qui sert ici ne peut pas créer de fichier dans le Drive partagé : donnez-lui le rôle « Gestionnaire de contenu ».",
};
const COULD_NOT_OPEN: Words = {
  "not-found": "Son classeur est introuvable : vérifiez le lien de sa ligne, ou sortez-le de la corbeille.",
  forbidden: "Son classeur n'est pas partagé avec le compte qui sert ici : rendez-lui le droit de modification.",
};
/** Why who may open a workbook could not be seen or changed. */
export const COULD_NOT_SHARE: Words = {
  forbidden:
    "Le compte qui sert ici ne peut pas voir ni changer qui ouvre ce classeur : donnez-lui le rôle « Gestionnaire de contenu ».",
};
