import type { Journal } from "../../../schemas/journal.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { parisDate } from "../civil-time.ts";
import type { Signatory } from "./facilitator-of.ts";
import { freshKey, takenKeys } from "./fresh-key.ts";
import type { AlertDecision, NormalDecision } from "./plan-alerts.ts";

/** What one facilitator is to be told today of the markets: one by one, or all at once under one `key`. */
export type Telling = {
  readonly facilitator: Signatory;
  readonly key: string | null;
  readonly alerts: readonly AlertDecision[];
  readonly normals: readonly NormalDecision[];
};

/** The journal keeps all that a message says in one cell: what is beyond is told by the next run. */
const MOST_TOGETHER = 60;

/** `besides`: what else this run tells, by the addresses that it goes to. */
type Day = {
  readonly journal: Journal;
  readonly today: IsoDate;
  readonly groupedFrom: number;
  readonly besides: readonly { readonly to: readonly string[] }[];
};

/**
 * More than `groupedFrom` e-mails for one facilitator in a day, whatever they are about, and the market's become one:
 * `key` is then its name. Worst first: the hours at stake, target less likely landing.
 */
export function groupAlerts(telling: Omit<Telling, "key">, { journal, today, groupedFrom, besides }: Day): Telling {
  const { facilitator, normals } = telling;
  const alerts = telling.alerts.toSorted((left, right) => stakeOf(right) - stakeOf(left));
  const earlier = journal.filter((entry) => entry.kind === "email" && parisDate(new Date(entry.at)) === today);
  const others = [...earlier, ...besides].filter((each) => "to" in each && each.to.includes(facilitator.email));
  const own = alerts.length + normals.length;
  const isMany = others.length + own > groupedFrom && own > 1;
  if (!isMany) return { facilitator, alerts, normals, key: null };
  const key = freshKey(`groupe/${today}/${facilitator.name}`, takenKeys(journal));
  return { facilitator, alerts: alerts.slice(0, MOST_TOGETHER), normals: normals.slice(0, MOST_TOGETHER), key };
}

/** Hours that the target would miss if nothing changes, in hundredths. */
export function stakeOf({ market: { evaluation } }: AlertDecision): number {
  const outlook = evaluation?.progress.outlook;
  return outlook ? Math.max(0, outlook.target - outlook.landing) : 0;
}
