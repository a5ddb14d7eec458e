import { cell, type SheetView } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";

/** What the buyer's tabs mean, in six sentences. */
export function renderReadMe(structure: string): SheetView {
  const sentences = [
    "Ce classeur se met à jour tout seul : n'y écrivez rien, vos changements seraient remplacés.",
    "« Heures faites » : les heures déclarées et recevables. Celles qui attendent une décision sont comptées à part.",
    "« Prévu à ce jour » : ce que la courbe habituelle d'un marché de ce type donne pour l'objectif et les dates en vigueur.",
    "Situation : « conforme » suit le prévu, « à surveiller » et « en retard » demandent un effort, « critique » a peu de chances d'aboutir sans changement.",
    "Aucun nom de salarié ne figure ici.",
    `Une question : ${structure}.`,
  ];
  return {
    title: "Lisez-moi",
    hidden: false,
    frozenRows: 0,
    columnWidths: [760],
    rows: [[cell("Lisez-moi", STYLES.title)], ...sentences.map((text) => [cell(text, STYLES.wrapped)])],
  };
}
