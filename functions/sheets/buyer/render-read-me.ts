import type { Facilitator } from "../../../schemas/control-workbook.ts";
import { cell, type SheetView } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";

/** The tab that explains the others. */
export const READ_ME_SHEET = "Lisez-moi";

/** What the buyer's tabs mean, and whom to call. */
export function renderReadMe(structure: string, facilitators: readonly Facilitator[]): SheetView {
  const sentences = [
    "Ce classeur se met à jour tout seul : n'y écrivez rien, vos changements seraient remplacés.",
    "« Heures faites » : les heures déclarées et recevables. Celles qui attendent une décision sont comptées à part.",
    "« Prévu, mois déclarés » : ce que la courbe habituelle d'un marché de ce type donne pour l'objectif et les dates en vigueur, jusqu'aux derniers mois déclarés.",
    "L'onglet « Graphiques » compare les heures faites aux heures prévues, par marché puis mois par mois ; les chiffres qu'il dessine sont à droite.",
    "Situation : « démarrage » ne dit encore rien ; « conforme » suit le prévu, « en avance » le dépasse ; « à surveiller » et « en retard » demandent un effort ; « critique » a peu de chances d'aboutir sans changement.",
    "« Atteint » : l'objectif est fait. « Échu » : le marché est terminé sans l'atteindre, ou des déclarations manquent encore. « Sans objectif » : aucun nombre d'heures n'est fixé.",
    "Aucun nom de salarié ne figure ici.",
    `Une question : ${[structure, ...facilitators.map(contactOf)].join(". ")}.`,
  ];
  return {
    title: READ_ME_SHEET,
    hidden: false,
    guarded: true,
    frozenRows: 0,
    columnWidths: [760],
    rows: [[cell("Lisez-moi", STYLES.title)], ...sentences.map((text) => [cell(text, STYLES.wrapped)])],
  };
}

const contactOf = ({ name, phone, emails }: Facilitator): string => [name, phone, emails[0]].filter(Boolean).join(", ");
