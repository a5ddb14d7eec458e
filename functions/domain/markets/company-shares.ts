import type { Engagement } from "../../../schemas/control-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";

/**
 * What each company owes of a market's target. A company without hours of its own shares what the others leave,
 * equally; without a target nobody's share is known and all weigh the same.
 * @example companyShares([{ company: "A", hours: 400000 }, { company: "B", hours: null }], 670000) //=> { A: 400000, B: 270000 }
 */
export function companyShares(
  engagements: readonly Pick<Engagement, "company" | "hours">[],
  target: Hundredths | null,
): ReadonlyMap<string, Hundredths> {
  const own = new Map<string, Hundredths>();
  for (const { company, hours } of engagements) own.set(company, (own.get(company) ?? 0) + (hours ?? 0));
  const sharing = [...own].filter(([, hours]) => hours === 0).map(([company]) => company);
  const taken = [...own.values()].reduce((sum, hours) => sum + hours, 0);
  const left = Math.max(0, (target ?? 0) - taken);
  for (const company of sharing) own.set(company, Math.round(left / sharing.length));
  return own;
}
