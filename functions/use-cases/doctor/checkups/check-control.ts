import { facilitatorsTable } from "../../../../schemas/control-workbook.ts";
import type { Checkup } from "../../../../schemas/requests.ts";
import { SETTINGS, settingsTable } from "../../../../schemas/settings.ts";
import type { WorkbookLayout } from "../../../ports/workbooks.ts";
import { JOURNAL_SHEET } from "../../../sheets/journal-sheet.ts";
import { controlLook, controlTabs } from "../../../sheets/layout/control-look.ts";
import { tabOf } from "../../../sheets/layout/tab-of.ts";
import { ANOMALIES_SHEET, CONTROL_NAME } from "../../../sheets/render-anomalies.ts";
import { REQUESTS_SHEET } from "../../../sheets/render-requests.ts";
import { SUIVI_SHEET } from "../../../sheets/render-suivi.ts";
import type { OpenControl } from "../../open-control.ts";
import { fine, orFine, type Trouble, warning, wrong } from "../checkup.ts";
import { googleTrouble } from "../failure-words.ts";
import type { Looked } from "../looked.ts";
import { checkAnomalies } from "./check-anomalies.ts";
import { checkLayout } from "./check-layout.ts";
import { checkPlace } from "./check-place.ts";
import { checkServiceTabs } from "./check-service-tabs.ts";

const SUBJECT = CONTROL_NAME;

/** The control workbook: where it is, whose it is, its tabs and headings, its settings, its menu. */
export function checkControl(looked: Looked): Checkup[] {
  const { control, account, opened, controlId } = looked;
  if (!control.layout.ok) return [wrong(SUBJECT, googleTrouble(control.layout, "Le classeur de pilotage", account))];
  const layout = control.layout.value;
  const found = [
    ...checkPlace(SUBJECT, control, account),
    ...checkMark(layout, controlId),
    ...(opened ? checkLayout(SUBJECT, layout, wantedOf(opened, layout)) : []),
    ...(opened ? [...checkTabs(opened, layout), ...checkPeople(opened)] : []),
  ];
  return [
    ...orFine(SUBJECT, found, `« ${layout.title} » est lisible, marqué et complet.`),
    ...(opened ? checkMenu(opened, looked.audiences) : []),
  ];
}

function checkMark({ marker }: WorkbookLayout, controlId: string): Checkup[] {
  const trouble = markTrouble(marker, controlId);
  return trouble === null ? [] : [wrong(SUBJECT, trouble)];
}

function markTrouble(marker: WorkbookLayout["marker"], controlId: string): Trouble | null {
  if (marker === null)
    return {
      message:
        "Ce classeur ne porte pas la marque de Jalon : il n'a jamais été installé, ou son onglet caché « _état » a été supprimé.",
      remedy: "Lancez « npm run setup » avec ce classeur : rien de ce que vous avez saisi ne change.",
    };
  if (marker.workbook !== controlId)
    return {
      message: "Ce classeur est la copie d'un autre classeur de pilotage : Jalon n'y touche pas.",
      remedy:
        "Mettez dans CONTROL_WORKBOOKS l'identifiant de l'original, ou créez un nouveau classeur avec « npm run setup ».",
    };
  if (marker.role === "control") return null;
  return {
    message: "Ce classeur n'est pas un classeur de pilotage : c'est celui d'un déclarant ou d'un acheteur.",
    remedy: "Corrigez CONTROL_WORKBOOKS : c'est l'identifiant du classeur de pilotage.",
  };
}

const wantedOf = (opened: OpenControl, layout: WorkbookLayout) => ({
  look: controlLook(opened.control.settings.structure),
  command: "npm run setup",
  said: [...opened.stops.map(({ sheet }) => sheet), ...lackingTabs(opened, layout)].map((sheet) => `« ${sheet} »`),
});

/** The tabs that people write and that are gone, but for those that already stop everything. */
function lackingTabs({ stops }: OpenControl, { sheets }: WorkbookLayout): string[] {
  const said = stops.map(({ sheet }) => sheet);
  const lacking = controlTabs("").filter((tab) => tabOf(sheets, tab).kind === "missing");
  return lacking.map(({ title }) => title).filter((title) => !said.includes(title));
}

/** Tabs and headings that are gone, tabs that stand in Jalon's way, and settings that cannot be taken as they are. */
function checkTabs(opened: OpenControl, layout: WorkbookLayout): Checkup[] {
  const { stops, issues, mirrorDamaged } = opened;
  const atWork = issues.filter(({ state }) => state === "rejected");
  const tabs = atWork.filter(({ cell }) => cell === null).filter(({ sheet }) => sheet !== "");
  const settings = atWork.filter(({ cell, sheet }) => cell !== null && sheet === settingsTable.title);
  const others = atWork.filter((each) => !tabs.includes(each) && !settings.includes(each));
  const blocked = stops.map(({ message, sheet }) => wrong(SUBJECT, { message, remedy: mend(sheet) }));
  const unset = settings.map(({ message }) =>
    wrong(SUBJECT, {
      message: `« ${settingsTable.title} », ${message}`,
      remedy: `Corrigez cette cellule de l'onglet « ${settingsTable.title} ».`,
    }),
  );
  const lacking = lackingTabs(opened, layout).map((sheet) =>
    wrong(SUBJECT, { message: `L'onglet « ${sheet} » manque.`, remedy: mend(sheet) }),
  );
  return [
    ...blocked,
    ...lacking,
    ...unset,
    ...checkAnomalies(
      others,
      layout.sheets.some(({ title }) => title === ANOMALIES_SHEET),
    ),
    ...(mirrorDamaged ? [warning(SUBJECT, DAMAGED)] : []),
    ...(layout.sheets.some(({ title }) => title === SUIVI_SHEET)
      ? checkServiceTabs(SUBJECT, layout, [ANOMALIES_SHEET, REQUESTS_SHEET, JOURNAL_SHEET])
      : [warning(SUBJECT, NEVER_RUN)]),
  ];
}

const mend = (sheet: string): string =>
  `Corrigez l'onglet « ${sheet} », ou relancez « npm run setup », qui ajoute ce qui manque sans rien effacer.`;

const DAMAGED: Trouble = {
  message: "Quelqu'un a écrit dans un onglet « Heures » de ce classeur, que Jalon tient seul.",
  remedy:
    "Menu Jalon, « Consolider maintenant » : Jalon relit les classeurs des déclarants et le remet comme il était.",
};

const NEVER_RUN: Trouble = {
  message: "Ce classeur n'a encore jamais été consolidé : il n'a pas d'onglet « Suivi ».",
  remedy: "Menu Jalon, « Consolider maintenant », ou attendez le prochain passage de la fonction consolidate.",
};

function checkPeople({ control: { facilitators } }: OpenControl): Checkup[] {
  if (facilitators.some(({ emails }) => emails.length > 0)) return [];
  const message = `Aucun facilitateur n'a d'adresse dans l'onglet « ${facilitatorsTable.title} » : personne ne reçoit d'alerte.`;
  return [wrong(SUBJECT, { message, remedy: "Ajoutez-y au moins une ligne, avec un nom et une adresse e-mail." })];
}

/** Whether the menu « Jalon » can reach the function `facilitator`: a structure that declarants work in needs it. */
function checkMenu({ control }: OpenControl, audiences: readonly string[]): Checkup[] {
  const subject = "Menu Jalon";
  const verdict = control.companies.some(({ workbook }) => workbook !== null) ? wrong : warning;
  const lacking = [
    ...(audiences.length === 0 ? [verdict(subject, NO_AUDIENCE)] : []),
    ...(control.settings.functionUrl === "" ? [verdict(subject, NO_URL)] : []),
  ];
  return lacking.length > 0 ? lacking : [fine(subject, "Le menu sait où joindre Jalon, et Jalon le reconnaît.")];
}

const NO_AUDIENCE: Trouble = {
  message: "Le script de ce classeur n'est pas enregistré auprès du service : le menu sera refusé.",
  remedy:
    "Ajoutez son identifiant OAuth à FACILITATOR_AUDIENCES (classeur=identifiant) : le menu Jalon, « Vérifier l'installation », montre la ligne à ajouter.",
};

const NO_URL: Trouble = {
  message: `L'adresse de la fonction manque dans « ${settingsTable.title} » : le menu ne sait pas où joindre Jalon.`,
  remedy: `Collez-la en face de « ${SETTINGS.functionUrl.label} ».`,
};
