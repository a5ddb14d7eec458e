import type { RequestLine, TerritoryReport } from "../../../schemas/requests.ts";
import type { Bearer } from "../bearer.ts";
import type { Choices } from "../choices.ts";
import { withChoices } from "./lib/choose.ts";
import { button, element, notice, show } from "./lib/element.ts";
import { proposedCodes } from "./lib/proposed-code.ts";
import { type Desk, type RequestCard, requestCard } from "./lib/request-card.ts";
import { closePage, run } from "./lib/run.ts";

void withChoices(async ({ participants }) => {
  show(notice("Jalon cherche les demandes qui attendent…"));
  const answer = await run<{ readonly value: TerritoryReport }>("ask", { action: "territory" });
  const end = button("Fermer", closePage);
  const close = element("div", { class: "buttons" }, end);
  if (!answer.ok) show(notice(answer.message, "wrong"), close);
  else if (answer.value.requests.length === 0) show(notice("Aucune demande n'attend de réponse.", "fine"), close);
  else show(element("p", {}, INTRO), ...cardsOf(answer.value.requests, participants), close);
  (document.querySelector<HTMLElement>("input") ?? end).focus();
});

const INTRO =
  "Vérifiez l'éligibilité de chaque personne avant de valider ; n'écrivez ici ni nom ni critère. Le déclarant lit votre réponse dans son onglet « Retour » après le prochain passage de Jalon.";

/** The requests, each with a code of its own; every answer may free or take one, and the others follow. */
function cardsOf(requests: readonly RequestLine[], participants: readonly Bearer[]): HTMLElement[] {
  let bearers = participants;
  const desk: Desk = {
    bearers: () => bearers,
    answered: async ({ node, request: { declarant, mark } }, written, validated) => {
      if (written.ok && validated !== null) bearers = [...bearers, { code: validated, declarant, mark }];
      // Somebody else may have taken the code meanwhile.
      if (!written.ok) bearers = await readBearers(bearers);
      propose();
      if (written.ok) node.nextElementSibling?.querySelector<HTMLElement>("input, button")?.focus();
    },
  };
  const cards = requests.map((request) => requestCard(request, desk));
  const propose = () => offerCodes(cards, bearers);
  propose();
  return cards.map(({ node }) => node);
}

async function readBearers(known: readonly Bearer[]): Promise<readonly Bearer[]> {
  const choices = await run<Choices>("choices");
  return choices.ok ? choices.participants : known;
}

function offerCodes(cards: readonly RequestCard[], bearers: readonly Bearer[]): void {
  const open = cards.filter((card) => card.isOpen());
  const codes = proposedCodes(
    open.map(({ request }) => request),
    bearers,
  );
  for (const [place, card] of open.entries()) {
    const code = codes[place];
    if (code) card.propose(code);
  }
}
