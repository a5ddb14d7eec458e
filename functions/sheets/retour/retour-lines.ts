import type { CellStyle, WrittenCell } from "../../ports/workbooks.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";

/** One row of `Retour`: where, which cell, what in words, then up to five numbers. */
export type Line = readonly WrittenCell[];

/** The widths of the columns, in pixels: what is said in words has most of the room. */
export const RETOUR_WIDTHS: readonly number[] = [155, 110, 600, 95, 95, 95, 75, 95];

/** The column of what is said in words. */
const WORDS = 2;

/** The headings over a section, across the whole width; what heads a number stands over its right edge. */
export const band = (...texts: readonly (string | null)[]): Line =>
  RETOUR_WIDTHS.map((_, column) => {
    const text = texts[column] ?? null;
    const note = text === null ? undefined : NOTES[text];
    const shown = cell(text, column > WORDS ? NUMBER_BAND : STYLES.section);
    return note === undefined ? shown : { ...shown, note };
  });

/** What each heading means, wherever its section stands. */
const NOTES: Readonly<Record<string, string>> = {
  "À corriger": "Ces heures ne comptent pas encore. Corrigez la cellule dite : la ligne s'en va au passage suivant.",
  Cellule: "La cellule à corriger, dans l'onglet dit à gauche.",
  Heures: "Les heures qui en dépendent.",
  "Mois à déclarer": "Les mois dont nous ne savons rien. Un mois sans heures se coche simplement.",
  "À vérifier, ou mois à cocher": "Ces heures comptent ; regardez seulement si elles sont justes.",
  "En attente de votre facilitateur": "Vous n'avez rien à faire : votre facilitateur doit se prononcer.",
  "Vos demandes": "Les personnes que vous avez demandé de valider, dans l'onglet « Demandes ».",
  Marché: "Le marché de la demande.",
  Réponse: "La réponse de votre facilitateur : le code à saisir, ou la raison d'un refus.",
  "Vos heures": "Toutes les heures que vous avez saisies.",
  "Ce qui compte": "Ce que deviennent ces heures.",
  "Total (h)": "Toutes années réunies.",
  "Déclarées pour vous": "Les heures que d'autres ont déclarées pour votre entreprise, par marché.",
  Année: "L'année travaillée.",
  "Par qui (total de l'année)": "Le déclarant, une ETTI par exemple ; jamais le détail par personne.",
  "Comptées (h)": "Les heures qui comptent.",
  "En attente (h)": "Celles qui attendent une décision.",
  "Vos marchés": "Les marchés où vos heures comptent, une ligne par entreprise.",
  Fin: "La fin du marché, avenants compris.",
  "En clair (tous déclarants réunis)": "Où en est l'entreprise sur ce marché, qui que ce soit qui déclare pour elle.",
  "Dues (h)": "Les heures que l'entreprise doit faire sur ce marché.",
  "Faites (h)": "Les heures qui comptent aujourd'hui.",
  "Restent (h)": "Les heures dues moins les heures faites.",
  "Mois restants": "Les mois d'ici la fin, celui en cours compris.",
  "À faire par mois (h)": "Ce qui reste, partagé entre les mois restants.",
};

const NUMBER_BAND: CellStyle = { ...STYLES.section, align: "right", wrap: true };

/** A section under its headings, or the sentence that says why there is nothing in it. */
export const section = (headings: readonly (string | null)[], lines: readonly Line[], whenEmpty: string): Line[] => [
  [],
  ...(lines.length > 0 ? [band(...headings), ...lines] : [band(headings[0] ?? null), [cell(whenEmpty, STYLES.quiet)]]),
];

/** A number that has no meaning here, as people write it. */
export const NONE: WrittenCell = cell("—", { ...STYLES.quiet, align: "right" });
