import { hoursSheetTitle, yearOfHoursSheet } from "../../../../schemas/declarant-workbook.ts";
import { LISTS_SHEET } from "../../../../schemas/lists-sheet.ts";
import { monthOf, yearOf } from "../../../../schemas/month.ts";
import type { Checkup } from "../../../../schemas/requests.ts";
import type { WorkbookLayout } from "../../../ports/workbooks.ts";
import { ownSheet } from "../../../sheets/own-sheet.ts";
import { readDeclarant } from "../../../sheets/read-declarant.ts";
import { RETOUR_SHEET } from "../../../sheets/retour/render-retour.ts";
import { type Trouble, warning, wrong } from "../checkup.ts";
import type { Looked } from "../looked.ts";
import { checkScript } from "./check-script.ts";
import { checkServiceTabs } from "./check-service-tabs.ts";

/** A declarant's tabs: the year's hours, what cannot be read, the lists to choose from, the check as one types. */
export function checkHours(
  subject: string,
  name: string,
  layout: WorkbookLayout,
  { today, version, opened }: Pick<Looked, "today" | "version" | "opened">,
): Checkup[] {
  const year = yearOf(monthOf(today));
  const hasYear = layout.sheets.some(({ title }) => yearOfHoursSheet(title) === year);
  return [
    ...(hasYear ? [] : [wrong(subject, yearLacking(hoursSheetTitle(year)))]),
    ...readDeclarant(name, layout).problems.map(({ sheet, cell, message, unread }) =>
      (unread ? wrong : warning)(subject, {
        message: `« ${sheet} »${cell === null ? "" : `, ${cell}`} : ${message}`,
        remedy: "Demandez-lui de corriger, ou corrigez vous-même dans son classeur.",
      }),
    ),
    ...(ownSheet(layout, LISTS_SHEET) ? [] : [warning(subject, NO_LISTS)]),
    ...checkServiceTabs(subject, layout, [RETOUR_SHEET]),
    ...checkScript(subject, layout, { version, template: opened?.control.settings.declarantTemplate ?? "" }),
  ];
}

const yearLacking = (title: string): Trouble => ({
  message: `L'onglet « ${title} » manque : il ne peut pas saisir ses heures de l'année.`,
  remedy: `Menu Jalon, « Consolider maintenant » : l'onglet est ajouté. S'il a été renommé, rendez-lui son nom.`,
});

const NO_LISTS: Trouble = {
  message: `L'onglet caché « ${LISTS_SHEET} » manque : les codes et les marchés ne sont pas proposés à la saisie.`,
  remedy: "Menu Jalon, « Consolider maintenant » : l'onglet est ajouté.",
};
