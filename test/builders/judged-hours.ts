import type { Control } from "../../functions/domain/control.ts";
import { balanceOf } from "../../functions/domain/hours/balance.ts";
import { hoursIssues } from "../../functions/domain/hours/hours-issues.ts";
import { judgeHours } from "../../functions/domain/hours/judge-hours.ts";
import { buildRegister } from "../../functions/domain/hours/register.ts";
import type { HoursSheet } from "../../schemas/declarant-workbook.ts";
import { type IsoDate, monthOf } from "../../schemas/month.ts";
import { aControl } from "./a-control.ts";

/** The 15 November 2025: October is the last complete month. */
export const TODAY: IsoDate = "2025-11-15";

/** The hours as a control workbook judges them on a day, with what there is to say about them. */
export function judgedHours(sheets: readonly HoursSheet[], control: Control = aControl(), today: IsoDate = TODAY) {
  const rows = judgeHours(sheets, {
    register: buildRegister(control, today),
    decisions: control.decisions,
    ceiling: control.settings.monthlyCeiling,
    thisMonth: monthOf(today),
  });
  return { rows, issues: hoursIssues(rows), balance: balanceOf(sheets, rows) };
}
