/**
 * A few names to choose from, as a sentence says them: in alphabetical order, for the sheet and the cloud do not know
 * them in the same one.
 * @example choice(["ARQ-2024", "ACV-2024"]) //=> "ACV-2024 ou ARQ-2024"
 */
export function choice(names: readonly string[]): string {
  if (names.length === 0) return "un nom donné par votre facilitateur";
  if (names.length > 6) return "un de ceux que votre facilitateur vous a donnés";
  const sorted = [...names].sort();
  const last = sorted.pop() ?? "";
  return sorted.length === 0 ? last : `${sorted.join(", ")} ou ${last}`;
}
