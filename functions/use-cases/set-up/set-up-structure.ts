import { foldText } from "../../../schemas/vocabulary.ts";
import { workbookIdOf, workbookLink } from "../../../schemas/workbook-link.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import type { Workbook } from "../../ports/workbooks.ts";
import { controlLook } from "../../sheets/layout/control-look.ts";
import { declarantLook } from "../../sheets/layout/declarant-look.ts";
import { planLayout } from "../../sheets/layout/plan-layout.ts";
import type { WorkbookLook } from "../../sheets/layout/tab-look.ts";
import { readControl } from "../../sheets/read-control.ts";
import { blankFacilitator, blankSetting, type Person } from "./blanks.ts";
import { type ControlChoice, chooseControl } from "./choose-control.ts";
import { facilitatorsOf } from "./facilitators-of.ts";
import { fillIn } from "./fill-in.ts";
import { type FileToFind, findFile, findOrMake } from "./find-or-make.ts";
import { inWords } from "./in-words.ts";
import { layOut, type Owner } from "./lay-out.ts";
import type { SetUpPorts } from "./set-up-ports.ts";
import { COULD_NOT_SHARE, double } from "./set-up-workbook.ts";
import { shareWith } from "./share-with.ts";

/** What a structure's set-up is told. `facilitator` gets a line in the tab of its name, and opens the control workbook. */
export type StructureWish = ControlChoice & { readonly facilitator: Person | null; readonly dryRun: boolean };

/**
 * One of the two workbooks of a structure: `id` is blank where a dry run would make it. What was added, or would be, and
 * what stands otherwise and is left to people, in French.
 */
export type StructureFile = {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly created: boolean;
  readonly added: readonly string[];
  readonly differing: readonly string[];
};

/** Both workbooks, and what was filled in for people, in French. */
export type StructureReport = {
  readonly drive: { readonly id: string; readonly name: string };
  readonly control: StructureFile;
  readonly template: StructureFile;
  readonly filled: readonly string[];
};

/**
 * A structure's control workbook and the template of its declarants' workbooks: made, or completed by what they lack.
 * Whatever was there stays as it is, so that doing it twice, or again after it broke off, does it once.
 */
export async function setUpStructure(ports: SetUpPorts, wish: StructureWish): Promise<Outcome<StructureReport>> {
  const drive = await ports.files.drive();
  if (!drive.ok) return inWords(drive, UNREACHED_DRIVE);
  const chosen = await chooseControl(ports, wish);
  if (!chosen.ok) return inWords(chosen, COULD_NOT_MAKE);
  const { name, labels, id: present, doubles } = chosen.value;
  const control = await layOutFile(ports, {
    file: { labels, title: controlLook(name).title, template: null, taken: [] },
    present,
    look: controlLook(name),
    role: "control",
    owner: null,
    dryRun: wish.dryRun,
  });
  if (!control.ok) return control;
  const written = await writtenIn(ports, control.value.id);
  if (!written.ok) return written;
  const look = templateLook(name);
  const template = await layOutFile(ports, {
    file: {
      labels: { role: "declarant-template", owner: control.value.id, name: "" },
      title: look.title,
      template: null,
      taken: [],
    },
    present: written.value.template,
    look,
    role: "declarant",
    owner: control.value.id,
    dryRun: wish.dryRun,
  });
  if (!template.ok) return template;
  const filled = wish.dryRun
    ? plannedFilling(written.value.workbook, wish.facilitator)
    : await fillControl(ports, control.value.id, template.value.link, wish.facilitator);
  if (!filled.ok) return filled;
  const emails = [...written.value.facilitators, ...(wish.facilitator === null ? [] : [wish.facilitator.email])];
  const shared = await shareControl(ports, control.value.id, emails, wish.dryRun);
  if (!shared.ok) return shared;
  const differing = [...doubles.map(double), ...control.value.differing];
  const value = { drive: drive.value, control: { ...control.value, differing }, template: template.value };
  return { ok: true, value: { ...value, filled: [...filled.value, ...shared.value] } };
}

type Step = {
  readonly file: FileToFind;
  readonly present: string | null;
  readonly look: WorkbookLook;
  readonly role: Owner["role"];
  /** `null`: the workbook is its own. */
  readonly owner: string | null;
  readonly dryRun: boolean;
};

async function layOutFile(
  ports: SetUpPorts,
  { file, present, look, role, owner, dryRun }: Step,
): Promise<Outcome<StructureFile>> {
  const { title } = look;
  const asked =
    present === null
      ? await fileFor(ports, file, dryRun)
      : { ok: true as const, value: { id: present, created: false, doubles: [] } };
  if (!asked.ok) return inWords(asked, COULD_NOT_MAKE);
  if (asked.value === null) {
    const { added } = planLayout(null, look);
    return {
      ok: true,
      value: { id: "", link: "", title, created: true, added: added, differing: [] },
    };
  }
  const { id, created, doubles } = asked.value;
  const laid = await layOut(ports, id, () => look, { owner: owner ?? id, role, template: null }, dryRun);
  if (!laid.ok) return about(title, inWords(laid, COULD_NOT_OPEN));
  const added = laid.value.added;
  const differing = [...doubles.map(double), ...laid.value.differing];
  return { ok: true, value: { id, link: workbookLink(id), title, created, added, differing } };
}

const about = (title: string, { say, ...failure }: Failure): Failure =>
  say === undefined ? failure : { ...failure, say: `${title} : ${say}` };

const fileFor = (ports: SetUpPorts, file: FileToFind, dryRun: boolean) =>
  dryRun ? findFile(ports, file) : findOrMake(ports, file);

/** The template holds no year: each copy gets the year that it is made in. */
const templateLook = (name: string): WorkbookLook => ({
  ...declarantLook("", { hours: [] }),
  title: `Modèle du classeur des déclarants : ${name}`,
});

/** The template that the structure's settings name, and its facilitators, whatever else of the workbook cannot be read. */
type Written = {
  /** `null`: a dry run would make it. */
  readonly workbook: Workbook | null;
  readonly template: string | null;
  readonly facilitators: readonly string[];
};

async function writtenIn({ workbooks }: SetUpPorts, controlId: string): Promise<Outcome<Written>> {
  if (controlId === "") return { ok: true, value: { workbook: null, template: null, facilitators: [] } };
  const read = await workbooks.read(controlId);
  if (!read.ok) return inWords(read, COULD_NOT_OPEN);
  const { control } = readControl(read.value);
  const template = workbookIdOf(control.settings.declarantTemplate);
  return { ok: true, value: { workbook: read.value, template, facilitators: facilitatorsOf(control) } };
}

const LINKED = "Réglages : le lien du modèle des déclarants.";

const signedBy = ({ name }: Person): string => `Facilitateurs : ${name}.`;

/** What would be filled in, as a dry run says it: a tab that is not there yet would be blank. */
function plannedFilling(workbook: Workbook | null, facilitator: Person | null): Outcome<readonly string[]> {
  const lacks = (title: string) =>
    workbook === null || workbook.sheets.every((sheet) => foldText(sheet.title) !== foldText(title));
  const links = lacks("Réglages") || (workbook && blankSetting(workbook, "declarantTemplate", "").length > 0);
  const signs =
    lacks("Facilitateurs") || (workbook && facilitator && blankFacilitator(workbook, facilitator).length > 0);
  return { ok: true, value: [...(links ? [LINKED] : []), ...(facilitator && signs ? [signedBy(facilitator)] : [])] };
}

/** What a new structure's tabs would leave blank, and what was filled in, in French. */
async function fillControl(
  ports: SetUpPorts,
  controlId: string,
  template: string,
  facilitator: Person | null,
): Promise<Outcome<readonly string[]>> {
  const filled: string[] = [];
  const linked = await fillIn(ports, controlId, (workbook) => blankSetting(workbook, "declarantTemplate", template));
  if (!linked.ok) return linked;
  if (linked.value > 0) filled.push(LINKED);
  if (facilitator === null) return { ok: true, value: filled };
  const signed = await fillIn(ports, controlId, (workbook) => blankFacilitator(workbook, facilitator));
  if (!signed.ok) return signed;
  if (signed.value > 0) filled.push(signedBy(facilitator));
  return { ok: true, value: filled };
}

/** Every facilitator opens the control workbook; who else does is the structure's own business. In French. */
async function shareControl(
  ports: SetUpPorts,
  controlId: string,
  emails: readonly string[],
  dryRun: boolean,
): Promise<Outcome<readonly string[]>> {
  const nobodyYet = { ok: true, value: { shared: emails, unshared: [] } } as const;
  const shared =
    controlId === "" ? nobodyYet : await shareWith(ports, controlId, { emails, right: "writer", remove: [] }, dryRun);
  if (!shared.ok) return inWords(shared, COULD_NOT_SHARE);
  return {
    ok: true,
    value: [
      ...shared.value.shared.map((email) => `Partage du pilotage avec ${email}.`),
      ...shared.value.unshared.map(({ email, message }) => `Pas de partage avec ${email} : ${message}`),
    ],
  };
}

const UNREACHED_DRIVE = {
  "not-found":
    "Ce Drive partagé est introuvable, ou n'est pas partagé avec le compte qui sert ici : ajoutez-y ce compte comme « Gestionnaire de contenu ».",
  forbidden: "Le compte qui sert ici n'a pas accès à ce Drive partagé : ajoutez-l'y comme « Gestionnaire de contenu ».",
} as const;

const COULD_NOT_MAKE = {
  "not-found": "Le Drive partagé est introuvable : vérifiez son identifiant.",
  forbidden:
    "Le compte qui sert ici ne peut pas créer de fichier dans ce Drive partagé : donnez-lui le rôle « Gestionnaire de contenu ».",
} as const;

const COULD_NOT_OPEN = {
  "not-found": "Ce classeur est introuvable : vérifiez son lien, ou sortez-le de la corbeille.",
  forbidden: "Ce classeur n'est pas partagé avec le compte qui sert ici : donnez-lui le droit de modification.",
} as const;
