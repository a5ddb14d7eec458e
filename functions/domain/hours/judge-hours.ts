import { isBlank } from "../../../schemas/cells/cell.ts";
import { MOST_HOURS_IN_A_MONTH, NOT_HOURS, plainHours, readHours } from "../../../schemas/cells/read-hours.ts";
import { attributeOf } from "../../../schemas/contract-row/attributes.ts";
import type { RowFinding } from "../../../schemas/contract-row/finding.ts";
import { holds, type MonthMask } from "../../../schemas/contract-row/month-mask.ts";
import { findOverlaps, type Overlap } from "../../../schemas/contract-row/overlaps.ts";
import { findTwins, rowPlace, twinFinding } from "../../../schemas/contract-row/twins.ts";
import type { Decision } from "../../../schemas/control-workbook.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { type Hundredths, hours } from "../../../schemas/hours.ts";
import { type Month, month, monthIndex } from "../../../schemas/month.ts";
import { openDecisionBook } from "./decisions.ts";
import { judgeCell } from "./judge-cell.ts";
import type { JudgedCell, JudgedRow } from "./judged.ts";
import { findOutliers, type Outliers } from "./outliers.ts";
import { type ReadRow, readRows } from "./read-rows.ts";
import type { Register } from "./register.ts";
import { remarkOverlap } from "./remark-overlap.ts";
import { remarkPaidHours } from "./remark-paid-hours.ts";
import { type RowLimits, rowLimits } from "./row-limits.ts";
import { companyKey, sumWorked } from "./sum-worked.ts";

/** What hours are judged by. `ceiling` is the most that one person works in a month, over all declarants. */
export type Rules = {
  readonly register: Register;
  readonly decisions: readonly Decision[];
  readonly ceiling: Hundredths;
  readonly thisMonth: Month;
};

const NONE: readonly never[] = [];

/** Judges every typed cell of every row anew. Rows come back in the order of the sheets. */
export function judgeHours(sheets: readonly HoursSheet[], rules: Rules): JudgedRow[] {
  const rows = readRows(sheets, rules.register);
  const twins = findTwins(rows);
  const overlaps = findOverlaps(rows);
  const sums = sumWorked(rows, { twins, ceiling: rules.ceiling });
  const worked = sums.byPerson;
  const outliers = findOutliers(sums.byCompany, rules);
  const decisions = openDecisionBook(rules.decisions);
  const around = {
    rules,
    twins,
    overlaps,
    worked,
    outliers,
    decisions,
    now: monthIndex(rules.thisMonth),
    accepted: acceptedCells(),
  };
  return rows.map((row) => judgeRow(row, around));
}

type Surroundings = {
  readonly rules: Rules;
  readonly twins: ReadonlyMap<string, readonly ReadRow[]>;
  readonly overlaps: ReadonlyMap<ReadRow, Overlap>;
  readonly worked: ReadonlyMap<string, readonly Hundredths[]>;
  readonly outliers: Outliers;
  readonly decisions: ReturnType<typeof openDecisionBook>;
  readonly now: number;
  readonly accepted: (hundredths: Hundredths) => JudgedCell;
};

/** The same hours simply accepted are one judgement, shared: half a million cells hold a few hundred different ones. */
function acceptedCells(): Surroundings["accepted"] {
  const known = new Map<Hundredths, JudgedCell>();
  return (hundredths) => {
    const found = known.get(hundredths);
    if (found) return found;
    const judged: JudgedCell = { state: "accepted", hundredths, findings: NONE, decided: false };
    known.set(hundredths, judged);
    return judged;
  };
}

function judgeRow(read: ReadRow, around: Surroundings): JudgedRow {
  const { sheet, row, contract, market } = read;
  const twins = around.twins.get(read.key);
  const findings = twins ? [...read.findings, twinOf(read, twins)] : read.findings;
  const limits = contract && market ? rowLimits(sheet.year, contract, market.terms, read.windows) : null;
  const decisions = contract ? around.decisions(sheet.declarant, contract) : NONE;
  const worked = contract && !twins ? around.worked.get(read.person) : undefined;
  const outliers =
    contract && !twins && around.outliers.size > 0 ? around.outliers.get(companyKey(contract)) : undefined;
  const free = findings.length === 0 && decisions.length === 0 ? freeMonths(sheet.year, limits, around.now) : 0;
  const cells = row.months.map((typed, position): JudgedCell | null => {
    const total = worked?.[position] ?? 0;
    const crowded = total > around.rules.ceiling;
    const outlier = outliers?.get(sheet.year * 12 + position) ?? null;
    if (typeof typed === "number" && !crowded && outlier === null && holds(free, position)) {
      const hundredths = plainHours(typed);
      if (hundredths !== NOT_HOURS && hundredths <= hours(MOST_HOURS_IN_A_MONTH)) {
        return around.accepted(hundredths);
      }
    }
    if (isBlank(typed)) return null;
    return judgeCell(readHours(typed), {
      typed,
      position,
      month: month(sheet.year, position + 1),
      thisMonth: around.rules.thisMonth,
      rowFindings: findings,
      limits,
      aboveCeiling: crowded ? around.rules.ceiling : null,
      outlier,
      decisions,
    });
  });
  const remarked = remarkOverlap(sheet.year, remarkPaidHours(sheet.year, cells), around.overlaps.get(read));
  return { sheet, row, contract, findings, cells: remarked };
}

/** The months in which nothing but the number itself is left to judge. `now` counts months since year 0. */
function freeMonths(year: number, limits: RowLimits | null, now: number): MonthMask {
  if (!limits) return 0;
  const begun = Math.min(12, Math.max(0, now - year * 12 + 1));
  return limits.market & limits.contract & limits.validated & ((1 << begun) - 1);
}

const twinOf = (read: ReadRow, twins: readonly ReadRow[]): RowFinding =>
  twinFinding(read, attributeOf(read.row, "participant"), twins, (twin) => place(twin, read));

/** Another declarant's workbook is not named to this one: only the facilitator knows both. */
function place(twin: ReadRow, read: ReadRow): string {
  return twin.sheet.declarant === read.sheet.declarant
    ? rowPlace(twin.row.row, twin.sheet.title)
    : "chez un autre déclarant";
}
