import { foldText } from "./fold-text.ts";

/**
 * Those of `candidates` that differ from `text` by few enough keystrokes to be a slip, nearest first, three at most.
 * @example nearest("Titulare", ["Titulaire", "Cotraitant"]) //=> ["Titulaire"]
 */
export function nearest(text: string, candidates: readonly string[]): string[] {
  const folded = foldText(text).slice(0, 80);
  return candidates
    .map((candidate) => ({ candidate, distance: slipDistance(folded, foldText(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(foldText(candidate).length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The number of letters to add, drop or replace (Levenshtein). */
function slipDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
