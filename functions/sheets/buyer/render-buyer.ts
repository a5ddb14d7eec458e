import type { Buyer } from "../../../schemas/control-workbook.ts";
import { evaluatedMonth, parisDate } from "../../domain/civil-time.ts";
import type { ConsolidationPlan } from "../../domain/consolidation/plan-consolidation.ts";
import type { JudgedRow } from "../../domain/hours/judged.ts";
import type { SheetView } from "../sheet-view.ts";
import { CHARTS_SHEET, renderCharts } from "./render-charts.ts";
import { COMPANIES_SHEET, renderCompanies } from "./render-companies.ts";
import { MONTHS_SHEET, renderMonths } from "./render-months.ts";
import { READ_ME_SHEET, renderReadMe } from "./render-read-me.ts";
import { renderSummary, SUMMARY_SHEET } from "./render-summary.ts";

/** The titles of a buyer's tabs, in the order in which they are added. */
export const BUYER_SHEETS = [SUMMARY_SHEET, MONTHS_SHEET, COMPANIES_SHEET, READ_ME_SHEET, CHARTS_SHEET] as const;

/** The tabs of a buyer's workbook: totals of its own markets, never a person. */
export function renderBuyer(buyer: Buyer, { markets, control, rows, now }: ConsolidationPlan): SheetView[] {
  const own = markets.filter(({ market }) => market.buyer === buyer.name);
  const lastMonth = evaluatedMonth(parisDate(now));
  const { structure } = control.settings;
  const facilitators = control.facilitators.filter(({ name }) => own.some(({ market }) => market.facilitator === name));
  return [
    renderSummary(buyer, own, lastMonth, { structure, waitingForTerms: waitingForTerms(rows) }),
    renderMonths(own, lastMonth),
    renderCompanies(own, lastMonth),
    renderReadMe(structure, facilitators),
    renderCharts(own, lastMonth),
  ];
}

/** The markets with hours outside their dates: an amendment of the buyer's would settle them. */
const waitingForTerms = (rows: readonly JudgedRow[]): Set<string> =>
  new Set(
    rows.flatMap(({ contract, cells }) =>
      contract && cells.some((cell) => cell?.findings.some(({ cause }) => cause === "outside-market"))
        ? [contract.market]
        : [],
    ),
  );
