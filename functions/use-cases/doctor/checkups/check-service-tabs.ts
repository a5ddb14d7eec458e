import type { Checkup } from "../../../../schemas/requests.ts";
import { listInWords } from "../../../emails/words/list-in-words.ts";
import type { WorkbookLayout } from "../../../ports/workbooks.ts";
import { foreignSheets, ownSheet } from "../../../sheets/own-sheet.ts";
import { foreignTab } from "../../read-due.ts";
import { warning } from "../checkup.ts";

/** The tabs that the service writes, and writes again when they are gone; a person's tab may stand in the way. */
export function checkServiceTabs(subject: string, layout: WorkbookLayout, titles: readonly string[]): Checkup[] {
  const foreign = foreignSheets(layout, titles);
  const lacking = titles.filter((title) => !ownSheet(layout, title) && foreignSheets(layout, [title]).length === 0);
  const named = listInWords(lacking.map((title) => `« ${title} »`));
  return [
    ...foreign.map(({ title }) =>
      warning(subject, { message: foreignTab(title).message, remedy: `Renommez votre onglet « ${title} ».` }),
    ),
    ...(lacking.length === 0
      ? []
      : [
          warning(subject, {
            message: `Il manque ${lacking.length === 1 ? "un onglet que Jalon écrit" : "des onglets que Jalon écrit"} : ${named}.`,
            remedy: "Menu Jalon, « Consolider maintenant » : Jalon l'écrit de nouveau.",
          }),
        ]),
  ];
}
