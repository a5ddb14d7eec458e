/** What `npm run replay -- --help` says: the command, the file and the exact meaning of each figure. */
export const REPLAY_HELP = `Rejoue des marchés terminés mois par mois, avec ce qui était connu à chaque date, et dit ce que Jalon aurait annoncé.

  npm run replay -- FICHIER [--json SORTIE] [--propose]

  FICHIER         les marchés, en .json ou .json.gz (exemple : local/replay/example.json)
  --json SORTIE   écrit aussi l'état et les chiffres de chaque mois dans ce fichier
  --propose       essaie d'autres seuils sur les mêmes marchés et en propose un, ou dit de ne rien changer
  --help          montre cette aide

Le fichier
  { "markets": [ {
      "code": "ARQ-2023", "kind": "travaux" | "service" | null, "start": "2023-01", "end": "2024-12", "target": 6700,
      "extension": null | { "seen": "2024-10", "end": "2025-02" },
      "companies": [ { "id": "Bâti Falaises", "share": 0.6, "start": "2023-03", "end": "2024-06" } ],
      "declarations": [ { "company": "Bâti Falaises", "month": "2023-03", "hours": 151.5, "seen": "2023-03" } ],
      "final": 6412.5 } ] }

  start, end      les mois du marché ; ceux d'une entreprise (facultatifs) sont ceux de son lot. Sans eux, elle suit le
                  marché, prolongation comprise.
  target          l'objectif en heures ; null : le marché n'en a pas
  seen            le dernier mois complet lors de la première évaluation qui voit la déclaration, ou la prolongation
  declarations    la plus récente remplace la précédente pour la même entreprise et le même mois, à partir de son « seen » ;
                  0 : mois terminé, sans heures. Les heures déjà vues du mois en cours comptent dans les heures faites.
  final           les heures en fin de compte, quand tout est connu

Le déroulement
  Une évaluation par mois, du premier mois du marché à sa fin, puis pendant le délai des déclarations tardives (2 mois ; 1 mois
  pour un marché de moins de 12 mois) et jusqu'au dernier « seen ». Chacune part de ce que la précédente a retenu ; rien n'est
  recalculé avec ce qui s'est su plus tard.

Les mots
  alerte          le marché devient « en retard » ou « critique » alors qu'il n'était ni l'un ni l'autre, avant la fin en
                  vigueur ce mois-là (le mois évalué précède celui de la fin)
  manqué          le total final est sous 95 % de l'objectif en vigueur à la fin
  tenu            le total final atteint l'objectif
  zone grise      entre les deux, de 95 % à moins de 100 %
  annoncé         le marché a reçu au moins une alerte

Les mesures
  rappel          marchés manqués annoncés avant leur fin ÷ marchés manqués
  à mi-parcours   marchés manqués dont la première alerte suit au plus la moitié des mois actifs de la durée finale
                  ÷ marchés manqués
  préavis         médiane, sur les marchés manqués et annoncés, des mois entre le mois évalué de la première alerte et la fin
  fausses alertes alertes dans les marchés tenus ÷ leurs années (durée finale) ; deux alertes du même marché comptent deux fois
  précision       marchés manqués parmi les marchés annoncés. La référence, celle du tableau de docs/alerts.md, laisse de côté
                  la zone grise : une alerte sur un marché qui finit à 97 % n'est ni une réussite ni une fausse alerte. La
                  précision stricte la compte fausse.
  e-mails         ce qui serait parti au facilitateur ÷ années de tous les marchés qui ont un objectif : un e-mail par épisode et par état
                  (« en retard », « critique », « échu non atteint »), seulement quand cela s'aggrave, et un au retour à la
                  normale, sauf si une prolongation l'explique à elle seule

La proposition (--propose)
  Les mêmes marchés sont rejoués avec « en retard » à partir de 1,10, 1,15, 1,20 et 1,25, puis avec un délai des déclarations
  tardives de 1, 2 et 3 mois ; un seul réglage change à la fois, et les marchés de moins de 12 mois ou de type inconnu gardent
  leurs propres seuils. Est proposé l'essai qui a le moins de fausses alertes, si son rappel et ses annonces à mi-parcours
  restent au-dessus du bas de l'intervalle à 95 % (Wilson) d'aujourd'hui, et s'il ne perd pas plus des uns ni des autres qu'il
  n'évite de fausses alertes ; sinon, rien ne change. « Aujourd'hui » : les valeurs d'origine de Jalon. Sous 30 marchés avec un objectif, ou sous 10
  manqués, rien n'est proposé. Jalon ne change jamais un seuil de lui-même : c'est vous qui décidez, dans « Réglages ».

Statut : 0 si tout s'est bien passé, 2 si la commande ou le fichier ne se comprend pas.
`;
