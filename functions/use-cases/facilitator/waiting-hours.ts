import type { Issue } from "../../../schemas/issue.ts";
import type { TerritoryReport } from "../../../schemas/requests.ts";
import type { ConsolidationPlan } from "../../domain/consolidation/plan-consolidation.ts";
import { exactHours } from "../../emails/words/hours-in-words.ts";
import { nameOf } from "../../sheets/render-anomalies.ts";
import { cappedLines } from "./capped-lines.ts";

/** The sidebar is read at a glance: the rest is in `Anomalies`. */
const MOST_LINES = 15;

/** The hours that wait for somebody's decision, and why, the most hours first. */
export function waitingHours({ balance, issues }: ConsolidationPlan): TerritoryReport["waiting"] {
  const waiting = issues.filter(({ state, hours }) => state === "pending" && hours > 0);
  const sorted = waiting.toSorted((left, right) => right.hours - left.hours);
  return { hours: exactHours(balance.hours.pending), lines: cappedLines(sorted.map(lineOf), MOST_LINES) };
}

const lineOf = ({ workbook, sheet, message, hours }: Issue): string =>
  `${nameOf({ ...workbook })}, ${sheet}, ${exactHours(hours)} : ${message}`;
