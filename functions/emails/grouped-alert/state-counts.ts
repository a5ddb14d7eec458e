import { plural } from "../words/plural.ts";
import type { GroupedMarket } from "./grouped-alert-email.ts";

type Counted = Pick<GroupedMarket, "decisionFirst" | "state">;

const COUNTS: readonly (readonly [is: (market: Counted) => boolean, one: string, many: string])[] = [
  [({ decisionFirst }) => decisionFirst !== null, "à décider", "à décider"],
  [({ decisionFirst, state }) => decisionFirst === null && state === "overdue", "échu", "échus"],
  [({ decisionFirst, state }) => decisionFirst === null && state === "critical", "critique", "critiques"],
  [({ decisionFirst, state }) => decisionFirst === null && state === "late", "en retard", "en retard"],
];

/** How many markets are in each state, what waits for a decision first: « 1 échu, 2 critiques, 3 en retard ». */
export const stateCounts = (markets: readonly Counted[]): string =>
  COUNTS.map(([is, one, many]) => [markets.filter(is).length, one, many] as const)
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${plural(count, one, many)}`)
    .join(", ");
