import type { MessagePreview } from "../../../schemas/requests.ts";
import { alertKey } from "../../domain/alerts/alert-key.ts";
import { type AlertState, isAlertState } from "../../domain/alerts/alert-states.ts";
import { facilitatorOf } from "../../domain/alerts/facilitator-of.ts";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import { alertDrafts } from "../../emails/drafts/alert-drafts.ts";
import { renderEmail } from "../../emails/email-kinds.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";
import { stateLabel } from "../../sheets/market-words.ts";
import { called } from "../named.ts";
import type { TellWorld } from "../tell.ts";

/**
 * The alert of one market as it would look today, whatever its state: written as a real one is, kept nowhere and sent to
 * nobody.
 */
export async function previewMarket(
  { plan, context, today }: TellWorld,
  typed: string,
): Promise<Outcome<MessagePreview>> {
  const line = called(plan.markets, ({ market: { code } }) => code, typed, "Marchés");
  if (!line.ok) return line;
  const market = line.value;
  const state = shownState(market, today);
  const key = alertKey(market.market.code, { episode: 1, about: state });
  const alone = { evaluations: [], decisions: [{ key, market, state }], normals: [] };
  const [draft] = alertDrafts(alone, context, []);
  if (!draft) return untellable(market, plan.control);
  const { subject, html, text } = await renderEmail(draft.params);
  const status = plan.control.settings.drafts ? "to-approve" : "to-send";
  return { ok: true, value: { subject, html, text, status, to: draft.to, note: noteOn(market) } };
}

/** The state that it is in; a market that alerts nobody is shown late, or overdue once its end has passed. */
function shownState({ evaluation, terms }: MarketOverview, today: string): AlertState {
  const state = evaluation?.state ?? "";
  if (isAlertState(state)) return state;
  return terms.end !== null && terms.end < today ? "overdue" : "late";
}

function noteOn(market: MarketOverview): string | null {
  if (isAlertState(market.evaluation?.state ?? "")) return null;
  return `Ce marché est « ${stateLabel(market)} » : aucune alerte n'est prévue. Voici seulement à quoi elle ressemblerait.`;
}

function untellable(market: MarketOverview, control: TellWorld["plan"]["control"]): Failure {
  const { code } = market.market;
  const why = facilitatorOf(market.market, control) === null ? NOBODY_SIGNS : whyUntold(market);
  return refusal("not-possible", `L'alerte de « ${code} » ne peut pas être montrée : ${why}`);
}

const NOBODY_SIGNS = "aucun facilitateur avec une adresse e-mail ne la signe. Complétez l'onglet « Facilitateurs ».";

function whyUntold({ terms, unread }: MarketOverview): string {
  if (unread.length > 0)
    return `les heures de ${unread.join(", ")} n'ont pas encore été lues. Voyez l'onglet « Anomalies ».`;
  if (terms.start === null || terms.end === null)
    return "il lui manque son début ou sa fin, dans l'onglet « Marchés ».";
  return "il n'a pas d'objectif en heures, dans l'onglet « Marchés ».";
}
