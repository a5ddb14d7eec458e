import type { Issue } from "../../../schemas/issue.ts";
import type { TerritoryReport } from "../../../schemas/requests.ts";
import type { ConsolidationPlan } from "../../domain/consolidation/plan-consolidation.ts";
import { exactHours } from "../../emails/words/hours-in-words.ts";
import { ANOMALIES_SHEET, nameOf } from "../../sheets/render-anomalies.ts";
import { capped, othersIn } from "./capped-lines.ts";

/** The sidebar is read at a glance: the rest is in `Anomalies`. */
const MOST_LINES = 15;

/** The hours that wait for somebody's decision, and why, the most hours first. */
export function waitingHours({ balance, issues }: ConsolidationPlan): TerritoryReport["waiting"] {
  const waiting = issues.filter(({ state, hours }) => state === "pending" && hours > 0);
  const sorted = waiting.toSorted((left, right) => right.hours - left.hours);
  const lines = capped(sorted.map(lineOf), MOST_LINES, (count) => othersIn(ANOMALIES_SHEET, count));
  return { hours: exactHours(balance.hours.pending), lines };
}

const lineOf = ({ workbook, sheet, message, hours }: Issue): string =>
  `${nameOf({ ...workbook })}, ${sheet}, ${exactHours(hours)} : ${message}`;
