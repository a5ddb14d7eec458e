import type { Hundredths } from "../../../schemas/hours.ts";
import type { Month } from "../../../schemas/month.ts";

/** What a market buys, as far as its pace depends on it; `null` when nobody said. */
export type MarketKind = "works" | "other" | null;

/** Months from `start` to `end`, both included. */
export type Window = { readonly start: Month; readonly end: Month };

/**
 * A market as the progress engine sees it on one day. `target` is the one in force that day; `suspended` months keep
 * the target and plan nothing; `noTargetByChoice` changes no state, only whether the digest asks for the target. A
 * target that is a forecast binds nobody: it alarms no further than « à surveiller ».
 */
export type MarketProgressInput = Window & {
  readonly kind: MarketKind;
  readonly target: Hundredths | null;
  readonly noTargetByChoice: boolean;
  readonly closed: boolean;
  readonly suspended: readonly Month[];
  readonly companies: readonly CompanyProgressInput[];
  readonly targetIsForecast?: boolean;
  readonly asOf?: Today;
};

/**
 * What today tells beyond k, the month that is judged only from the 15th: the last civil month that is over, and
 * whether the market's last day has gone by. Left out where k is the last complete month, as in a history.
 */
export type Today = { readonly lastComplete: Month; readonly ended: boolean };

/** The market as it was known when month k was judged, its amendments of that day applied and no later one. */
export type MarketOverTime = (k: Month) => MarketProgressInput;

/**
 * What one company owes and did on the market, whoever declares for it. `share` is its weight in the target: weights
 * need not add to 1, and a company of weight 0 plans nothing while its hours count. `window` is its lot's own when it
 * is known. `declaredMonths` are the months closed for it, even at zero; a month that holds accepted hours counts as
 * declared without being listed. `acceptedByMonth` may reach outside every window.
 */
export type CompanyProgressInput = {
  readonly key: string;
  readonly share: number;
  readonly window: Window | null;
  readonly declaredMonths: readonly Month[];
  readonly acceptedByMonth: Readonly<Record<Month, Hundredths>>;
};
