/** How each note of Jalon's begins; it stands on one line. */
const MARK = "Jalon : ";
const OWN = /(?:^|\n{1,2})Jalon : [^\n]*/g;

/**
 * A cell's note with ours replaced, or taken away for `null`; what a person wrote there stays, above ours.
 * @example noteWith("Voir avec Léa", "tapez 7,5.") //=> "Voir avec Léa\n\nJalon : tapez 7,5."
 * @example noteWith("Jalon : tapez 7,5.", null) //=> ""
 */
export function noteWith(present: string, message: string | null): string {
  const others = present.includes(MARK) ? present.replace(OWN, "").replace(/^\n+/, "") : present;
  if (message === null) return others;
  return others === "" ? `${MARK}${message}` : `${others}\n\n${MARK}${message}`;
}
