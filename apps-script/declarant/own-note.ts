/** How each note of Jalon's begins: a sign that nobody sees or types stands after the colon. It stands on one line. */
const MARK = "Jalon :\u200b ";
const OWN = /(?:^|\n{1,2})Jalon :\u200b [^\n]*/g;

/** Our notes of before the sign, by the openings that they had: a person's own line seldom begins so. */
const OLDER =
  /(?:^|\n{1,2})Jalon : (?:«[ \u00a0]|Il manque |La formule donne |Sheets a compris |Heures d|151,67 h |La même ligne |La cellule porte |La colonne )[^\n]*\./g;

/**
 * A cell's note with ours replaced, or taken away for `null`; what a person wrote there stays, above ours.
 * @example noteWith("Voir avec Léa", "tapez 7,5.") //=> "Voir avec Léa\n\nJalon :\u200b tapez 7,5."
 * @example noteWith("Jalon :\u200b tapez 7,5.", null) //=> ""
 */
export function noteWith(present: string, message: string | null): string {
  const others = present.includes("Jalon :") ? withoutOurs(present) : present;
  if (message === null) return others;
  return others === "" ? `${MARK}${message}` : `${others}\n\n${MARK}${message}`;
}

function withoutOurs(present: string): string {
  const others = present.replace(OWN, "").replace(OLDER, "");
  return others === present ? present : others.replace(/^\n+/, "");
}
