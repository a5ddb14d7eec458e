import { type Cause, ruleOf, type State } from "../../../schemas/causes.ts";
import type { Cell } from "../../../schemas/cells/cell.ts";
import { hoursRefusalMessage } from "../../../schemas/cells/hours-refusal.ts";
import type { HoursReading } from "../../../schemas/cells/read-hours.ts";
import { MOST_HOURS_IN_A_MONTH } from "../../../schemas/cells/read-hours.ts";
import type { Decision } from "../../../schemas/control-workbook.ts";
import { type Hundredths, hours, showHours } from "../../../schemas/hours.ts";
import { type Month, monthOf, showDate, showMonth } from "../../../schemas/month.ts";
import type { Finding, JudgedCell, RowFinding } from "./judged.ts";
import { holds } from "./month-mask.ts";
import type { Outlier } from "./outliers.ts";
import type { LimitWords, RowLimits } from "./row-limits.ts";

/** What the judgement of one cell takes into account besides its row. `position` counts months from January, 0. */
export type CellContext = {
  readonly typed: Cell;
  readonly month: Month;
  readonly position: number;
  readonly thisMonth: Month;
  readonly rowFindings: readonly RowFinding[];
  readonly limits: RowLimits | null;
  /** The ceiling, when all that the person worked in the month is above it. */
  readonly aboveCeiling: Hundredths | null;
  /** Why the company's month on the market has to be confirmed, if it has to. */
  readonly outlier: Outlier | null;
  readonly decisions: readonly Decision[];
};

/** Judges one typed cell: every cause that holds, the worst state among them, and a person's decision above them. */
export function judgeCell(reading: HoursReading, context: CellContext): JudgedCell {
  const findings = reading.kind === "hours" ? causesOfHours(reading, context) : [notHours(reading.why, context.typed)];
  const state = worst([...context.rowFindings, ...findings]);
  const hundredths = reading.kind === "hours" ? reading.hundredths : null;
  return decide({ state, hundredths, findings, decided: false }, context);
}

/** The worst state among the findings: one rejection rejects, one doubt suspends. */
export function worst(findings: readonly Finding[]): State {
  const states = findings.map(({ cause }) => ruleOf(cause).state);
  return states.includes("rejected") ? "rejected" : states.includes("pending") ? "pending" : "accepted";
}

const notHours = (why: Parameters<typeof hoursRefusalMessage>[0], typed: Cell): Finding => ({
  cause: "not-hours",
  facts: { typed, detail: hoursRefusalMessage(why, typed) },
});

function causesOfHours(reading: HoursReading & { kind: "hours" }, context: CellContext): Finding[] {
  const { typed, month, thisMonth, limits, position, aboveCeiling, outlier } = context;
  const found: Finding[] = [];
  const find = (cause: Cause, limit?: string, detail?: string) =>
    found.push({
      cause,
      facts: { typed, month: showMonth(month), ...(limit && { limit }), ...(detail && { detail }) },
    });
  if (reading.hundredths > hours(MOST_HOURS_IN_A_MONTH)) find("impossible-hours");
  if (reading.hundredths > 0 && month > thisMonth) find("future-month");
  if (reading.hundredths > 0 && limits) {
    if (!holds(limits.market, position)) find("outside-market", limits.words().marketDates);
    if (!holds(limits.contract, position)) find("outside-contract", limits.words().contractDates);
    if (!holds(limits.validated, position)) find(...validationCause(limits.words(), month));
  }
  if (reading.hundredths > 0 && aboveCeiling !== null) find("above-ceiling", showHours(aboveCeiling));
  if (reading.hundredths > 0 && outlier !== null) find("outlier", undefined, OUT_OF_THE_ORDINARY[outlier]);
  if (reading.warning && found.length === 0) find(reading.warning);
  return found;
}

/** Neither says the company's hours: another declarant's would be known from them. */
const OUT_OF_THE_ORDINARY: Readonly<Record<Outlier, string>> = {
  "above-best-month": "plus de trois fois les heures de son meilleur mois ordinaire",
  "above-usual-hours": "plus de 170 h par personne en moyenne",
};

function validationCause({ validFrom, validUntil }: LimitWords, month: Month): [Cause, string] {
  const ended = validUntil.findLast((until) => monthOf(until) < month);
  return ended === undefined ? ["before-validation", validFrom] : ["after-validation", showDate(ended)];
}

/**
 * A decision settles what waits for one; it cannot make hours out of what is none, nor excuse a wrong code, nor accept
 * a row typed twice, for it would reach both and add them up. A month validated in bulk confirms what counts in it and
 * leaves alone what somebody decided one by one.
 */
function decide(judged: JudgedCell, { month, decisions, typed, rowFindings }: CellContext): JudgedCell {
  const own = decisions.filter((each) => each.month === null || each.month === month);
  const last = own.findLast(({ kind }) => kind !== "validate-month") ?? own.at(-1);
  if (!last || judged.state === "rejected") return judged;
  if (last.kind === "reject") {
    const refusal: Finding = {
      cause: "refused-by-decision",
      facts: { typed, detail: `${last.reason} (${last.author}).` },
    };
    return { ...judged, state: "rejected", findings: [refusal], decided: true };
  }
  const isTwin = rowFindings.some(({ cause }) => cause === "same-key-twice");
  if (last.kind === "accept") return isTwin ? judged : { ...judged, state: "accepted", findings: [], decided: true };
  return { ...judged, decided: judged.state === "accepted" };
}
