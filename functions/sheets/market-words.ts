import { showHours } from "../../schemas/hours.ts";
import type { MarketOverview } from "../domain/markets/market-overview.ts";
import { MARKET_STATE_LABELS, type MarketState } from "../domain/progress/market-state.ts";
import { exactHours } from "../emails/words/hours-in-words.ts";
import { isProvisional } from "./market-notes.ts";

/** The market's state as people read it; one that cannot be evaluated says what it lacks. */
export function stateLabel({ evaluation, unread }: MarketOverview): string {
  if (evaluation) return MARKET_STATE_LABELS[evaluation.state];
  return unread.length > 0 ? "lecture attendue" : "dates à compléter";
}

/**
 * What the facilitator may do next about a market, as an instruction; the pace is said where it matters. Where hours
 * that wait would change the state, the decision comes before the alarm.
 */
export function nextStep(market: MarketOverview): string {
  const { evaluation, unread } = market;
  if (unread.length > 0)
    return `Retrouvez les heures qui manquent (${unread.join(", ")}) : voyez l'onglet « Anomalies ».`;
  if (!evaluation) return "Indiquez le début et la fin du marché dans l'onglet « Marchés ».";
  if (waitsForDecision(market)) return decideFirst(market);
  const declarations = isProvisional(market) ? "Demandez d'abord les déclarations qui manquent." : "";
  const steps = [declarations, NEXT_STEPS[evaluation.state](market), reassign(market)];
  return steps.filter((step) => step !== "").join(" ");
}

const reassign = ({ orphan }: MarketOverview): string =>
  orphan > 0 ? `Confiez à une autre entreprise les ${exactHours(orphan)} orphelines (onglet « Engagements »).` : "";

const waitsForDecision = ({ evaluation, decidable, stateIfAccepted }: MarketOverview): boolean =>
  decidable > 0 && stateIfAccepted !== null && stateIfAccepted !== evaluation?.state;

const decideFirst = ({ decidable, stateIfAccepted }: MarketOverview): string =>
  `Décidez d'abord des heures en attente (${exactHours(decidable)}, onglet « Anomalies ») : ` +
  `acceptées, elles changeraient l'état en « ${stateIfAccepted ? MARKET_STATE_LABELS[stateIfAccepted] : ""} ».`;

const NEXT_STEPS: Record<MarketState, (market: MarketOverview) => string> = {
  closed: () => "",
  "no-target": ({ market: { noTargetByChoice, byOrders } }) => {
    if (noTargetByChoice) return "";
    if (byOrders)
      return "Saisissez les bons de commande dans l'onglet « Événements », ou une prévision comme objectif.";
    return "Indiquez l'objectif du marché, ou « Sans objectif : oui » si c'est voulu.";
  },
  reached: () => "Préparez la clôture et l'attestation.",
  "overdue-awaiting": () => "Demandez les derniers mois aux déclarants avant de conclure.",
  overdue: () => "Voyez avec l'acheteur : avenant, solde ou clôture.",
  suspended: () => "Attendez la reprise : les compteurs sont arrêtés.",
  starting: ({ accepted, pending }) =>
    accepted + pending === 0 ? "Vérifiez que les premières embauches se préparent." : "",
  critical: (market) => `Voyez l'acheteur et les entreprises sans attendre. ${paceNeeded(market)}`,
  late: (market) => `Appelez les entreprises en retard. ${paceNeeded(market)}`,
  watch: (market) => `Gardez un œil sur le prochain mois. ${paceNeeded(market)}`,
  ahead: () => "",
  "on-track": () => "",
};

function paceNeeded({ evaluation }: MarketOverview): string {
  const outlook = evaluation?.progress.outlook;
  if (!evaluation || !outlook) return "";
  const whole = (hundredths: number) => showHours(Math.round(hundredths / 100) * 100);
  const lately = Math.round(evaluation.progress.observedPace / 100) * 100;
  return `Il faudrait ${whole(outlook.requiredPace)} h par mois, contre ${lately === 0 ? "aucune" : `${showHours(lately)} h`} ces derniers mois.`;
}
