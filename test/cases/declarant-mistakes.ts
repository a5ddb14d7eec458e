import type { State } from "../../schemas/causes.ts";

/** A text as it comes from the keyboard, a box that is ticked, or a block that is pasted. */
type Typed = string | boolean | readonly (readonly string[])[];

/**
 * One mistake of a declarant: what is typed, cell after cell, into a French workbook where row 3 of « Heures 2025 » is
 * P-001 at Arques without hours, on 15 November 2025; and what the sheet and the cloud say of which cell. The state is
 * `null` where a cell keeps a colour of its own.
 */
export type Mistake = {
  readonly name: string;
  readonly tab?: "Demandes";
  readonly formatted?: { readonly a1: string; readonly type: string; readonly pattern: string };
  readonly typed: readonly (readonly [a1: string, Typed])[];
  readonly said: Readonly<Record<string, readonly [State | null, string]>>;
  /** The cloud's own state of a cell, where the sheet cannot know as much and takes the graver one. */
  readonly judged?: Readonly<Record<string, State>>;
  /** What the sheet adds at once, which the cloud has no need to say. */
  readonly toast?: string;
};

/** January to September, left blank in a pasted row. */
const BEFORE_OCTOBER = ["", "", "", "", "", "", "", "", ""];

/** Every mistake that the sheet and the cloud must speak of in the same words; October stands in column U. */
export const MISTAKES: readonly Mistake[] = [
  {
    name: "hours as a word",
    typed: [["U3", "abc"]],
    said: {
      U3: ["rejected", "« abc » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."],
    },
  },
  {
    name: "a number with words around",
    typed: [["U3", "env. 35"]],
    said: {
      U3: ["rejected", "« env. 35 » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."],
    },
  },
  {
    name: "minutes that are no hundredth",
    typed: [["U3", "12h20"]],
    said: { U3: ["rejected", "« 12h20 » ne tombe pas sur un centième d'heure : tapez 12,33."] },
  },
  {
    name: "a duration",
    typed: [["U3", "7:30"]],
    said: {
      U3: [
        "rejected",
        "Sheets a compris une durée (« 07:30 ») : tapez 7,5 (si l'affichage ne change pas, menu Format > Nombre > Automatique).",
      ],
    },
  },
  {
    name: "a long duration",
    typed: [["U3", "35:00"]],
    said: {
      U3: [
        "rejected",
        "Sheets a compris une durée (« 35:00:00 ») : tapez 35 (si l'affichage ne change pas, menu Format > Nombre > Automatique).",
      ],
    },
  },
  {
    name: "a duration with seconds",
    typed: [["U3", "7:30:20"]],
    said: {
      U3: [
        "rejected",
        "Sheets a compris une durée (« 07:30:20 ») : tapez 7,51 (si l'affichage ne change pas, menu Format > Nombre > Automatique).",
      ],
    },
  },
  {
    name: "a fraction that became a date",
    typed: [["U3", "1/5"]],
    said: {
      U3: [
        "rejected",
        "Sheets a compris une date (« 01/05 ») : tapez le nombre d'heures, par exemple 1,5 (si l'affichage ne change pas, menu Format > Nombre > Automatique).",
      ],
    },
  },
  {
    name: "a decimal with dashes that became a date",
    typed: [["U3", "7-5-25"]],
    said: {
      U3: [
        "rejected",
        "Sheets a compris une date (« 07/05/2025 ») : tapez le nombre d'heures, par exemple 7,5 (si l'affichage ne change pas, menu Format > Nombre > Automatique).",
      ],
    },
  },
  {
    name: "a negative number",
    typed: [["U3", "-4"]],
    said: {
      U3: [
        "rejected",
        "« -4 » est négatif : corrigez le mois où ces heures ont été comptées en trop, et tapez ici un nombre positif ou 0.",
      ],
    },
  },
  {
    name: "a negative number kept as text",
    typed: [["U3", "'-4"]],
    said: {
      U3: [
        "rejected",
        "« -4 » est négatif : corrigez le mois où ces heures ont été comptées en trop, et tapez ici un nombre positif ou 0.",
      ],
    },
  },
  {
    name: "three decimals",
    typed: [["U3", "7,123"]],
    said: { U3: ["rejected", "« 7,123 » a plus de deux décimales : tapez 7,12."] },
  },
  {
    name: "three decimals kept as text",
    typed: [["U3", "'7.123"]],
    said: { U3: ["rejected", "« 7.123 » a plus de deux décimales : tapez 7,12, ou 7123 s'il s'agit de milliers."] },
  },
  {
    name: "a percentage",
    typed: [["U3", "50 %"]],
    said: {
      U3: [
        "rejected",
        "Sheets a compris un pourcentage (« 50% ») : tapez 50 (si l'affichage ne change pas, menu Format > Nombre > Automatique).",
      ],
    },
  },
  {
    name: "an amount of money",
    typed: [["U3", "12 €"]],
    said: {
      U3: [
        "rejected",
        "Sheets a compris une somme d'argent (« 12 € ») : tapez 12 (si l'affichage ne change pas, menu Format > Nombre > Automatique).",
      ],
    },
  },
  {
    name: "a scientific notation",
    typed: [["U3", "1,5E+1"]],
    said: {
      U3: [
        "rejected",
        "Sheets a compris une notation scientifique (« 1,50E+01 ») : tapez 15 (si l'affichage ne change pas, menu Format > Nombre > Automatique).",
      ],
    },
  },
  {
    name: "a formula in error",
    typed: [["U3", "=1/0"]],
    said: {
      U3: ["rejected", "La formule donne l'erreur « #DIV/0! » : tapez à sa place le nombre d'heures, par exemple 7,5."],
    },
  },
  {
    name: "a box ticked among the hours",
    typed: [["U3", true]],
    said: {
      U3: ["rejected", "« VRAI » est la valeur d'une case à cocher : tapez le nombre d'heures, par exemple 7,5."],
    },
  },
  {
    name: "the hours of several months in one",
    typed: [["U3", "800"]],
    said: {
      U3: [
        "rejected",
        "« 800 » dépasse les 744 heures d'un mois entier : tapez les heures d'une seule personne pour ce mois.",
      ],
    },
  },
  {
    name: "a decimal comma forgotten",
    typed: [["U3", "15167"]],
    said: {
      U3: [
        "rejected",
        "« 15167 » dépasse les 744 heures d'un mois entier : tapez les heures d'une seule personne pour ce mois.",
      ],
    },
  },
  {
    name: "far too many hours",
    typed: [["U3", "99999999999"]],
    said: {
      U3: [
        "rejected",
        "« 99999999999 » est bien trop grand pour un nombre d'heures : tapez le nombre d'heures, par exemple 7,5.",
      ],
    },
  },
  {
    name: "a month to come",
    typed: [["W3", "35"]],
    said: {
      W3: [
        "rejected",
        "« 35 » est saisi pour décembre 2025, qui n'a pas commencé : effacez la cellule, ou déplacez les heures dans le bon mois.",
      ],
    },
  },
  {
    name: "a month to come, with too many hours",
    typed: [["W3", "800"]],
    said: {
      W3: [
        "rejected",
        "« 800 » dépasse les 744 heures d'un mois entier : tapez les heures d'une seule personne pour ce mois. « 800 » est saisi pour décembre 2025, qui n'a pas commencé : effacez la cellule, ou déplacez les heures dans le bon mois.",
      ],
    },
  },
  {
    name: "hours and a dash",
    typed: [["U3", "-"]],
    said: { U3: ["rejected", "« - » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."] },
  },
  {
    name: "a sum typed as text",
    typed: [["U3", "7+7"]],
    said: {
      U3: ["rejected", "« 7+7 » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."],
    },
  },
  {
    name: "hours in a month before the contract",
    typed: [
      ["I3", "01/03/2025"],
      ["L3", "20"],
    ],
    said: {
      L3: [
        "pending",
        "Heures de janvier 2025 en dehors des dates du contrat (depuis le 01/03/2025) : corrigez les dates du contrat, ou attendez une décision.",
      ],
    },
  },
  {
    name: "hours in a month after the contract",
    typed: [
      ["J3", "30/06/2025"],
      ["U3", "20"],
    ],
    said: {
      U3: [
        "pending",
        "Heures d'octobre 2025 en dehors des dates du contrat (du 01/01/2024 au 30/06/2025) : corrigez les dates du contrat, ou attendez une décision.",
      ],
    },
  },
  {
    name: "an end before the start",
    typed: [
      ["J3", "30/06/2023"],
      ["U3", "20"],
    ],
    said: {
      U3: [
        "pending",
        "Heures d'octobre 2025 en dehors des dates du contrat (du 01/01/2024 au 30/06/2023) : corrigez les dates du contrat, ou attendez une décision.",
      ],
    },
  },
  {
    name: "151,67 h three months running",
    typed: [
      ["S3", "151,67"],
      ["T3", "151,67"],
      ["U3", "151,67"],
    ],
    said: {
      U3: [
        "accepted",
        "151,67 h plusieurs mois de suite (jusqu'en octobre 2025) : ce sont souvent les heures payées. Vérifiez que ce sont bien les heures travaillées.",
      ],
    },
  },
  {
    name: "no participant",
    typed: [
      ["A3", ""],
      ["U3", "35"],
    ],
    said: { A3: ["rejected", "Il manque le code participant : tapez celui que votre facilitateur vous a donné."] },
  },
  {
    name: "a name in place of the code",
    typed: [
      ["A3", "Marie Dupont"],
      ["U3", "35"],
    ],
    said: {
      A3: [
        "rejected",
        "« Marie Dupont » n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».",
      ],
    },
  },
  {
    name: "a code in error",
    typed: [
      ["A3", "=1/0"],
      ["U3", "35"],
    ],
    said: {
      A3: [
        "rejected",
        "« #DIV/0! » n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».",
      ],
    },
  },
  {
    name: "a code that became a date",
    typed: [
      ["A3", "2/3"],
      ["U3", "35"],
    ],
    said: {
      A3: [
        "rejected",
        "« 02/03 » n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».",
      ],
    },
  },
  {
    name: "a code with a comma",
    typed: [
      ["A3", "P,001"],
      ["U3", "35"],
    ],
    said: {
      A3: [
        "rejected",
        "« P,001 » n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».",
      ],
    },
  },
  {
    name: "no market",
    typed: [
      ["C3", ""],
      ["U3", "35"],
    ],
    said: { C3: ["rejected", "Il manque le code du marché : tapez ARQ-2024 ou PUY-2025."] },
  },
  {
    name: "a market's name in place of its code",
    typed: [
      ["C3", "Arques la Bataille"],
      ["U3", "35"],
    ],
    said: {
      C3: [
        "rejected",
        "« Arques la Bataille » n'est pas un de vos marchés : tapez ARQ-2024 ou PUY-2025, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a company that is a formula in error",
    typed: [
      ["E3", "=1/0"],
      ["U3", "35"],
    ],
    said: {
      E3: [
        "rejected",
        "« #DIV/0! » n'est pas une entreprise pour laquelle vous déclarez : tapez Bâti Falaises ou Toitures Alma, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "no start",
    typed: [
      ["I3", ""],
      ["U3", "35"],
    ],
    said: { I3: ["rejected", "Il manque le début du contrat : tapez une date, par exemple 01/03/2025."] },
  },
  {
    name: "a start that is no date",
    typed: [
      ["I3", "début mars"],
      ["U3", "35"],
    ],
    said: { I3: ["rejected", "« début mars » n'est pas une date : tapez une date, par exemple 01/03/2025."] },
  },
  {
    name: "a start that does not exist",
    typed: [
      ["I3", "31/02/2025"],
      ["U3", "35"],
    ],
    said: {
      I3: ["rejected", "« 31/02/2025 » n'existe pas dans le calendrier : tapez une date, par exemple 01/03/2025."],
    },
  },
  {
    name: "a start without its year",
    typed: [
      ["I3", "'01/03"],
      ["U3", "35"],
    ],
    said: { I3: ["rejected", "« 01/03 » n'est pas une date : tapez une date, par exemple 01/03/2025."] },
  },
  {
    name: "a start in another century",
    typed: [
      ["I3", "01/03/0225"],
      ["U3", "35"],
    ],
    said: { I3: ["rejected", "« 01/03/0225 » n'est pas une date : tapez une date, par exemple 01/03/2025."] },
  },
  {
    name: "an end that is no date",
    typed: [
      ["J3", "fin juin"],
      ["U3", "35"],
    ],
    said: { J3: ["accepted", "« fin juin » n'est pas une date : tapez une date, par exemple 01/03/2025."] },
  },
  {
    name: "an end that does not exist",
    typed: [
      ["J3", "'31/06/2025"],
      ["U3", "35"],
    ],
    said: {
      J3: ["accepted", "« 31/06/2025 » n'existe pas dans le calendrier : tapez une date, par exemple 01/03/2025."],
    },
  },
  {
    name: "a nature that is none",
    typed: [
      ["F3", "chantier"],
      ["U3", "35"],
    ],
    said: { F3: ["accepted", "« chantier » n'est pas un choix de la liste : tapez « travail » ou « formation »."] },
  },
  {
    name: "a nature with a slip",
    typed: [
      ["F3", "formatoin"],
      ["U3", "35"],
    ],
    said: { F3: ["accepted", "« formatoin » n'est pas un choix de la liste : tapez « formation »."] },
  },
  {
    name: "a hiring mode with a slip",
    typed: [
      ["G3", "GIEQ"],
      ["U3", "35"],
    ],
    said: {
      G3: [
        "accepted",
        "« GIEQ » n'est pas un choix de la liste : tapez « embauche directe », « ETTI », « EI », « AI », « ACI », « GEIQ », « ETT », « régie de quartier », « EA », « ESAT » ou « sous-traitance SIAE ».",
      ],
    },
  },
  {
    name: "a hiring mode that is none",
    typed: [
      ["G3", "copain"],
      ["U3", "35"],
    ],
    said: {
      G3: [
        "accepted",
        "« copain » n'est pas un choix de la liste : tapez « embauche directe », « ETTI », « EI », « AI », « ACI », « GEIQ », « ETT », « régie de quartier », « EA », « ESAT » ou « sous-traitance SIAE ».",
      ],
    },
  },
  {
    name: "a contract with a slip",
    typed: [
      ["H3", "apprentisage"],
      ["U3", "35"],
    ],
    said: { H3: ["accepted", "« apprentisage » n'est pas un choix de la liste : tapez « apprentissage »."] },
  },
  {
    name: "a contract that is none",
    typed: [
      ["H3", "oral"],
      ["U3", "35"],
    ],
    said: {
      H3: [
        "accepted",
        "« oral » n'est pas un choix de la liste : tapez « CDI », « CDD », « CDDI », « intérim d'insertion », « intérim », « apprentissage », « professionnalisation » ou « stage ».",
      ],
    },
  },
  {
    name: "several mistakes in one row",
    typed: [
      ["A3", ""],
      ["I3", "bientôt"],
      ["H3", "CDIX"],
      ["U3", "abc"],
    ],
    said: {
      A3: ["rejected", "Il manque le code participant : tapez celui que votre facilitateur vous a donné."],
      H3: ["accepted", "« CDIX » n'est pas un choix de la liste : tapez « CDI »."],
      I3: ["rejected", "« bientôt » n'est pas une date : tapez une date, par exemple 01/03/2025."],
      U3: ["rejected", "« abc » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."],
    },
  },
  {
    name: "a word in place of a box",
    typed: [["U1", [["peut-être"]]]],
    said: {
      U1: [
        null,
        "« peut-être » n'est ni oui ni non : tapez « oui » ou « non ». Ce mois n'est pas encore tenu pour terminé.",
      ],
    },
  },
  {
    name: "the same row twice",
    typed: [
      ["U3", "35"],
      [
        "A4",
        [
          [
            "P-001",
            "M.B.",
            "ARQ-2024",
            "",
            "",
            "travail",
            "ETTI",
            "CDDI",
            "01/01/2024",
            "",
            "maçon",
            ...BEFORE_OCTOBER,
            "10",
          ],
        ],
      ],
    ],
    said: {
      A3: [
        "pending",
        "La même ligne (personne, marché, lot, entreprise, nature et début) existe aussi à la ligne 4 de « Heures 2025 » : gardez-en une seule, ou corrigez ce qui doit les distinguer. Aucune décision ne peut les faire compter toutes.",
      ],
      A4: [
        "pending",
        "La même ligne (personne, marché, lot, entreprise, nature et début) existe aussi à la ligne 3 de « Heures 2025 » : gardez-en une seule, ou corrigez ce qui doit les distinguer. Aucune décision ne peut les faire compter toutes.",
      ],
    },
  },
  {
    name: "the same row three times, however it is spelt",
    typed: [
      ["U3", "35"],
      [
        "A4",
        [
          ["p_001", "", "arq-2024", "", "", "", "", "", "1/1/2024", "", "", ...BEFORE_OCTOBER, "10"],
          ["P-001", "", "ARQ-2024", "", "", "Travail", "", "", "2024-01-01", "", "", ...BEFORE_OCTOBER, "12"],
        ],
      ],
    ],
    said: {
      A3: [
        "pending",
        "La même ligne (personne, marché, lot, entreprise, nature et début) existe aussi à la ligne 4 de « Heures 2025 » et à la ligne 5 de « Heures 2025 » : gardez-en une seule, ou corrigez ce qui doit les distinguer. Aucune décision ne peut les faire compter toutes.",
      ],
      A4: [
        "pending",
        "La même ligne (personne, marché, lot, entreprise, nature et début) existe aussi à la ligne 3 de « Heures 2025 » et à la ligne 5 de « Heures 2025 » : gardez-en une seule, ou corrigez ce qui doit les distinguer. Aucune décision ne peut les faire compter toutes.",
      ],
      A5: [
        "pending",
        "La même ligne (personne, marché, lot, entreprise, nature et début) existe aussi à la ligne 3 de « Heures 2025 » et à la ligne 4 de « Heures 2025 » : gardez-en une seule, ou corrigez ce qui doit les distinguer. Aucune décision ne peut les faire compter toutes.",
      ],
    },
  },
  {
    name: "a block of hours with two mistakes",
    typed: [["S3", [["35:00", "12h30", "abc"]]]],
    said: {
      S3: [
        "rejected",
        "Sheets a compris une durée (« 35:00:00 ») : tapez 35 (si l'affichage ne change pas, menu Format > Nombre > Automatique).",
      ],
      U3: ["rejected", "« abc » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."],
    },
  },
  {
    name: "a request without a market",
    tab: "Demandes",
    typed: [
      ["A2", "M.B."],
      ["G2", "01/12/2025"],
    ],
    said: {
      B2: [
        "rejected",
        "La colonne « Marché » est vide : tapez un code fait de lettres, de chiffres et de - _ . /, par exemple P-0042 ou ARQ-2024. Sans cela, la ligne n'est pas prise en compte.",
      ],
    },
  },
  {
    name: "a request without a mark",
    tab: "Demandes",
    typed: [
      ["B2", "ARQ-2024"],
      ["G2", "01/12/2025"],
    ],
    said: {
      A2: [
        "rejected",
        "La colonne « Repère » est vide : tapez un texte de 500 caractères au plus. Sans cela, la ligne n'est pas prise en compte.",
      ],
    },
  },
  {
    name: "a request whose start is no date",
    tab: "Demandes",
    typed: [
      ["A2", "M.B."],
      ["B2", "ARQ-2024"],
      ["G2", "début décembre"],
    ],
    said: {
      G2: [
        "rejected",
        "« début décembre » n'est pas une date : tapez une date, par exemple 01/03/2025. Sans cela, la ligne n'est pas prise en compte.",
      ],
    },
  },
  {
    name: "a request whose market is no code",
    tab: "Demandes",
    typed: [
      ["A2", "M.B."],
      ["B2", "Arques la Bataille"],
      ["G2", "01/12/2025"],
    ],
    said: {
      B2: [
        "rejected",
        "« Arques la Bataille » n'est pas un code : tapez un code fait de lettres, de chiffres et de - _ . /, par exemple P-0042 ou ARQ-2024. Sans cela, la ligne n'est pas prise en compte.",
      ],
    },
  },
  {
    name: "a request whose contract is none",
    tab: "Demandes",
    typed: [
      ["A2", "M.B."],
      ["B2", "ARQ-2024"],
      ["F2", "CDDX"],
      ["G2", "01/12/2025"],
    ],
    said: { F2: ["accepted", "« CDDX » n'est pas un choix de la liste : tapez « CDD » ou « CDDI »."] },
  },
  {
    name: "a request whose mark is in error",
    tab: "Demandes",
    typed: [
      ["A2", "=1/0"],
      ["B2", "ARQ-2024"],
      ["G2", "01/12/2025"],
    ],
    said: {
      A2: [
        "rejected",
        "La formule donne l'erreur « #DIV/0! » : tapez à sa place un texte de 500 caractères au plus. Sans cela, la ligne n'est pas prise en compte.",
      ],
    },
  },
  {
    name: "a month ticked over a mistake",
    toast: "Octobre est coché, mais 1 cellule est à corriger : U3.",
    typed: [
      ["U3", "abc"],
      ["U1", true],
    ],
    said: {
      U3: ["rejected", "« abc » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."],
    },
  },
  {
    name: "a month ticked over a wrong attribute and a mistake",
    toast: "Octobre est coché, mais 1 cellule est à corriger : A3.",
    typed: [
      ["U3", "35"],
      ["A3", "Marie Dupont"],
      ["T3", "abc"],
      ["U1", true],
    ],
    said: {
      A3: [
        "rejected",
        "« Marie Dupont » n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».",
      ],
      T3: ["rejected", "« abc » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."],
    },
  },
  {
    name: "a month ticked that has no mistake",
    typed: [
      ["U3", "abc"],
      ["T1", true],
    ],
    said: {
      U3: ["rejected", "« abc » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."],
    },
  },
  {
    name: "a month unticked",
    toast: "Octobre est coché, mais 1 cellule est à corriger : U3.",
    typed: [
      ["U3", "abc"],
      ["U1", true],
      ["U1", false],
    ],
    said: {
      U3: ["rejected", "« abc » n'est pas un nombre d'heures : tapez un nombre seul, par exemple 7,5 ou 151,67."],
    },
  },
  {
    name: "hours under a number format",
    formatted: { a1: "U3", type: "NUMBER", pattern: "0.00" },
    typed: [["U3", "36"]],
    said: {
      U3: [
        "accepted",
        "La cellule porte un format de nombre : « 36,00 » est compté, mais remettez le format « Automatique » (menu Format), sinon une durée mal comprise passerait inaperçue.",
      ],
    },
  },
  {
    name: "a code that nobody has",
    typed: [
      ["A3", "P-O01"],
      ["U3", "35"],
    ],
    said: {
      A3: [
        "rejected",
        "« P-O01 » n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».",
      ],
    },
  },
  {
    name: "a code that was given to another employer",
    judged: { A3: "accepted" },
    typed: [
      ["A3", "P-002"],
      ["U3", "35"],
    ],
    said: {
      A3: [
        "rejected",
        "« P-002 » n'est pas un code que votre facilitateur vous a donné : corrigez-le, ou demandez la validation de la personne dans l'onglet « Demandes ».",
      ],
    },
  },
  {
    name: "a market that nobody has",
    typed: [
      ["C3", "ARK-2024"],
      ["U3", "35"],
    ],
    said: {
      C3: [
        "rejected",
        "« ARK-2024 » n'est pas un de vos marchés : tapez ARQ-2024 ou PUY-2025, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a market of somebody else",
    typed: [
      ["C3", "ACV-2024"],
      ["U3", "35"],
    ],
    said: {
      C3: [
        "rejected",
        "« ACV-2024 » n'est pas un de vos marchés : tapez ARQ-2024 ou PUY-2025, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a company that nobody knows",
    typed: [
      ["E3", "Bati Falaise"],
      ["U3", "35"],
    ],
    said: {
      E3: [
        "rejected",
        "« Bati Falaise » n'est pas une entreprise pour laquelle vous déclarez : tapez Bâti Falaises ou Toitures Alma, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a market and a company of nobody",
    typed: [
      ["C3", "ARK-2024"],
      ["E3", "Bati Falaise"],
      ["U3", "35"],
    ],
    said: {
      C3: [
        "rejected",
        "« ARK-2024 » n'est pas un de vos marchés : tapez ARQ-2024 ou PUY-2025, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
      E3: [
        "rejected",
        "« Bati Falaise » n'est pas une entreprise pour laquelle vous déclarez : tapez Bâti Falaises ou Toitures Alma, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a lot that nobody has",
    typed: [
      ["C3", "PUY-2025"],
      ["D3", "Lot 9"],
      ["U3", "35"],
    ],
    said: {
      D3: [
        "rejected",
        "« Lot 9 » n'est pas un de vos lots sur ce marché : tapez Lot 1 ou Lot 2, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a lot of somebody else",
    typed: [
      ["C3", "PUY-2025"],
      ["D3", "Lot 3"],
      ["U3", "35"],
    ],
    said: {
      D3: [
        "rejected",
        "« Lot 3 » n'est pas un de vos lots sur ce marché : tapez Lot 1 ou Lot 2, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a lot on a market that has none",
    typed: [
      ["D3", "Lot 1"],
      ["U3", "35"],
    ],
    said: {
      D3: [
        "rejected",
        "« Lot 1 » n'est pas un de vos lots sur ce marché : il n'est pas divisé en lots, laissez la cellule vide.",
      ],
    },
  },
  {
    name: "the lot of the other company",
    typed: [
      ["C3", "PUY-2025"],
      ["D3", "lot 2"],
      ["U3", "35"],
    ],
    said: {
      C3: [
        "rejected",
        "Vous ne déclarez pas d'heures pour Bâti Falaises (lot « Lot 2 ») sur le marché « PUY-2025 » : corrigez le lot (Lot 1), ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a company that is not on this market",
    typed: [
      ["E3", "Toitures Alma"],
      ["U3", "35"],
    ],
    said: {
      C3: [
        "rejected",
        "Vous ne déclarez pas d'heures pour Toitures Alma sur le marché « ARQ-2024 » : indiquez l'entreprise (Bâti Falaises), ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a month ticked over names of somebody else",
    toast: "Octobre est coché, mais 2 cellules sont à corriger : C3, E3.",
    typed: [
      ["C3", "ACV-2024"],
      ["E3", "Charpentes"],
      ["U3", "35"],
      ["U1", true],
    ],
    said: {
      C3: [
        "rejected",
        "« ACV-2024 » n'est pas un de vos marchés : tapez ARQ-2024 ou PUY-2025, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
      E3: [
        "rejected",
        "« Charpentes » n'est pas une entreprise pour laquelle vous déclarez : tapez Bâti Falaises ou Toitures Alma, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a contract that began before the other one ended",
    typed: [
      ["T3", "20"],
      ["U3", "35"],
      ["A4", [["P-001", "", "ARQ-2024", "", "", "", "", "", "01/06/2025", "", "", ...BEFORE_OCTOBER, "10"]]],
    ],
    said: {
      U4: [
        "accepted",
        "La même personne a des heures en octobre 2025 sur deux contrats qui se chevauchent (ligne 3) : vérifiez qu'elles ne sont pas comptées deux fois.",
      ],
    },
  },
  {
    name: "a request for a market of somebody else",
    tab: "Demandes",
    typed: [
      ["A2", "K.L."],
      ["B2", "ACV-2024"],
      ["G2", "01/12/2025"],
    ],
    said: {
      B2: [
        "rejected",
        "« ACV-2024 » n'est pas un de vos marchés : tapez ARQ-2024 ou PUY-2025, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a request for a company of somebody else",
    tab: "Demandes",
    typed: [
      ["A2", "K.L."],
      ["B2", "ARQ-2024"],
      ["D2", "Charpentes"],
      ["G2", "01/12/2025"],
    ],
    said: {
      D2: [
        "rejected",
        "« Charpentes » n'est pas une entreprise pour laquelle vous déclarez : tapez Bâti Falaises ou Toitures Alma, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "a request for a lot of somebody else",
    tab: "Demandes",
    typed: [
      ["A2", "K.L."],
      ["B2", "PUY-2025"],
      ["C2", "Lot 3"],
      ["G2", "01/12/2025"],
    ],
    said: {
      C2: [
        "rejected",
        "« Lot 3 » n'est pas un de vos lots sur ce marché : tapez Lot 1 ou Lot 2, ou demandez à votre facilitateur d'ajouter l'engagement.",
      ],
    },
  },
  {
    name: "the same request twice",
    tab: "Demandes",
    typed: [
      [
        "A2",
        [
          ["K.L.", "ARQ-2024", "", "", "", "", "01/12/2025"],
          ["k. l.", "arq-2024", "", "", "", "", "1/12/2025"],
        ],
      ],
    ],
    said: {
      A3: ["accepted", "C'est la même demande qu'en ligne 2 : une seule suffit, effacez celle-ci."],
    },
  },
];
