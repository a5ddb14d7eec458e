import type { Cause } from "../../../schemas/causes.ts";
import type { Cell } from "../../../schemas/cells/cell.ts";
import type { HoursReading } from "../../../schemas/cells/read-hours.ts";
import { type Finding, type RowFinding, worst } from "../../../schemas/contract-row/finding.ts";
import {
  findingOf,
  formatRemark,
  impossibleHours,
  notHours,
  outsideContract,
} from "../../../schemas/contract-row/hours-findings.ts";
import { holds } from "../../../schemas/contract-row/month-mask.ts";
import type { Decision } from "../../../schemas/control-workbook.ts";
import { type Hundredths, showHours } from "../../../schemas/hours.ts";
import { type Month, monthOf, showDate } from "../../../schemas/month.ts";
import type { JudgedCell } from "./judged.ts";
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

function causesOfHours(reading: HoursReading & { kind: "hours" }, context: CellContext): Finding[] {
  const { hundredths } = reading;
  const found = impossibleHours(hundredths, context, context.thisMonth);
  if (hundredths > 0) found.push(...causesOfWork(context));
  found.push(...formatRemark(reading, context, found));
  return found;
}

/** What hours wait for: a date of the market, the contract or the validation, a ceiling, or a month to confirm. */
function causesOfWork(context: CellContext): Finding[] {
  const { month, limits, position, aboveCeiling, outlier } = context;
  const found: Finding[] = [];
  if (limits) {
    const words = limits.words;
    if (!holds(limits.market, position)) found.push(about(context, "outside-market", words().marketDates));
    if (!holds(limits.contract, position)) found.push(outsideContract(context, words().contractDates));
    if (!holds(limits.validated, position)) found.push(about(context, ...validationCause(words(), month)));
  }
  if (aboveCeiling !== null) found.push(about(context, "above-ceiling", showHours(aboveCeiling)));
  if (outlier !== null) found.push(findingOf("outlier", context, { detail: OUT_OF_THE_ORDINARY[outlier] }));
  return found;
}

const about = (context: CellContext, cause: Cause, limit: string): Finding => findingOf(cause, context, { limit });

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
