import { guideTab } from "./guide-tab.ts";

/** The first tab of a declarant's workbook. */
export const DECLARANT_GUIDE = guideTab("Mode d'emploi", "Déclarer vos heures d'insertion, une fois par mois", [
  "1. Ouvrez l'onglet « Heures » de l'année : chaque ligne est un contrat de travail, chaque colonne de droite un mois.",
  "2. Tapez les heures travaillées dans le mois, en nombre : 7,5 ou 151,67 (pas 7:30, ni de texte à côté du nombre).",
  "3. Pour une nouvelle personne, ajoutez une ligne avec le code que votre facilitateur vous a donné : jamais de nom.",
  "4. Quand le mois est complet, cochez sa case au-dessus du mois, même s'il n'y a eu aucune heure.",
  "5. L'onglet « Retour » vous dit ce qui est à corriger et où en sont vos marchés ; en cas de doute, appelez votre facilitateur.",
]);

/** The first tab of a control workbook. */
export const CONTROL_GUIDE = guideTab("Lisez-moi", "Pilotage des clauses sociales", [
  "Ce classeur réunit les marchés, les engagements et les décisions de votre structure : vous remplissez les onglets de « Marchés » à « Réglages ».",
  "Jalon lit les classeurs des déclarants et écrit seul « Suivi », « Anomalies », « Journal » et « Heures » : ce que vous y taperiez serait remplacé.",
  "Un marché change d'objectif ou de fin par une ligne datée de « Événements », jamais par une retouche de « Marchés ».",
  "Une personne n'apparaît que par son code : ni nom, ni critère d'éligibilité dans ce classeur.",
  "Pour accepter ou refuser des heures malgré une règle, ajoutez une ligne dans « Décisions » avec le motif et votre nom.",
  "Pour ne plus recevoir d'alerte sur un marché, écrivez « mettre en sourdine » dans « Décisions », avec le code du marché et une date dans « Jusqu'au » (90 jours au plus).",
  "Quand vous agissez sur un marché en alerte, écrivez « prendre en charge » avec son code et ce que vous faites dans « Action » : les messages suivants et « Suivi » le rappellent.",
  "Un message « à approuver » se lit dans « Journal », colonne « Texte » : écrivez ensuite « approuver » dans « Décisions », ou « ne pas envoyer » avec la clé du message.",
  "Un message refusé ou incertain repart avec « renvoyer » et sa clé ; « considérer comme envoyé » le laisse là.",
  "Tout ce qui se règle est dans « Réglages » : changez la colonne « Valeur », ou videz-la pour revenir à la valeur par défaut.",
]);
