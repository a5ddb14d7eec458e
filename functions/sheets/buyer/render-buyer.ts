import type { Buyer } from "../../../schemas/control-workbook.ts";
import { evaluatedMonth, parisDate } from "../../domain/civil-time.ts";
import type { ConsolidationPlan } from "../../domain/consolidation/plan-consolidation.ts";
import type { SheetView } from "../sheet-view.ts";
import { renderCompanies } from "./render-companies.ts";
import { renderMonths } from "./render-months.ts";
import { renderReadMe } from "./render-read-me.ts";
import { renderSummary } from "./render-summary.ts";

/** The tabs of a buyer's workbook: totals of its own markets, never a person. */
export function renderBuyer(buyer: Buyer, { markets, control, now }: ConsolidationPlan): SheetView[] {
  const own = markets.filter(({ market }) => market.buyer === buyer.name);
  const lastMonth = evaluatedMonth(parisDate(now));
  const { structure } = control.settings;
  return [
    renderSummary(buyer, own, lastMonth, structure),
    renderMonths(own, lastMonth),
    renderCompanies(own, lastMonth),
    renderReadMe(structure),
  ];
}
