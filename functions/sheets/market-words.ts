import { showHours } from "../../schemas/hours.ts";
import type { MarketOverview } from "../domain/markets/market-overview.ts";
import { MARKET_STATE_LABELS, type MarketState } from "../domain/progress/market-state.ts";

/** The market's state as people read it; one that cannot be evaluated says what it lacks. */
export function stateLabel({ evaluation, unread }: MarketOverview): string {
  if (evaluation) return MARKET_STATE_LABELS[evaluation.state];
  return unread.length > 0 ? "lecture attendue" : "dates à compléter";
}

/** What the facilitator may do next about a market, in one sentence; the pace is said where it matters. */
export function nextStep(market: MarketOverview): string {
  if (market.unread.length > 0)
    return `Heures à retrouver : ${market.unread.join(", ")}. Voyez l'onglet « Anomalies ».`;
  if (!market.evaluation) return "Indiquez le début et la fin du marché dans l'onglet « Marchés ».";
  return NEXT_STEPS[market.evaluation.state](market);
}

const NEXT_STEPS: Record<MarketState, (market: MarketOverview) => string> = {
  closed: () => "",
  "no-target": ({ market }) =>
    market.noTargetByChoice ? "" : "Indiquez l'objectif du marché, ou « Sans objectif : oui » si c'est voulu.",
  reached: () => "Préparez la clôture et l'attestation.",
  "overdue-awaiting": () => "Demandez les derniers mois aux déclarants avant de conclure.",
  overdue: () => "Voyez avec l'acheteur : avenant, solde ou clôture.",
  suspended: () => "Rien avant la reprise.",
  starting: () => "",
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
  return `Il faudrait ${whole(outlook.requiredPace)} h par mois, contre ${whole(evaluation.progress.observedPace)} h ces derniers mois.`;
}
