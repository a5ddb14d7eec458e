import { nearest } from "../../schemas/vocabulary/nearest.ts";
import { foldText } from "../../schemas/vocabulary.ts";
import type { Outcome } from "../ports/outcome.ts";
import { refusal } from "../ports/refusal.ts";

/** The line of a tab that bears a name, accents and capitals forgiven; else a refusal that names those like it. */
export const named = <T extends { readonly name: string }>(
  lines: readonly T[],
  typed: string,
  sheet: string,
): Outcome<T> => called(lines, ({ name }) => name, typed, sheet);

/** The same where something else names a line: a market its code. */
export function called<T>(lines: readonly T[], nameOf: (line: T) => string, typed: string, sheet: string): Outcome<T> {
  const found = lines.find((each) => foldText(nameOf(each)) === foldText(typed));
  if (found) return { ok: true, value: found };
  const near = nearNames(typed, lines.map(nameOf)).map((each) => `« ${each} »`);
  const hint = near.length > 0 ? `Vouliez-vous dire ${near.join(" ou ")} ?` : "Ajoutez-y d'abord sa ligne.";
  return refusal("unknown-name", `« ${typed} » n'est pas dans l'onglet « ${sheet} » du pilotage. ${hint}`);
}

/** Fewer letters than these stand in too many names to mean one. */
const SHORTEST_PART = 3;

/**
 * The names that someone may have meant: a few keystrokes away, or holding what was typed.
 * @example nearNames("habitat", ["Habitat des Falaises", "Bâti-Côte"]) //=> ["Habitat des Falaises"]
 */
export function nearNames(typed: string, names: readonly string[]): string[] {
  const part = foldText(typed);
  const holding = part.length < SHORTEST_PART ? [] : names.filter((each) => foldText(each).includes(part));
  return [...new Set([...nearest(typed, names), ...holding])].slice(0, 3);
}
