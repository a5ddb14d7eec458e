import type { Journal } from "../../../schemas/journal.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { parisDate } from "../civil-time.ts";
import type { Signatory } from "./facilitator-of.ts";
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

type Day = { readonly journal: Journal; readonly today: IsoDate; readonly groupedFrom: number };

/**
 * More than `groupedFrom` e-mails for one facilitator in a day, those already decided that day included, become one:
 * `key` is then its name. Worst first: the hours at stake, target less likely landing.
 */
export function groupAlerts(telling: Omit<Telling, "key">, { journal, today, groupedFrom }: Day): Telling {
  const { facilitator, normals } = telling;
  const alerts = telling.alerts.toSorted((left, right) => stakeOf(right) - stakeOf(left));
  const earlier = journal.filter(
    (entry) =>
      entry.kind === "email" && entry.to.includes(facilitator.email) && parisDate(new Date(entry.at)) === today,
  );
  const isMany = earlier.length + alerts.length + normals.length > groupedFrom && alerts.length + normals.length > 1;
  if (!isMany) return { facilitator, alerts, normals, key: null };
  const key = freeKey(`groupe/${today}/${facilitator.name}`, journal);
  return { facilitator, alerts: alerts.slice(0, MOST_TOGETHER), normals: normals.slice(0, MOST_TOGETHER), key };
}

/** Hours that the target would miss if nothing changes, in hundredths. */
export function stakeOf({ market: { evaluation } }: AlertDecision): number {
  const outlook = evaluation?.progress.outlook;
  return outlook ? Math.max(0, outlook.target - outlook.landing) : 0;
}

/** A second group of the same day has a name of its own. */
function freeKey(key: string, journal: Journal): string {
  const taken = journal.filter((entry) => entry.kind === "email" && entry.key.startsWith(key)).length;
  return taken === 0 ? key : `${key}-${taken + 1}`;
}
