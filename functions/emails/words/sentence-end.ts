/**
 * A title as the beginning of a paragraph.
 * @example sentenceEnd("Date du calcul") //=> "Date du calcul."
 * @example sentenceEnd("Déjà fait ?") //=> "Déjà fait ?"
 */
export const sentenceEnd = (title: string): string => (/[.!?…]$/.test(title) ? title : `${title}.`);
