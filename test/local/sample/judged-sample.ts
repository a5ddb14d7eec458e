import { balanceOf } from "../../../functions/domain/hours/balance.ts";
import { judgeHours } from "../../../functions/domain/hours/judge-hours.ts";
import { buildRegister } from "../../../functions/domain/hours/register.ts";
import { overviewMarkets } from "../../../functions/domain/markets/market-overview.ts";
import { readControl } from "../../../functions/sheets/read-control.ts";
import { readDeclarant } from "../../../functions/sheets/read-declarant.ts";
import { controlWorkbook } from "../../../local/sample/control-workbook.ts";
import { declarantWorkbooks } from "../../../local/sample/declarant-workbooks.ts";
import { addMonths, type Month } from "../../../schemas/month.ts";
import { asRead } from "./as-read.ts";

/** The sample of a month read and judged by the rules of the service, on the 15th of the month after. */
export function judgedSample(asOf: Month) {
  const today = `${addMonths(asOf, 1)}-15`;
  const { control, issues } = readControl(asRead(controlWorkbook(asOf, new Map())));
  const readings = declarantWorkbooks(asOf).map((each) => readDeclarant(each.name, asRead(each)));
  const sheets = readings.flatMap((reading) => reading.sheets);
  const register = buildRegister(control, today);
  const { decisions, settings } = control;
  const thisMonth = addMonths(asOf, 1);
  const rows = judgeHours(sheets, { register, decisions, ceiling: settings.monthlyCeiling, thisMonth });
  return {
    control,
    controlIssues: issues,
    problems: readings.flatMap(({ declarant, problems }) => problems.map((problem) => ({ ...problem, declarant }))),
    sheets,
    rows,
    balance: balanceOf(sheets, rows),
    markets: overviewMarkets({ control, register, rows, sheets, journal: [], today, unread: [] }),
  };
}
