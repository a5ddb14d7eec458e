import type { Chance } from "./chance.ts";
import type { Family } from "./family.ts";
import type { Size } from "./size.ts";

/** A company before anything is worked: what it owes, and the months of its lot as planned, counted from 0. */
export type Firm = { readonly id: string; readonly owed: number; readonly first: number; readonly last: number };

/** A lot's place in a building site, as shares of its duration, and its usual part of the hours. */
const LOTS = [
  { name: "gros œuvre", from: 0, to: 0.55, part: 4 },
  { name: "second œuvre", from: 0.3, to: 0.85, part: 3.5 },
  { name: "finitions", from: 0.55, to: 1, part: 2.5 },
  { name: "abords", from: 0.65, to: 1, part: 1 },
  { name: "réseaux", from: 0.05, to: 0.4, part: 1 },
] as const;

/** Who works on a market: one company per lot in lots, each with its window; elsewhere all of them throughout. */
export function planFirms(chance: Chance, family: Family, { target, months }: Size): Firm[] {
  const count = chance.whole(...family.companies);
  const parts = Array.from({ length: count }, (_, position) => {
    const lot = LOTS[position];
    const window =
      family.pattern === "lots" && count > 1 && lot ? windowOf(chance, lot, months) : { first: 0, last: months - 1 };
    const part = family.pattern === "lots" ? (lot?.part ?? 1) : 1;
    return { id: `entreprise ${position + 1}`, weight: chance.logNormal(part, 0.3), ...window };
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.map(({ weight, ...firm }) => ({ ...firm, owed: (target * weight) / total }));
}

function windowOf(chance: Chance, lot: (typeof LOTS)[number], months: number) {
  const at = (share: number) =>
    Math.round(Math.min(1, Math.max(0, share === 0 || share === 1 ? share : chance.normal(share, 0.05))) * months);
  const first = Math.min(at(lot.from), months - 2);
  return { first: Math.max(0, first), last: Math.min(months - 1, Math.max(first + 2, at(lot.to)) - 1) };
}
