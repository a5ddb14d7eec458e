import type { Choices, MarketChoice } from "../../choices.ts";
import { notice, show } from "./element.ts";
import type { Field } from "./field.ts";
import { run } from "./run.ts";

/** Reads what the lists offer, then shows the page; says so where Google refuses. */
export async function withChoices(start: (choices: Choices) => void): Promise<void> {
  const choices = await run<Choices>("choices");
  if (choices.ok) start(choices);
  else show(notice(choices.message, "wrong"));
}

/** The market, that of the line clicked last at first. */
export const marketField = ({ markets, current }: Choices, missing?: string): Field => ({
  name: "market",
  label: missing === undefined ? "Marché (facultatif)" : "Marché",
  kind: "choice",
  options: markets.map(marketOption),
  ...(current === null || missing === undefined ? {} : { value: current }),
  ...(missing === undefined ? { blank: "Tous les marchés" } : { missing }),
  ...(markets.length === 0 ? { hint: "Aucun marché encore : ajoutez-le à l'onglet « Marchés »." } : {}),
});

const marketOption = ({ code, title }: MarketChoice) => ({ value: code, label: title ? `${code} — ${title}` : code });

/** Names to choose from; `told` adds what should be known of one. */
export const nameField = (
  name: string,
  label: string,
  names: readonly string[],
  missing: string,
  told: (name: string) => string = () => "",
): Field => ({
  name,
  label,
  kind: "choice",
  options: names.map((each) => ({ value: each, label: `${each}${told(each)}` })),
  missing,
  ...(names.length === 0 ? { hint: "Personne encore : complétez d'abord les onglets du pilotage." } : {}),
});

/** Why, in words that others will read. */
export const reasonField = (hint: string): Field => ({
  name: "reason",
  label: "Motif",
  kind: "long-text",
  hint,
  missing: "Dites pourquoi, en une phrase.",
});
