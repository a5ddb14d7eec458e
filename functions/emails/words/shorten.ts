const LONGEST = 80;

/**
 * A title that leaves room for what is said of it; no character is cut in two.
 * @example shorten("Réhabilitation", 6) //=> "Réhab…"
 */
export function shorten(title: string, longest: number = LONGEST): string {
  const characters = Array.from(title);
  if (characters.length <= longest) return title;
  const kept = characters.slice(0, longest - 1).join("");
  return `${kept.trimEnd()}…`;
}
