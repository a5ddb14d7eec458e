import type { Choices, MarketChoice } from "../../choices.ts";
import { button, element, notice, show } from "./element.ts";
import type { Field } from "./field.ts";
import { closeOnEscape, closePage, run } from "./run.ts";

/** Reads what the lists offer, then shows the dialog; says so where Google refuses. Escape closes it all along. */
export async function withChoices(start: (choices: Choices) => void): Promise<void> {
  closeOnEscape();
  const choices = await run<Choices>("choices");
  if (choices.ok) return start(choices);
  const close = button("Fermer", closePage);
  show(notice(choices.message, "wrong"), element("div", { class: "buttons" }, close));
  close.focus();
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
