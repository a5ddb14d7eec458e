import { hoursSheetTitle } from "../../../schemas/declarant-workbook.ts";
import type { WrittenTab } from "../../ports/spreadsheet-files.ts";
import type { WrittenCell } from "../../ports/workbooks.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";
import type { FormFacts } from "./render-form.ts";

/** The first tab of a form: how to fill it in, in plain words. */
export function formGuide({ control, declarant, year }: Pick<FormFacts, "control" | "declarant" | "year">): WrittenTab {
  const tab = hoursSheetTitle(year);
  const steps = [
    `1. Ouvrez l'onglet « ${tab} » : chaque ligne est un contrat de travail, chaque colonne de droite un mois.`,
    "2. Tapez les heures travaillées dans le mois, en nombre : 7,5 ou 151,67 (pas 7:30, ni de texte à côté du nombre).",
    "3. Pour une nouvelle personne, remplissez une ligne vide avec le code que votre facilitateur vous a donné. Jamais de nom.",
    "4. Quand le mois est complet, écrivez « oui » au-dessus du mois, même s'il n'y a eu aucune heure.",
    "5. Enregistrez le fichier, et renvoyez-le en répondant au message qui l'a apporté.",
    "Ne changez ni les en-têtes, ni le nom de l'onglet : c'est par eux que vos heures sont reprises.",
    "Un doute sur une ligne ? Laissez-la comme elle est et dites-le dans votre réponse.",
  ];
  const rows: WrittenCell[][] = [
    [cell(`Vos heures d'insertion ${year}`, STYLES.title)],
    [cell(`${declarant.name}, pour ${control.settings.structure}`, STYLES.subtitle)],
    [cell(null)],
    ...steps.map((step) => [cell(step, STYLES.wrapped)]),
  ];
  return { title: "Mode d'emploi", frozenRows: 0, frozenColumns: 0, columnWidths: [800], rows, choices: [] };
}
