import type { LinkedSetUp } from "../use-cases/set-up/set-up-linked.ts";
import type { StructureFile, StructureReport } from "../use-cases/set-up/set-up-structure.ts";
import type { WorkbookSetUp } from "../use-cases/set-up/set-up-workbook.ts";
import { explain } from "./explain.ts";
import type { SetUpOptions } from "./set-up-options.ts";

type Lines = readonly string[];

const listed = (title: string, lines: Lines): Lines =>
  lines.length > 0 ? [title, ...lines.map((line) => `  - ${line}`)] : [];

const DIFFERING = "À regarder, car Jalon n'y touche pas :";

/** What a structure's set-up did, or would do, as the terminal shows it. */
export function structureText(
  { drive, control, template, filled }: StructureReport,
  { dryRun, local }: Pick<SetUpOptions, "dryRun" | "local">,
): string {
  const isSame = ![control, template].some(({ created, added }) => created || added.length > 0) && filled.length === 0;
  return [
    `Drive partagé : ${drive.name}${drive.id === "" ? " serait créé" : ""}`,
    ...fileLines("Pilotage", control, dryRun),
    ...fileLines("Modèle", template, dryRun),
    ...listed(dryRun ? "Serait fait :" : "Fait :", filled),
    ...(isSame ? ["Rien à ajouter : tout est en place."] : []),
    ...(dryRun ? [NOTHING_DONE] : isSame ? [] : nextSteps(drive.id, control, template, local)),
  ].join("\n");
}

function fileLines(what: string, { title, link, created, added, differing }: StructureFile, dryRun: boolean): Lines {
  const fate = created ? (dryRun ? "serait créé" : "créé") : "déjà là";
  return [
    `${what} : « ${title} » ${fate}`,
    ...(link === "" ? [] : [`  ${link}`]),
    ...listed(dryRun ? "Serait ajouté :" : "Ajouté :", added),
    ...listed(DIFFERING, differing),
  ];
}

/** In the order of docs/installation.md, whose variables these are; a local Google has neither scripts nor functions. */
function nextSteps(drive: string, control: StructureFile, template: StructureFile, local: string | null): Lines {
  const on = local === null ? "" : ` --local ${local}`;
  const steps: readonly Lines[] = [
    [
      "Gardez ces adresses, à copier telles quelles :",
      `export DRIVE="${drive}"`,
      `export PILOTAGE="${control.link}"`,
      `export MODELE="${template.link}"`,
      `export ID_PILOTAGE="${control.id}"`,
    ],
    ...(local === null ? DEPLOYED : []),
    ["Vérifiez le tout :", on === "" ? "npm run doctor" : `npm run doctor --${on}`],
    ["Ouvrez le pilotage et lisez « Lisez-moi », puis remplissez les onglets dans l'ordre qu'il donne."],
    [
      "Pour chaque entreprise et chaque acheteur :",
      `npm run setup -- declarant "Nom"${on}`,
      `npm run setup -- buyer "Nom"${on}`,
    ],
  ];
  return [
    "",
    "La suite :",
    ...steps.flatMap(([say, ...lines], place) => [`  ${place + 1}. ${say}`, ...lines.map((line) => `     ${line}`)]),
  ];
}

const DEPLOYED: readonly Lines[] = [
  [
    "Posez les scripts des feuilles, une fois, et de nouveau après chaque mise à jour de Jalon :",
    'npm run deploy:sheets -- declarant --parent "$MODELE"',
    'npm run deploy:sheets -- control --parent "$PILOTAGE"',
  ],
  [
    "Dites aux fonctions où sont les classeurs, puis déployez-les :",
    'SHARED_DRIVES="$DRIVE" CONTROL_WORKBOOKS="$ID_PILOTAGE"',
  ],
];

/** Google is told to write to nobody: a person says it better. */
const toTell = (link: string): Lines => [
  "Google ne les prévient pas : envoyez-leur vous-même ce lien, en disant à quoi il sert.",
  `  ${link}`,
];

/** What became of the link in the person's own line. */
export type LinkFate = "written" | "there" | "unwritten";

/** What the set-up of a declarant's or buyer's workbook did, or would do. */
export const workbookText = (done: WorkbookSetUp, role: Role, link: LinkFate, dryRun: boolean): string =>
  [...workbookLines(done, role, link, dryRun), ...(dryRun ? [NOTHING_DONE] : [])].join("\n");

/** The same of every workbook that the lines link, those that failed told with the reason, in their order. */
export function linkedText(fates: readonly LinkedSetUp[], dryRun: boolean): string {
  const failed = fates.filter(({ done }) => !done.ok).map(({ name }) => `« ${name} »`);
  return [
    ...fates.flatMap(({ name, role, done }) =>
      done.ok
        ? workbookLines(done.value, role, "there", dryRun)
        : [`Classeur de « ${name} » : pas complété. ${explain(done)}`],
    ),
    ...(fates.length === 0 ? ["Aucune ligne de « Entreprises » ni de « Acheteurs » n'a de classeur."] : []),
    ...(failed.length > 0 ? [`À reprendre : ${failed.join(", ")}.`] : []),
    ...(dryRun ? [NOTHING_DONE] : []),
  ].join("\n");
}

const NOTHING_DONE = "Rien n'a été fait : relancez sans --dry-run.";

type Role = "declarant" | "buyer";

const TABLES: Readonly<Record<Role, string>> = { declarant: "Entreprises", buyer: "Acheteurs" };

function workbookLines(done: WorkbookSetUp, role: Role, link: LinkFate, dryRun: boolean): Lines {
  const { name, hasContact, created, shared, unshared, departed, removed, kept, added, differing } = done;
  const fate = created ? (dryRun ? "serait créé" : "créé") : "déjà là";
  const isSame = !created && [added, shared, removed, unshared].every((each) => each.length === 0);
  return [
    `Classeur de « ${name} » : ${fate}${done.link && `\n  ${done.link}`}`,
    ...(link === "written" ? ["Son lien est écrit dans sa ligne du pilotage."] : []),
    ...(link === "unwritten"
      ? ["Son lien n'a pas pu être écrit dans le pilotage : collez-le dans la colonne « Classeur » de sa ligne."]
      : []),
    ...listed(dryRun ? "Serait ajouté :" : "Ajouté :", added),
    ...listed(dryRun ? "Serait partagé avec :" : "Partagé avec :", shared),
    ...listed(
      "Pas de partage avec :",
      unshared.map(({ email, message }) => `${email} : ${message}`),
    ),
    ...(hasContact
      ? []
      : [`Sauf les facilitateurs, personne ne peut l'ouvrir : ajoutez une adresse dans « ${TABLES[role]} ».`]),
    ...(shared.length > 0 && hasContact && !dryRun ? toTell(done.link) : []),
    ...listed(dryRun ? "Ne l'ouvrirait plus :" : "Ne l'ouvre plus :", removed),
    ...listed(
      "L'ouvre toujours, car son accès n'a pas pu être retiré :",
      kept.map(({ email, message }) => `${email} : ${message}`),
    ),
    ...listed(
      "L'ouvre encore sans en être un contact (--remove-departed pour retirer cet accès) :",
      departed.filter((each) => !removed.includes(each) && kept.every(({ email }) => email !== each)),
    ),
    ...listed(DIFFERING, differing),
    ...(isSame ? ["Rien à ajouter : tout est en place."] : []),
  ];
}
