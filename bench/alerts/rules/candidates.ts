import type { MonthBar } from "../../../functions/domain/progress/month-bars.ts";
import type { ReplayedMonth } from "../../../local/replay/replay-market.ts";
import { monthIndex } from "../../../schemas/month.ts";
import type { LivedMarket, Rule } from "./rule.ts";

/** What a candidate asks of the second month, beside a needed pace over the planned one. */
type Candidate = {
  readonly enter: number;
  readonly holds: (month: ReplayedMonth, before: ReplayedMonth | undefined) => boolean;
};

/** The product's rule with a higher threshold: fewer false alarms, later warnings. */
export const higherThreshold: Rule = {
  name: "essai : la même règle que Jalon, à 1,20",
  alerting: (market) => alertingUnder({ enter: 1.2, holds: () => true }, market),
};

/** A lower threshold that also listens to the last three months: it found something, but little. */
export const recentPace: Rule = {
  name: "essai : 1,12 deux fois, écart qui ne se réduit pas, et 1,5 fois le rythme des trois derniers mois",
  alerting: (market) =>
    alertingUnder(
      {
        enter: 1.12,
        holds: (month, before) => r1Of(month) >= r1Of(before) && r1Of(month) >= 1.5 * recentOverPlan(month),
      },
      market,
    ),
};

const LEAVE = 1.05;

/** As much more is asked of a market whose kind is unknown, as the product does. */
const UNKNOWN_KIND = 0.1;

const SILENT: readonly string[] = ["starting", "reached", "overdue", "overdue-awaiting", "no-target"];

function alertingUnder({ enter, holds }: Candidate, { history, blind }: LivedMarket): boolean[] {
  const more = history.kind === null ? UNKNOWN_KIND : 0;
  let run = 0;
  let isOn = false;
  return blind.map((month, at) => {
    const r1 = r1Of(month);
    const isSilent = SILENT.includes(month.evaluation.state);
    run = !isSilent && r1 >= enter + more ? run + 1 : 0;
    isOn = !isSilent && ((run >= 2 && holds(month, blind[at - 1])) || (isOn && r1 >= LEAVE + more));
    return isOn;
  });
}

const r1Of = (month: ReplayedMonth | undefined): number => month?.evaluation.progress.outlook?.r1 ?? 0;

/** What the last three months that count brought, over what was planned for them. */
function recentOverPlan({ evaluation: { month: k, perMonth } }: ReplayedMonth): number {
  const counts = ({ month, planned, declared }: MonthBar) =>
    planned > 0 && month <= k && (declared || monthIndex(k) - monthIndex(month) >= GRACE);
  const recent = perMonth.filter(counts).slice(-3);
  const planned = recent.reduce((sum, month) => sum + month.planned, 0);
  return planned > 0 ? recent.reduce((sum, month) => sum + month.accepted, 0) / planned : 1;
}

const GRACE = 2;
