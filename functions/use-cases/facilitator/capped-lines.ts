/**
 * The first lines of a list, and one for those left out, which are two at least.
 * @example capped(["a", "b", "c"], 2, (count) => `… et ${count} autres`) //=> ["a", "… et 2 autres"]
 */
export function capped<T>(lines: readonly T[], most: number, others: (count: number) => T): T[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most - 1), others(lines.length - most + 1)];
}

/** Where the lines left out are to be read. */
export const othersIn = (sheet: string, count: number): string => `… et ${count} autres : voyez l'onglet « ${sheet} ».`;
