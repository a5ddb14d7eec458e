import { serialOfDate } from "../../schemas/cells/serial-date.ts";
import { hours } from "../../schemas/hours.ts";
import { type Month, showMonth } from "../../schemas/month.ts";
import { evaluatedMonth, parisDate } from "../domain/civil-time.ts";
import type { ConsolidationPlan } from "../domain/consolidation/plan-consolidation.ts";
import type { Control } from "../domain/control.ts";
import { totalOf } from "../domain/markets/market-hours.ts";
import type { CompanyOverview, MarketOverview } from "../domain/markets/market-overview.ts";
import { undeclaredMonths } from "../domain/markets/silence.ts";
import { FORECAST_FROM } from "../domain/progress/landing.ts";
import type { MarketState } from "../domain/progress/market-state.ts";
import { nextStep, stateLabel } from "./market-words.ts";
import { missingMonths } from "./missing-months.ts";
import { cell, type SheetView, tableView, type ViewColumn } from "./sheet-view.ts";
import { STYLE_OF_MARKET_STATE } from "./state-styles.ts";
import { estimateCell, hoursCell, percentOf, STYLES } from "./styles.ts";

/** The facilitator's dashboard: one row per market, then one per company under it. */
export const SUIVI_SHEET = "Suivi";

type Line = { readonly market: MarketOverview; readonly company: CompanyOverview | null };

const ofMarket =
  (fill: (market: MarketOverview) => ReturnType<typeof cell>) =>
  ({ market, company }: Line) =>
    company ? cell(null) : fill(market);

/** What the columns need besides the line: the month that is judged, and whom to call. */
type Context = { readonly lastMonth: Month; readonly control: Control };

const columnsFor = ({ lastMonth, control }: Context): readonly ViewColumn<Line>[] => [
  {
    heading: "Marché",
    width: 110,
    cell: ({ market, company }) => cell(market.market.code, company ? STYLES.quiet : STYLES.strong),
  },
  {
    heading: "Intitulé ou entreprise",
    width: 300,
    cell: ({ market, company }) =>
      company ? cell(`   ${company.name}`, STYLES.quiet) : cell(market.market.title, STYLES.strong),
  },
  { heading: "État", width: 130, align: "center", cell: ofMarket(stateCell) },
  {
    heading: "Objectif (h)",
    width: 95,
    align: "right",
    cell: ({ market, company }) => hoursCell(company ? company.owed || null : market.terms.target),
  },
  {
    heading: "Recevables (h)",
    width: 105,
    align: "right",
    cell: ({ market, company }) => hoursCell(company ? totalOf(company.hours.accepted) : market.accepted),
  },
  {
    heading: "En attente (h)",
    width: 100,
    align: "right",
    cell: ({ market, company }) => hoursCell((company ? totalOf(company.hours.pending) : market.pending) || null),
  },
  { heading: "%", width: 60, align: "center", cell: percentCell },
  {
    heading: `Prévu, mois déclarés jusqu'à ${showMonth(lastMonth)} (h)`,
    width: 150,
    align: "right",
    cell: ofMarket(({ evaluation }) => estimateCell(evaluation?.progress.outlook?.plannedToDate ?? null)),
  },
  {
    heading: "Rythme récent (h/mois)",
    width: 115,
    align: "right",
    cell: ofMarket(({ evaluation }) => estimateCell(evaluation?.progress.observedPace ?? null)),
  },
  {
    heading: "Rythme nécessaire (h/mois)",
    width: 125,
    align: "right",
    cell: ofMarket(({ evaluation }) => estimateCell(runningOutlook(evaluation)?.requiredPace ?? null)),
  },
  { heading: "Atterrissage probable (h)", width: 120, align: "right", cell: ofMarket(landingCell) },
  {
    heading: "Fin",
    width: 95,
    align: "center",
    cell: ofMarket(({ terms }) => cell(terms.end === null ? null : serialOfDate(terms.end), STYLES.date)),
  },
  {
    heading: "Prochaine étape",
    width: 420,
    cell: ({ market, company }) =>
      company
        ? cell(callFor(company, market, { lastMonth, control }), STYLES.wrapped)
        : cell(nextStep(market), STYLES.wrapped),
  },
];

/** The tab `Suivi` as of the evaluated month. */
export function renderSuivi({ markets, control, now }: ConsolidationPlan): SheetView {
  const lastMonth = evaluatedMonth(parisDate(now));
  const lines = markets.flatMap((market): Line[] => [
    { market, company: null },
    ...market.companies.map((company) => ({ market, company })),
  ]);
  return { ...tableView(SUIVI_SHEET, columnsFor({ lastMonth, control }), lines, STYLES.heading), index: 1 };
}

/** Which months a company has not declared, and the number to call. */
function callFor(company: CompanyOverview, { terms }: MarketOverview, { lastMonth, control }: Context): string | null {
  const missing = undeclaredMonths(company, terms, lastMonth);
  if (missing.length === 0) return null;
  const phone = control.companies.find(({ name }) => name === company.name)?.phone;
  return `Il manque ${missingMonths(missing)}.${phone ? ` Appelez le ${phone}.` : ""}`;
}

/** The paces and the landing of a market that still runs: past its end they say nothing. */
const runningOutlook = (evaluation: MarketOverview["evaluation"]) =>
  evaluation && !PAST.includes(evaluation.state) ? evaluation.progress.outlook : null;

const PAST: readonly MarketState[] = ["overdue", "overdue-awaiting", "closed"];

function landingCell({ evaluation }: MarketOverview) {
  const outlook = runningOutlook(evaluation);
  if (!outlook || !evaluation || evaluation.progress.e < FORECAST_FROM) return cell(null);
  return estimateCell(Math.round(outlook.landing / hours(10)) * hours(10));
}

function stateCell(market: MarketOverview) {
  return cell(stateLabel(market), market.evaluation ? STYLE_OF_MARKET_STATE[market.evaluation.state] : STYLES.warning);
}

function percentCell({ market, company }: Line) {
  const target = company ? company.owed : market.terms.target;
  const done = company ? totalOf(company.hours.accepted) : market.accepted;
  return percentOf(done, target);
}
