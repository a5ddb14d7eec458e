/** One line of the menu: what people read, and the exposed function that it runs; `null` is a line between two groups. */
export type MenuLine = { readonly label: string; readonly run: string } | null;

/** The menu « Jalon »; each line runs a function that `main.ts` exposes. */
export const MENU: readonly MenuLine[] = [
  { label: "État du territoire", run: "showTerritory" },
  { label: "Consolider maintenant", run: "consolidateNow" },
  { label: "Vérifier l'installation", run: "checkInstallation" },
  null,
  { label: "Nouveau déclarant…", run: "newDeclarant" },
  { label: "Nouvel acheteur…", run: "newBuyer" },
  { label: "Envoyer le formulaire Excel…", run: "sendForm" },
  { label: "Reprendre une déclaration reçue…", run: "importDeclaration" },
  null,
  { label: "Répondre aux demandes…", run: "answerRequests" },
  { label: "Valider un mois…", run: "validateMonth" },
  { label: "Calibrer des heures…", run: "calibrateHours" },
  null,
  { label: "Aperçu de l'alerte du marché…", run: "previewAlert" },
  { label: "Mettre en sourdine…", run: "muteMarket" },
  { label: "Clore un marché…", run: "closeMarket" },
  { label: "Messages en attente…", run: "waitingMessages" },
];

/** The page behind each line, its title, and its height in pixels; the sidebar takes the height that there is. */
export const PAGES = {
  showTerritory: { page: "territory", title: "État du territoire", height: null },
  consolidateNow: { page: "consolidate", title: "Consolider maintenant", height: 260 },
  checkInstallation: { page: "check", title: "Vérifier l'installation", height: 560 },
  newDeclarant: { page: "declarant", title: "Nouveau déclarant", height: 460 },
  newBuyer: { page: "buyer", title: "Nouvel acheteur", height: 460 },
  sendForm: { page: "form", title: "Envoyer le formulaire Excel", height: 380 },
  importDeclaration: { page: "import", title: "Reprendre une déclaration reçue", height: 600 },
  answerRequests: { page: "requests", title: "Répondre aux demandes", height: 560 },
  validateMonth: { page: "validate-month", title: "Valider un mois", height: 420 },
  calibrateHours: { page: "sizing", title: "Calibrer des heures", height: 520 },
  previewAlert: { page: "preview", title: "Aperçu de l'alerte du marché", height: 640 },
  muteMarket: { page: "mute", title: "Mettre en sourdine", height: 420 },
  closeMarket: { page: "close", title: "Clore un marché", height: 460 },
  waitingMessages: { page: "messages", title: "Messages en attente", height: 640 },
} as const satisfies Record<string, { readonly page: string; readonly title: string; readonly height: number | null }>;
