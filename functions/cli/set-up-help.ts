/** What `npm run setup -- --help` says. */
export const SET_UP_HELP = `Met en place les classeurs d'une structure, ou les complète. Rien n'est jamais supprimé, ni de ce qui est saisi changé :
relancez la commande autant de fois que vous voulez.

  npm run setup -- --name "Clauses sociales du Littoral" [--facilitator "Anne Le Goff <anne@example.org>"]
  npm run setup -- declarant "Bâti-Côte" [--remove-departed]
  npm run setup -- buyer "Habitat des Falaises" [--remove-departed]
  npm run setup -- all [--dry-run]

Sans nom d'entreprise ni d'acheteur : le pilotage de la structure, et le modèle des classeurs de ses déclarants.
declarant "Nom"   le classeur d'une entreprise de l'onglet « Entreprises », un onglet par année depuis le début de ses marchés en cours, partagé avec ses contacts et les facilitateurs, personnes validées déjà inscrites
buyer "Nom"       le classeur d'un acheteur de l'onglet « Acheteurs », que ses contacts et les facilitateurs lisent
all               après une mise à jour de Jalon : complète tous les classeurs que relient « Entreprises » et « Acheteurs »

  --dry-run          dit ce qui serait fait, et ne fait rien
  --drive ID         le Drive partagé où vivent les classeurs (sinon SHARED_DRIVES, sinon le seul que voit votre compte)
  --control LIEN     le pilotage de la structure (sinon CONTROL_WORKBOOKS, sinon celui du Drive partagé)
  --another          crée une structure de plus dans un Drive partagé qui en contient déjà
  --remove-departed  retire l'accès à ceux qui ouvrent encore le classeur sans en être un contact
  --local URL        sur le Google local que montre npm run local, au lieu du vrai
  --help             montre cette aide

Sur le vrai Google, la commande agit avec vos identifiants : gcloud auth application-default login.
`;
