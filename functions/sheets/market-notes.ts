import type { Decision } from "../../schemas/control-workbook.ts";
import type { Journal } from "../../schemas/journal.ts";
import { type IsoDate, type Month, showDate } from "../../schemas/month.ts";
import { chargeFor } from "../domain/alerts/charges.ts";
import { muteOf } from "../domain/alerts/mutes.ts";
import type { MarketOverview } from "../domain/markets/market-overview.ts";
import type { MarketState } from "../domain/progress/market-state.ts";
import { changeInWords } from "../emails/words/change-in-words.ts";
import { exactHours } from "../emails/words/hours-in-words.ts";

type Context = {
  readonly decisions: readonly Decision[];
  readonly journal: Journal;
  readonly today: IsoDate;
  readonly lastMonth: Month;
};

/** What a reader must know besides the state: how sure it is, what moved it, who takes care of it. One sentence each. */
export function marketNotes(market: MarketOverview, context: Context): string[] {
  const { decisions, journal, today, lastMonth } = context;
  const { code } = market.market;
  const notes = [
    provisional(market),
    forecast(market),
    orphan(market),
    changeInWords(market.terms, { code, month: lastMonth, journal }),
    isWorrying(market) ? charge(market, context) : null,
    market.terms.closed ? null : mute(code, decisions, today),
  ];
  return notes.filter((note) => note !== null);
}

/** The states in which missing months could hide a better or a worse one. */
const JUDGED: readonly MarketState[] = ["on-track", "ahead", "watch", "late", "critical"];

/** Whether the state of a market rests on months that were not told. */
export const isProvisional = ({ evaluation }: MarketOverview): boolean =>
  evaluation?.progress.provisional === true && JUDGED.includes(evaluation.state);

const provisional = (market: MarketOverview): string | null =>
  isProvisional(market)
    ? "État provisoire : plus de la moitié des heures attendues ces trois derniers mois n'est pas déclarée."
    : null;

const forecast = ({ terms }: MarketOverview): string | null =>
  terms.targetIsForecast
    ? "Objectif prévisionnel : tant qu'aucune commande ne le fixe, l'état ne va pas au-delà de « à surveiller »."
    : null;

const orphan = ({ orphan: left }: MarketOverview): string | null =>
  left > 0
    ? `Heures orphelines : ${exactHours(left)} laissées par une entreprise partie, que personne n'a reprises.`
    : null;

const WORRYING: readonly MarketState[] = ["watch", "late", "critical", "overdue", "overdue-awaiting"];

const isWorrying = ({ evaluation }: MarketOverview): boolean =>
  evaluation !== null && WORRYING.includes(evaluation.state);

function charge(market: MarketOverview, context: Context): string | null {
  const taken = chargeFor(market, context);
  return taken && `Pris en charge le ${showDate(taken.date)} par ${taken.author} : ${taken.action}.`;
}

function mute(code: string, decisions: readonly Decision[], today: IsoDate): string | null {
  const muted = muteOf(code, decisions, today);
  return muted && `En sourdine jusqu'au ${showDate(muted.until)} (${muted.author}) : ${muted.reason}.`;
}
