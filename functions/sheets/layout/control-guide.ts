import { STYLES } from "../styles.ts";
import { guideTab } from "./guide-tab.ts";

/** `Lisez-moi`, the first tab of a control workbook: what to fill in first, and what is not theirs to write. */
export const CONTROL_GUIDE = guideTab("Lisez-moi", {
  heading: "Pilotage des clauses sociales",
  sentence:
    "Vous écrivez ici les marchés, les engagements et vos décisions ; les heures viennent des classeurs des déclarants.",
  sections: [
    {
      title: "Pour commencer, dans cet ordre",
      lines: [
        [
          "1. Facilitateurs",
          "Votre nom, votre adresse et votre téléphone : là où partent les alertes, et ce qui signe les messages.",
        ],
        ["2. Acheteurs", "Un nom court par donneur d'ordre, et les adresses de ceux qui ouvriront son classeur."],
        [
          "3. Entreprises",
          "Les entreprises, et les ETTI, GEIQ ou autres employeurs qui déclarent pour elles, avec la personne à appeler.",
        ],
        [
          "4. Marchés",
          "Un code court, les dates et l'objectif de départ. Ce qui change ensuite s'écrit dans « Événements ».",
        ],
        ["5. Engagements", "Qui doit combien d'heures sur quel marché ou quel lot, et qui les déclare."],
        [
          "6. Validations",
          "Les personnes validées, par leur code seulement : jamais de nom, jamais de critère d'éligibilité.",
        ],
        [
          "7. Menu Jalon",
          "« Nouveau déclarant… » et « Nouvel acheteur… » créent leurs classeurs et les partagent par nom. Envoyez chaque lien vous-même : Google ne prévient personne.",
        ],
        [
          "8. Consolider",
          "Menu Jalon, « Consolider maintenant » : « Suivi » et « Anomalies » apparaissent, puis se tiennent à jour seuls.",
        ],
      ],
    },
    {
      title: "Ensuite, au fil des mois",
      lines: [
        [
          "Événements",
          "Avenant, bon de commande, suspension, clôture : une ligne datée par changement d'objectif ou de fin, plutôt qu'une retouche de « Marchés ».",
        ],
        [
          "Décisions",
          "Votre mot l'emporte sur les règles, avec un motif et votre nom : accepter ou rejeter des heures, valider un mois, refuser une demande, arrêter une année.",
        ],
        [
          "Un marché en alerte",
          "« prendre en charge », avec ce que vous faites dans « Action » : les messages suivants le rappellent. « mettre en sourdine », avec une date dans « Jusqu'au » (90 jours au plus) : plus d'alerte jusque-là, sauf aggravation.",
        ],
        [
          "Un message à approuver",
          "Lisez-le dans « Journal », colonne « Texte », puis écrivez dans « Décisions » « approuver », ou « ne pas envoyer » avec sa clé.",
        ],
        [
          "Un message refusé ou incertain",
          "« renvoyer » avec sa clé le fait repartir ; « considérer comme envoyé » le laisse là.",
        ],
        ["Échanges", "Vos appels, visites et courriers : ils sont rappelés à côté de la personne à appeler."],
        ["Réglages", "Changez la colonne « Valeur », ou videz-la pour revenir à la valeur par défaut."],
      ],
    },
    {
      title: "Ce que Jalon écrit seul (n'y tapez rien, ce serait remplacé)",
      lines: [
        ["Suivi", "Où en est chaque marché et chaque engagement : heures faites, rythme, prévision, prochaine étape."],
        ["Anomalies", "Tout ce qui est à corriger ou à décider, en mots, avec le lien vers l'onglet."],
        ["Demandes", "Les validations que les déclarants demandent, et ce que vous avez répondu."],
        ["Heures", "Les heures de chaque année telles qu'elles ont été lues en dernier chez les déclarants."],
        ["Journal", "Ce qui a été envoyé, à qui et pourquoi, et ce qui a changé après la clôture d'un mois."],
      ],
    },
    {
      title: "Les couleurs",
      lines: [
        [
          "Bleu foncé",
          "Un en-tête : gardez-le tel quel, Jalon s'y repère. Pointez-le : sa note l'explique.",
          STYLES.heading,
        ],
        ["Rouge clair", "À corriger, ou un marché en retard, critique ou échu.", STYLES.alarm],
        ["Orange clair", "À surveiller, ou compté avec une remarque.", STYLES.warning],
        ["Bleu clair", "En attente d'une décision, ou suspendu.", STYLES.waiting],
        ["Vert clair", "Tout va bien : recevable, conforme, en avance ou atteint.", STYLES.fine],
      ],
    },
    {
      title: "En cas de doute",
      lines: [
        [
          "Le menu Jalon",
          "À droite du menu « Aide » : consolider maintenant, vérifier l'installation, répondre aux demandes… Au premier clic, Google vous demande votre accord. S'il manque, rechargez la page.",
        ],
        [
          "Une cellule à petit triangle rouge",
          "Sa valeur n'est pas dans la liste : « Anomalies » dira si elle convient quand même.",
        ],
        ["Qui appeler", "La personne qui a installé Jalon pour votre structure : notez ici son nom et son téléphone."],
      ],
    },
  ],
});
