import type { Engagement } from "../../../schemas/control-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";

/**
 * What each company owes of a market's target. An engagement without hours, even beside others of the same company,
 * is a share of what is left, equal for each such company; 0 h are hours. Without a target nobody's share is known and
 * all weigh the same.
 * @example companyShares([{ company: "A", hours: 400000 }, { company: "B", hours: null }], 670000) //=> { A: 400000, B: 270000 }
 */
export function companyShares(
  engagements: readonly Pick<Engagement, "company" | "hours">[],
  target: Hundredths | null,
): ReadonlyMap<string, Hundredths> {
  const own = new Map<string, Hundredths>();
  for (const { company, hours } of engagements) own.set(company, (own.get(company) ?? 0) + (hours ?? 0));
  const sharing = new Set(engagements.filter(({ hours }) => hours === null).map(({ company }) => company));
  const taken = [...own.values()].reduce((sum, hours) => sum + hours, 0);
  const left = Math.max(0, (target ?? 0) - taken);
  for (const company of sharing) own.set(company, (own.get(company) ?? 0) + Math.round(left / sharing.size));
  return own;
}

/**
 * The companies of whose share nobody wrote a part: the rest of the target fell on an engagement without hours. A
 * market's only company owes all of its target, which somebody wrote.
 * @example deducedShares([{ company: "A", hours: 400000 }, { company: "B", hours: null }], 670000) //=> { "B" }
 */
export function deducedShares(
  engagements: readonly Pick<Engagement, "company" | "hours">[],
  target: Hundredths | null,
): ReadonlySet<string> {
  const taken = engagements.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
  const isShared = new Set(engagements.map(({ company }) => company)).size > 1;
  if (!isShared || (target ?? 0) <= taken) return new Set();
  return new Set(engagements.filter(({ hours }) => hours === null).map(({ company }) => company));
}

/**
 * What a company owes, engagement by engagement: each its own hours, and the rest in equal parts on those without any.
 * `null` for what nobody knows: then all weigh the same, and together as much as any other company.
 * @example engagementShares([{ hours: 100000 }, { hours: null }], 270000) //=> [100000, 170000]
 */
export function engagementShares(
  engagements: readonly Pick<Engagement, "hours">[],
  owed: Hundredths | null,
): readonly number[] {
  if (owed === null) return engagements.map(() => 1 / engagements.length);
  const taken = engagements.reduce((sum, { hours }) => sum + (hours ?? 0), 0);
  const sharing = engagements.filter(({ hours }) => hours === null).length;
  return engagements.map(({ hours }) => hours ?? Math.max(0, owed - taken) / sharing);
}
