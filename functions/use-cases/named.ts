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
  const near = nearest(typed, lines.map(nameOf)).map((each) => `« ${each} »`);
  const hint = near.length > 0 ? `Vouliez-vous dire ${near.join(" ou ")} ?` : "Ajoutez-y d'abord sa ligne.";
  return refusal("unknown-name", `« ${typed} » n'est pas dans l'onglet « ${sheet} » du pilotage. ${hint}`);
}
