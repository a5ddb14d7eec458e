import { version } from "../version.ts";
import { checkEdit, isChecked, MOST_ROWS } from "./check-edit.ts";
import { planMarks } from "./plan-marks.ts";
import { type EditEvent, editedOf, readNames, readTab, thisMonth, toast, writeMarks } from "./sheet.ts";
import { writeVersion } from "./write-version.ts";

/** Says in the guide which version of the script is there. A person who may not write there reads on all the same. */
export function onOpen(): void {
  try {
    writeVersion(version());
  } catch (error) {
    console.warn(error);
  }
}

/** Checks what a person has just typed or pasted. Whatever goes wrong here, nothing blocks the typing. */
export function onEdit({ range }: EditEvent): void {
  try {
    const sheet = range.getSheet();
    if (!isChecked(sheet.getName())) return;
    const edited = editedOf(range);
    const tab = readTab(sheet, edited, MOST_ROWS);
    const check = checkEdit(tab, edited, { thisMonth: thisMonth(), names: readNames });
    writeMarks(sheet, planMarks(tab, check));
    if (check.toast !== null) toast(check.toast);
  } catch (error) {
    console.warn(error);
    toast("Le contrôle à la saisie n'a pas pu se faire : vos heures seront vérifiées par Jalon.");
  }
}
