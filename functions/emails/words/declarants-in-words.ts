import { listInWords } from "./list-in-words.ts";

type Declarant = { readonly name: string; readonly phone: string | null };

/**
 * Whom to call about declarations, where a company does not make its own alone.
 * @example declarantsInWords("Bâti Falaises", [{ name: "Relais Intérim", phone: "02 35 00 00 30" }])
 * //=> "Relais Intérim (02 35 00 00 30), qui déclare pour elle"
 */
export function declarantsInWords(company: string, declarants: readonly Declarant[]): string {
  const called = declarants.map(({ name, phone }) => (phone === null ? name : `${name} (${phone})`));
  const declare = declarants.length > 1 ? "déclarent" : "déclare";
  const whose = declarants.some(({ name }) => name === company) ? "ses heures" : "pour elle";
  return `${listInWords(called)}, qui ${declare} ${whose}`;
}
