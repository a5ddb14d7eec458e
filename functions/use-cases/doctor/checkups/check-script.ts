import { showCell } from "../../../../schemas/cells/cell.ts";
import type { Checkup } from "../../../../schemas/requests.ts";
import { foldText } from "../../../../schemas/vocabulary.ts";
import { workbookIdOf, workbookLink } from "../../../../schemas/workbook-link.ts";
import type { WorkbookLayout } from "../../../ports/workbooks.ts";
import { CHECK_LABEL } from "../../../sheets/layout/declarant-guide.ts";
import { type Trouble, warning } from "../checkup.ts";

const LABEL = foldText(CHECK_LABEL);

/**
 * The command that brings the script of the structure's template up to date, or makes the template where none is named.
 * @example deployCommand("https://docs.google.com/spreadsheets/d/1aBc…/edit") //=> "npm run deploy:sheets -- declarant --parent https://docs.google.com/spreadsheets/d/1aBc…/edit"
 */
export function deployCommand(template: string): string {
  const id = workbookIdOf(template);
  return id === null ? "npm run setup" : `npm run deploy:sheets -- declarant --parent ${workbookLink(id)}`;
}

const update = (template: string): string =>
  `Mettez d'abord le modèle à jour : « ${deployCommand(template)} ». Puis, dans ce classeur : Extensions, Apps Script, remplacez tout le texte par celui du modèle, enregistrez. Ou créez un nouveau classeur depuis le modèle.`;

/** The check as one types is a help, never a condition: without it the hours are read just as well. */
export function checkScript(
  subject: string,
  layout: WorkbookLayout,
  { version, template }: { readonly version: string; readonly template: string },
): Checkup[] {
  const trouble = scriptTrouble(layout, version, update(template));
  return trouble === null ? [] : [warning(subject, trouble)];
}

/** Why the script of a workbook is not the one of this version, or `null` when it is; `remedy` brings it up to date. */
export function scriptTrouble({ sheets }: WorkbookLayout, version: string, remedy: string): Trouble | null {
  const written = scriptVersion(sheets);
  if (written === null)
    return {
      message: "Le contrôle à la saisie est absent : les erreurs ne sont signalées qu'au passage suivant de Jalon.",
      remedy,
    };
  const order = compareVersions(written, version);
  if (order === 0) return null;
  return {
    message: `Le contrôle à la saisie est en version ${written}, et Jalon en version ${version}.`,
    remedy: order < 0 ? remedy : "Le service est plus ancien que ce classeur : déployez de nouveau les fonctions.",
  };
}

/** What the script wrote of itself beside its label, in whatever tab of instructions; `null` where there is none. */
function scriptVersion(sheets: WorkbookLayout["sheets"]): string | null {
  for (const { rows } of sheets) {
    for (const row of rows) {
      const place = row.findIndex((cell) => foldText(showCell(cell)) === LABEL);
      const beside = place < 0 ? [] : row.slice(place + 1);
      const found = beside.map((cell) => /(\d+\.\d+\.\d+)/.exec(showCell(cell))?.[1]).find(Boolean);
      if (found) return found;
    }
  }
  return null;
}

/** @example compareVersions("0.9.0", "0.10.0") //=> -1 */
function compareVersions(left: string, right: string): number {
  const rights = right.split(".").map(Number);
  const differences = left.split(".").map((part, place) => Number(part) - (rights[place] ?? 0));
  return Math.sign(differences.find((difference) => difference !== 0) ?? 0);
}
