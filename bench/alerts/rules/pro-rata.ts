import { knownAt } from "../../../local/replay/known-at.ts";
import { monthsFromTo } from "../../../schemas/month.ts";
import { type LivedMarket, type Rule, running } from "./rule.ts";
import { timeGone } from "./time-gone.ts";

/** What people do by hand: hours done beside the share of the time gone, a month not told being a month without hours. */
export const proRataByHand: Rule = {
  name: "prorata sous 0,8 dès 15 % du temps, mois manquant compté zéro",
  alerting: ({ blind }) =>
    running(blind, 1, (month) => timeGone(month) >= 0.15 && doneShare(month) < 0.8 * timeGone(month)),
};

/** The same from half-time, and beside the months that were told. */
export const proRataFromHalfTime: Rule = {
  name: "prorata sous 0,85 dès la moitié, mois manquants laissés de côté",
  alerting: (market) =>
    running(market.blind, 1, (month) => timeGone(month) >= 0.5 && doneShare(month) < 0.85 * toldShare(market, month)),
};

type Month = LivedMarket["blind"][number];

const doneShare = ({ evaluation }: Month): number => evaluation.progress.outlook?.r ?? 1;

/** The share of all the months that companies owe that they have told, each company weighing its share. */
function toldShare({ history }: LivedMarket, { evaluation: { month: k } }: Month): number {
  const { start, end, companies } = knownAt(history, k);
  const months = monthsFromTo(start, end);
  const gone = new Set(months.filter((month) => month <= k));
  const weight = companies.reduce((sum, { share }) => sum + share, 0);
  const told = companies.map(
    ({ share, declaredMonths }) => share * declaredMonths.filter((month) => gone.has(month)).length,
  );
  return told.reduce((sum, each) => sum + each, 0) / (weight * months.length);
}
