/**
 * A few names to choose from, as a sentence says them.
 * @example choice(["ARQ-2024", "ACV-2024"]) //=> "ARQ-2024 ou ACV-2024"
 */
export function choice(names: readonly string[]): string {
  if (names.length === 0) return "un nom donné par votre facilitateur";
  if (names.length > 6) return "un de ceux que votre facilitateur vous a donnés";
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(", ")} ou ${names[names.length - 1]}`;
}
