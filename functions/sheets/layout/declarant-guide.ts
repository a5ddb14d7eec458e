import type { Facilitator } from "../../../schemas/control-workbook.ts";
import { CHECK_LABEL, GUIDE_SHEET } from "../../../schemas/declarant-workbook.ts";
import { STYLES } from "../styles.ts";
import { guideTab } from "./guide-tab.ts";
import type { TabLook } from "./tab-look.ts";

export { CHECK_LABEL };

/** What stands beside the label of the script's version without a script. */
export const NO_CHECK = "absent";

/** `Mode d'emploi`, the first tab of a declarant's workbook. A template knows no facilitator yet: its copies are told. */
export function declarantGuide(facilitators: readonly Facilitator[] = []): TabLook {
  return guideTab(GUIDE_SHEET, {
    heading: "Déclarer vos heures d'insertion",
    sentence: "Une fois par mois : quelques minutes suffisent.",
    sections: [
      {
        title: "En cinq gestes",
        lines: [
          ["1. Ouvrir", "L'onglet « Heures » de l'année : une ligne par contrat de travail, une colonne par mois."],
          ["2. Taper", "Les heures du mois, en nombre : 7,5 ou 151,67. Pas 7:30, ni de texte à côté du nombre."],
          [
            "3. Une nouvelle personne",
            "Demandez sa validation dans « Demandes », avec votre repère et jamais son nom. La réponse, avec son code, arrive dans « Retour ».",
          ],
          ["4. Cocher", "Quand le mois est complet, cochez la case au-dessus de lui, même s'il n'y a eu aucune heure."],
          [
            "5. Lire « Retour »",
            "Ce qui compte, ce qui est à corriger, ce qui attend une décision, et où en sont vos marchés.",
          ],
        ],
      },
      {
        title: "Les couleurs",
        lines: [
          ["Bleu foncé", "Un en-tête : gardez-le tel quel. Pointez-le : sa note l'explique.", STYLES.heading],
          ["Rouge clair", "À corriger : la note de la cellule dit quoi taper.", STYLES.alarm],
          ["Orange clair", "Compté, avec une remarque à vérifier.", STYLES.warning],
          ["Bleu clair", "En attente : votre facilitateur doit décider.", STYLES.waiting],
          ["Vert clair", "Recevable : compté pour le marché.", STYLES.fine],
        ],
      },
      {
        title: "Bon à savoir",
        lines: [
          ["Votre facilitateur", facilitators.map(contactOf).join(" ; ") || null],
          [
            "Saisie pour le compte de",
            "Si vos heures arrivent autrement (fichier, courriel, téléphone), cet onglet garde qui les a saisies et d'où elles viennent.",
          ],
          [
            "Vos colonnes à vous",
            "Vous pouvez en ajouter à droite, déplacer ou élargir les autres : rien n'est perdu.",
          ],
          [CHECK_LABEL, NO_CHECK, STYLES.quiet],
        ],
      },
    ],
  });
}

const contactOf = ({ name, phone, emails }: Facilitator): string =>
  [name, phone, emails[0]].filter((each) => each !== null && each !== undefined).join(", ");
