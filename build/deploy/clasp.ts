/** Run on demand, not installed with the rest: it would bring a second `googleapis`. */
export const CLASP = ["npm", "exec", "--yes", "--", "@google/clasp@3.4.1"] as const;

/**
 * The command that makes a script bound to a workbook. No `--type sheets`: that would make a new workbook and leave the
 * parent aside. It downloads the new, empty script, which is why it runs in a folder of its own.
 */
export const createCommand = (title: string, workbookId: string): readonly string[] => [
  ...CLASP,
  "create-script",
  "--title",
  title,
  "--parentId",
  workbookId,
];

/** The command that replaces the script and its manifest by what the folder holds. */
export const PUSH_COMMAND: readonly string[] = [...CLASP, "push", "--force"];

/** What to do about a refusal of clasp's, in plain French; each is known by what clasp or Google says. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /(no|invalid) credentials|not logged in|invalid_grant|invalid_rapt|login required|unauthenticated/i,
    `clasp ne sait pas qui vous êtes. Tapez « ${CLASP.join(" ")} login », connectez-vous avec le compte qui peut modifier le classeur, puis recommencez.`,
  ],
  [
    /has not enabled the apps script api|script\.googleapis\.com|usersettings/i,
    "L'API Apps Script n'est pas activée pour votre compte. Activez-la sur https://script.google.com/home/usersettings, attendez une minute, puis recommencez.",
  ],
  [
    /not found|permission|forbidden|\b40[34]\b/i,
    "Google refuse l'accès au classeur ou à son script. Vérifiez le lien, et que votre compte peut modifier le classeur ; si le script a été supprimé, supprimez aussi le fichier indiqué ci-dessous, puis recommencez.",
  ],
  [
    /enotfound|eai_again|econnrefused|etimedout|network/i,
    "Le réseau ne répond pas : npm ou Google est injoignable. Vérifiez la connexion, puis recommencez.",
  ],
];

/** What to do about what clasp said. */
export function remedyFor(output: string): string {
  const known = REMEDIES.find(([pattern]) => pattern.test(output))?.[1];
  return known ?? "clasp s'est arrêté ; son message est ci-dessus. Rien d'autre n'a été fait.";
}
