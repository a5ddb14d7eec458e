import type { Issue } from "../../../schemas/issue.ts";
import type { ConsolidationPlan } from "../../domain/consolidation/plan-consolidation.ts";
import { cell, type SheetView } from "../sheet-view.ts";
import { hoursCell, STYLES } from "../styles.ts";
import { marketLines } from "./market-lines.ts";
import { declarationsFor, monthsToDeclareLines } from "./months-to-declare.ts";
import { othersHoursLines } from "./others-hours.ts";
import { ownHoursLines } from "./own-hours.ts";
import { requestLines } from "./request-lines.ts";
import { type Line, RETOUR_WIDTHS, section } from "./retour-lines.ts";
import { toDoLine } from "./to-do.ts";

/** What the service answers in a declarant's workbook. */
export const RETOUR_SHEET = "Retour";

/**
 * The tab `Retour`: what asks for an action first, cell by cell; then what waits for the facilitator, the answers to
 * requests, what counts, and where the declarant's markets stand. Nothing of another declarant's workbook shows in it
 * but totals.
 */
export function renderRetour(declarant: string, plan: ConsolidationPlan): SheetView {
  const issues = plan.issues.filter(({ workbook }) => workbook.kind === "declarant" && workbook.name === declarant);
  const of = (...states: Issue["state"][]) => issues.filter(({ state }) => states.includes(state)).map(issueLine);
  const declarations = declarationsFor(declarant, plan);
  const [toCorrect, toCheck] = [of("unread", "rejected"), of("accepted")];
  const toDo = { toCorrect: toCorrect.length, missing: declarations?.missing ?? [], toCheck: toCheck.length };
  return {
    title: RETOUR_SHEET,
    index: 1,
    hidden: false,
    guarded: true,
    headingsMove: true,
    frozenRows: 3,
    columnWidths: RETOUR_WIDTHS,
    rows: [
      [cell(`${declarant} : où en sont vos heures`, STYLES.title)],
      [cell(SUBTITLE, STYLES.subtitle)],
      toDoLine(toDo),
      ...section(["À corriger", "Cellule", null, "Heures"], toCorrect, "Rien à corriger, merci."),
      ...section(["Mois à déclarer"], monthsToDeclareLines(declarations), "Aucun mois ne manque, merci."),
      ...section(["À vérifier, ou mois à cocher", null, null, "Heures"], toCheck, "Rien à signaler."),
      ...section(["En attente de votre facilitateur", null, null, "Heures"], of("pending"), "Rien n'attend."),
      ...requestLines(declarant, plan),
      ...ownHoursLines(plan.rows.filter(({ sheet }) => sheet.declarant === declarant)),
      ...othersHoursLines(declarant, plan.rows),
      ...marketLines(declarant, plan),
    ],
  };
}

const SUBTITLE = "Cet onglet est écrit par Jalon : tapez dans les onglets « Heures », il se met à jour tout seul.";

const issueLine = ({ sheet, cell: address, message, hours }: Issue): Line => [
  cell(sheet || null, STYLES.text),
  cell(address, STYLES.strong),
  cell(message, STYLES.wrapped),
  hoursCell(hours || null),
];
