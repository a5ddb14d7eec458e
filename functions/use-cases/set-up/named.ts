import { nearest } from "../../../schemas/vocabulary/nearest.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { refusal } from "./refusals.ts";

/** The line of a tab that bears a name, accents and capitals forgiven; else a refusal that names those like it. */
export function named<T extends { readonly name: string }>(
  lines: readonly T[],
  name: string,
  sheet: string,
): Outcome<T> {
  const found = lines.find((each) => foldText(each.name) === foldText(name));
  if (found) return { ok: true, value: found };
  const near = nearest(
    name,
    lines.map((each) => each.name),
  ).map((each) => `« ${each} »`);
  const hint = near.length > 0 ? `Vouliez-vous dire ${near.join(" ou ")} ?` : "Ajoutez-y d'abord sa ligne.";
  return refusal("unknown-name", `« ${name} » n'est pas dans l'onglet « ${sheet} » du pilotage. ${hint}`);
}
