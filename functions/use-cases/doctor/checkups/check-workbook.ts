import { yearOfHoursSheet } from "../../../../schemas/declarant-workbook.ts";
import type { Checkup } from "../../../../schemas/requests.ts";
import type { WorkbookLayout } from "../../../ports/workbooks.ts";
import { BUYER_SHEETS } from "../../../sheets/buyer/render-buyer.ts";
import { declarantLook } from "../../../sheets/layout/declarant-look.ts";
import { hoursTab } from "../../../sheets/layout/hours-tab.ts";
import { FRENCH } from "../../../sheets/layout/tab-look.ts";
import { refusalOf } from "../../read-due.ts";
import { orFine, skipped, type Trouble, wrong } from "../checkup.ts";
import { googleTrouble } from "../failure-words.ts";
import type { Looked, LookedFile, LookedWorkbook } from "../looked.ts";
import { checkHours } from "./check-hours.ts";
import { checkLayout } from "./check-layout.ts";
import { checkPlace } from "./check-place.ts";
import { checkServiceTabs } from "./check-service-tabs.ts";
import { checkSharing } from "./check-sharing.ts";

const KINDS = {
  declarant: { subject: "Déclarant", table: "Entreprises", make: "Menu Jalon, « Nouveau déclarant… »" },
  buyer: { subject: "Acheteur", table: "Acheteurs", make: "Menu Jalon, « Nouvel acheteur… »" },
} as const satisfies Record<LookedWorkbook["role"], object>;

/** A declarant's or buyer's workbook: its link, its place, its mark, its tabs, and who may open it. */
export function checkWorkbook(workbook: LookedWorkbook, looked: Looked): Checkup[] {
  const subject = `${KINDS[workbook.role].subject} : ${workbook.name}`;
  const unlinked = linkTrouble(workbook, looked.workbooks);
  if (unlinked) return [wrong(subject, unlinked)];
  if (workbook.untimely) return [skipped(subject, "Pas regardé, faute de temps : « npm run doctor » regarde tout.")];
  const { file } = workbook;
  if (!file) return [];
  if (!file.layout.ok) return [wrong(subject, googleTrouble(file.layout, "Ce classeur", looked.account))];
  const found = lookInside(subject, workbook, file, file.layout.value, looked);
  return orFine(subject, found, "Le classeur est lisible, marqué, complet et partagé avec les bonnes personnes.");
}

function lookInside(
  subject: string,
  workbook: LookedWorkbook,
  file: LookedFile,
  layout: WorkbookLayout,
  looked: Looked,
): Checkup[] {
  const mark = markTrouble(workbook, layout, looked.controlId);
  if (mark) return [wrong(subject, mark)];
  return [
    ...checkPlace(subject, file, looked.account),
    ...checkLook(subject, workbook, layout, looked),
    ...(workbook.role === "declarant" ? checkHours(subject, workbook.name, layout, looked) : []),
    ...checkSharing(subject, workbook, file.access, looked),
  ];
}

/** A buyer's tabs are the service's own to write; the year that a declarant lacks is told by itself. */
function checkLook(
  subject: string,
  { role, name }: LookedWorkbook,
  layout: WorkbookLayout,
  { opened }: Pick<Looked, "opened">,
): Checkup[] {
  if (role === "buyer")
    return [
      ...checkLayout(subject, layout, { look: { ...FRENCH, title: name, tabs: [] }, command: "" }),
      ...checkServiceTabs(subject, layout, BUYER_SHEETS),
    ];
  const years = layout.sheets.flatMap(({ title }) => yearOfHoursSheet(title) ?? []);
  const look = declarantLook(name, {
    hours: years.map((year) => hoursTab(year)),
    facilitators: opened?.control.facilitators ?? [],
  });
  return checkLayout(subject, layout, { look, command: `npm run setup -- declarant "${name}"` });
}

function linkTrouble({ role, name, link, id }: LookedWorkbook, all: readonly LookedWorkbook[]): Trouble | null {
  const { table, make } = KINDS[role];
  if (link === null)
    return {
      message:
        role === "declarant"
          ? "Des heures sont attendues de lui, et il n'a pas de classeur."
          : "Il n'a pas de classeur.",
      remedy: `${make} : le lien est écrit dans l'onglet « ${table} ».`,
    };
  if (id === null)
    return {
      message: `Son lien, dans l'onglet « ${table} », n'est pas celui d'un classeur Google Sheets.`,
      remedy: "Ouvrez le classeur, copiez l'adresse affichée par le navigateur, et collez-la dans cette cellule.",
    };
  const other = all.find((each) => each.id === id && each.name !== name);
  if (!other) return null;
  return {
    message: `Son lien est aussi celui de « ${other.name} » : un classeur n'appartient qu'à un seul.`,
    remedy: `Remettez à chacun le sien dans l'onglet « ${table} », ou créez-en un : ${make}.`,
  };
}

function markTrouble({ role, name, id }: LookedWorkbook, layout: WorkbookLayout, controlId: string): Trouble | null {
  const known = { id: id ?? "", role, name, version: 0, due: false, read: false, marked: false, published: null };
  const message = refusalOf({ ...known, notes: [], requests: [], turnedTo: null }, layout, controlId);
  if (message === null) return null;
  const remedy =
    layout.marker === null
      ? `Si c'est bien le sien, relancez « npm run setup -- ${role === "declarant" ? "declarant" : "buyer"} "${name}" » : rien de ce qu'il a saisi ne change.`
      : `Corrigez le lien dans l'onglet « ${KINDS[role].table} ».`;
  return { message, remedy };
}
