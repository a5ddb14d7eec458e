import type { TabContext } from "../../schemas/contract-row/check-tab.ts";
import { yearOfHoursSheet } from "../../schemas/declarant-workbook.ts";
import { validationRequestsTable } from "../../schemas/validation-requests.ts";
import { foldText } from "../../schemas/vocabulary.ts";
import { checkHoursTab } from "./check-hours-tab.ts";
import { checkRequestsTab } from "./check-requests-tab.ts";
import { type Check, type Edited, NOTHING, type Tab } from "./tab.ts";

/** How many rows of a tab are checked: reading and marking them stays well within the 30 s of a simple trigger. */
export const MOST_ROWS = 2000;

/** Whether what is typed in a tab of that title is checked at all. */
export const isChecked = (title: string): boolean => yearOfHoursSheet(title) !== null || isRequests(title);

/** What there is to say of a tab once a person has edited it. */
export function checkEdit(tab: Tab, edited: Edited, context: TabContext): Check {
  const year = yearOfHoursSheet(tab.title);
  const check = year === null ? checkOther(tab, edited, context) : checkHoursTab(tab, year, edited, context);
  return edited.row + edited.rowCount > MOST_ROWS ? { ...check, toast: TOO_LONG } : check;
}

const TOO_LONG =
  "Au-delà de la ligne 2000, ce que vous tapez n'est pas contrôlé ici : Jalon le vérifiera, voyez l'onglet « Retour ».";

const isRequests = (title: string): boolean => foldText(title) === foldText(validationRequestsTable.title);

const checkOther = (tab: Tab, edited: Edited, { names }: TabContext): Check =>
  isRequests(tab.title) ? checkRequestsTab(tab, edited, names()) : NOTHING;
